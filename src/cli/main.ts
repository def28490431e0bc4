import { say } from '../locales/say.js';
import { localeOf, readArguments } from './arguments.js';
import { check } from './check.js';
import { collect } from './collect.js';
import { compareBooks } from './compare.js';
import type { ExitCode } from './exit-code.js';
import { explain } from './explain.js';
import { extractBooks } from './extract.js';
import { makeNextYear } from './next-year.js';
import type { Output } from './output.js';
import { summarise } from './summarise.js';
import { UserError } from './user-error.js';

/** Runs one command line (without node and script) and returns its exit code. */
export async function main(argv: readonly string[], output: Output): Promise<ExitCode> {
  const locale = localeOf(argv);
  try {
    const args = readArguments(argv);
    switch (args.command) {
      case 'check':
        return await check(args, output);
      case 'extract':
        return extractBooks(args, output);
      case 'collect':
        return await collect(args, output);
      case 'summarise':
        return await summarise(args, output);
      case 'compare':
        return compareBooks(args, output);
      case 'next-year':
        return makeNextYear(args, output);
      case 'explain':
        return explain(args, output);
      case 'help':
        output.out(`${say(locale, 'cli.usage')}\n`);
        return 0;
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    output.error(`${say(locale, error.key, error.data)}\n`);
    return 2;
  }
}

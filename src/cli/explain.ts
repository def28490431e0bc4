import { say } from '../locales/say.js';
import { RULES } from '../rules/registry.js';
import type { Arguments } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import { layOut, type Output } from './output.js';
import { UserError } from './user-error.js';

/** `tenken explain RULE`: everything about one rule; without a rule, the list of all. */
export function explain(args: Arguments, output: Output): ExitCode {
  const { locale } = args;
  const code = args.operands[0];
  if (code === undefined) {
    const rows = RULES.map((rule) => [
      rule.code,
      say(locale, `severity.${rule.severity}`),
      rule.title[locale],
    ]);
    output.out(
      `${layOut([[say(locale, 'sheet.head.rule'), say(locale, 'explain.severity'), say(locale, 'sheet.head.message')], ...rows], [])}\n`,
    );
    return 0;
  }
  const rule = RULES.find((each) => each.code === code);
  if (!rule) throw new UserError('cli.unknown-rule', { rule: code });
  const lines = [
    `${rule.code}  ${rule.title[locale]}`,
    '',
    `${say(locale, 'explain.severity')}: ${say(locale, `severity.${rule.severity}`)}`,
    `${say(locale, 'explain.message')}: ${rule.message[locale]}`,
    `${say(locale, 'explain.reason')}: ${rule.reason[locale]}`,
    `${say(locale, 'explain.example')}:`,
    `  ${say(locale, 'explain.bad')}: ${rule.example.bad[locale]}`,
    `  ${say(locale, 'explain.good')}: ${rule.example.good[locale]}`,
    ...(rule.basis === null ? [] : [`${say(locale, 'explain.basis')}: ${rule.basis}`]),
  ];
  output.out(`${lines.join('\n')}\n`);
  return 0;
}

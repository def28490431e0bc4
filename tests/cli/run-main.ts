import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { main } from '../../src/cli/main.js';

export interface MainRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line inside this process. */
export async function runMain(argv: readonly string[], isTerminal = false): Promise<MainRun> {
  let stdout = '';
  let stderr = '';
  const code = await main(argv, {
    out: (text) => {
      stdout += text;
    },
    error: (text) => {
      stderr += text;
    },
    isTerminal,
  });
  return { code, stdout, stderr };
}

/** Every part of a workbook, inflated, as text of one character a byte; in the order of the archive. */
export function partsOf(path: string): [name: string, content: string][] {
  return Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes, true)]);
}

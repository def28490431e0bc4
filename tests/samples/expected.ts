import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** One line of tests/expected/*.tsv: what a careful reader finds, written down by hand. */
export interface Expected {
  readonly kind: 'main' | 'breakdown' | 'activity' | 'reference';
  readonly id: string;
  readonly section: string;
  readonly program: string;
  readonly name: string;
  readonly measure: string;
  readonly department: string;
  readonly direction: string;
  readonly baseline: string;
  readonly target: string;
  readonly bound: string;
  readonly actual: string;
  readonly unit: string;
  readonly rate: string;
  readonly reason: string;
  readonly met: string;
  readonly statedRate: string;
  readonly statedRating: string;
  readonly statedMet: string;
}

/** The expected lines of a sample; ⏎ stands for a line break inside a cell. */
export function expectedOf(sample: string): Expected[] {
  const [head = '', ...lines] = readFileSync(join(root, 'tests/expected', `${sample}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(
      names.map((name, index) => [name, (values[index] ?? '').replaceAll('⏎', '\n')]),
    ) as unknown as Expected;
  });
}

export function sampleBytes(sample: string): Uint8Array {
  return readFileSync(join(root, 'samples', `${sample}.xlsx`));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formOfFile } from './form-of.js';

const FOLDER = join(__dirname, '../../samples');

/** Of each sample: the year its next form is for, how many labels move, and how many entries there are to be emptied. */
test.each([
  ['isehara-directors-pledge.xlsx', 2017, 1, 30],
  ['isehara-midterm-plan.xlsx', 2023, 37, 123],
  ['minamialps-reform-plan.xlsx', 2021, 34, 148],
  ['sagamihara-bureau-policy.xlsx', 2015, 6, 48],
  ['sagamihara-collaboration-plan.xlsx', 2020, 21, 87],
])('%s: the form of the year after, and of the two after that', (name, year, labels, entries) => {
  let bytes: Uint8Array = readFileSync(join(FOLDER, name));
  for (const step of [0, 1, 2]) {
    const made = formOfFile(bytes);
    const count = (kind: string): number => made.form.changes.filter((each) => each.kind === kind).length;
    expect([made.form.year, count('year')]).toEqual([year + step, labels]);
    expect(count('emptied')).toBe(step === 0 ? entries : 0);
    bytes = made.bytes;
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { applyEdits } from '../../src/hosts/xlsx/write.js';
import { inspect } from '../../src/inspect.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { plan, planRemoval } from '../../src/writeback/plan.js';
import { differingParts } from './package-compare.js';

const folder = join(__dirname, '..', '..', 'samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

/** Plans what a check would write into a file. */
function planFor(file: Uint8Array, name: string) {
  const workbook = readWorkbook(file, name);
  return plan(workbook, inspect(workbook, DEFAULT_SETTINGS)).edits;
}

test.each(samples)('%s: checked, checked again, and cleaned', (name) => {
  const original = new Uint8Array(readFileSync(join(folder, name)));
  const checked = applyEdits(original, planFor(original, name));
  expect(differingParts(original, checked)).toContain('xl/styles.xml');
  expect(planFor(checked, name)).toEqual([]);
  const cleaned = applyEdits(checked, planRemoval(readWorkbook(checked, name)));
  expect(differingParts(original, cleaned)).toEqual([]);
});

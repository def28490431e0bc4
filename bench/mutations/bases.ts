import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import type { Workbook } from '../../src/sheet/sheet.js';
import { cleanNumbers, cleanSheet } from '../../tests/rules/clean-sheet.js';
import { bookOf } from '../../tests/rules/make-sheet.js';
import type { BaseName } from './slip.js';

function sample(name: string): Workbook {
  const path = new URL(`../../samples/${name}.xlsx`, import.meta.url);
  return readWorkbook(readFileSync(path), `${name}.xlsx`);
}

/** The workbooks slips are planted in. */
export function bases(): Readonly<Record<BaseName, Workbook>> {
  return {
    clean: bookOf(cleanSheet()),
    numbers: bookOf(cleanNumbers()),
    midterm: sample('isehara-midterm-plan'),
    collaboration: sample('sagamihara-collaboration-plan'),
  };
}

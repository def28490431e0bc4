import { numberFormat, type NumberFormat } from '../../../src/hosts/xlsx/number-format/format.js';
import type { CellModel } from './cell-model.js';

const compiled = new Map<string, NumberFormat>();

/** What a value shows through a number format. Column widths are not looked at: no "####". */
export function displayText(value: CellModel['value'], isError: boolean, code: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError || code === 'General' || code === '@') {
    if (typeof value === 'string') return value;
  }
  let format = compiled.get(code);
  if (!format) compiled.set(code, (format = numberFormat(code, false)));
  return typeof value === 'number' ? format.number(value) : value === '' ? '' : format.text(value);
}

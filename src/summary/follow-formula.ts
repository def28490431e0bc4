import { columnIndex, columnName } from '../sheet/address.js';
import type { Arrangement } from './arrange.js';

/** Strings and quoted names, references with or without a sheet, function names: what a formula is looked through by. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?(?:\$?[A-Z]{1,3}\$?[0-9]{1,7})?|\[[^\]]*\]|[\p{L}\p{N}_.\\]*!\$?[A-Z]{1,3}\$?[0-9]{1,7}|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** A user's formula after the lines of its tab have moved: references to the tab's own cells go with their cells. */
export function followFormula(formula: string, rows: Arrangement, columns: Arrangement): string {
  return formula.replace(
    TOKENS,
    (token: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      const index = column === undefined ? null : columnIndex(column);
      if (index === null || row === undefined) return token;
      const place = `${columnName(columns.moved(index))}${fixedRow ?? ''}${rows.moved(Number(row) - 1) + 1}`;
      return `${fixedColumn ?? ''}${place}`;
    },
  );
}

import type { Look } from '../sheet/edit.js';
import type { Labels } from './labels.js';
import type { ListColumn } from './list-tab.js';
import { numberCell, textCell, type TabCell } from './tab.js';
import type { TidyRow } from './tidy.js';

/** A column of a list with one indicator a row: it says what it says of a tidy row, whichever workbook that is from. */
export interface RowColumn extends ListColumn {
  readonly look: Look;
  readonly value: (row: TidyRow, labels: Labels) => string | number | null;
}

/** The cells of a row. */
export function rowCells(
  columns: readonly RowColumn[],
  rowKey: string,
  row: TidyRow,
  labels: Labels,
): TabCell[] {
  return columns.map(({ key, look, value }) => {
    const said = value(row, labels);
    return typeof said === 'number' ? numberCell(rowKey, key, said, look) : textCell(rowKey, key, said, look);
  });
}

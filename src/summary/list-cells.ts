import { reference } from '../writeback/ownership.js';
import type { SummaryModel } from './model.js';
import { textCell, type TabCell } from './tab.js';
import type { TidyRow } from './tidy.js';

/** An indicator's name as a reader knows it: with its programme and its measure where they say more. */
export function nameOf({ program, indicator, measure }: TidyRow): string {
  const name = measure === null ? (indicator ?? '') : `${indicator ?? ''}（${measure}）`;
  return program === null || program === indicator ? name : `${program}\n${name}`;
}

/** A cell that leads to another; it names the sheet where there are several. */
export function linkCell(
  { sheets }: SummaryModel,
  row: string,
  column: string,
  sheet: string,
  cell: string,
): TabCell {
  const text = sheets.length === 1 ? cell : `${sheet}!${cell}`;
  return { ...textCell(row, column, text, 'place'), link: reference(sheet, cell) };
}

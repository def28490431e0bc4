import type { Area } from '../../sheet/address.js';
import { jsonBytes } from './json-bytes.js';
import { figureColumns } from './sheet-grid.js';

/** The first rows of the sheet in front: they tell how long rows are and in which columns figures stand. */
export const SAMPLED = 'A1:AZ250';

export interface Sample {
  readonly bytesPerRow: number;
  /** Columns whose text is asked for from the start, and those with formulas. */
  readonly text: readonly number[];
  readonly result: readonly number[];
}

/** What the sampled cells tell; null when there are too few rows for that. */
export function sampleOf(
  area: Area,
  { formulas, numberFormat, text }: Pick<Excel.Range, 'formulas' | 'numberFormat' | 'text'>,
): Sample | null {
  const rows = area.bottom - area.top + 1;
  if (rows < 50) return null;
  const columns = figureColumns(area, formulas, numberFormat);
  const shown = text.map((line) => columns.text.map((column) => line[column - area.left]));
  const results = formulas.map((line) => columns.result.map((column) => line[column - area.left]));
  const bytes = jsonBytes(formulas) + jsonBytes(numberFormat) + jsonBytes(shown) + 2 * jsonBytes(results);
  return { bytesPerRow: bytes / rows, ...columns };
}

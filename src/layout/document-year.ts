import { findFiscalYears } from '../quantity/fiscal-year.js';
import { standingOf } from '../quantity/year-period.js';
import { headerKey } from './header-text.js';
import { cellAt, type Sheet } from '../sheet/sheet.js';

const TITLE_ROWS = 8;
const TITLE_COLUMNS = 20;

/** The first text of a sheet's first rows: its title; null on an empty sheet. */
export function titleOf(sheet: Sheet): { text: string; row: number } | null {
  for (let row = 0; row < Math.min(TITLE_ROWS, sheet.rowCount); row++) {
    for (let column = 0; column < Math.min(TITLE_COLUMNS, sheet.columnCount); column++) {
      const cell = cellAt(sheet, row, column);
      if (cell.kind === 'text' && cell.text.trim() !== '') return { text: cell.text.trim(), row };
    }
  }
  return null;
}

/** The years a text names that could be its own, with how they stand there. */
function yearsNamed(text: string) {
  const key = headerKey(text);
  const readings = findFiscalYears(key, null);
  return readings
    .map((reading, at) => ({ ...reading, standing: standingOf(key, readings, at) }))
    .filter((each) => each.year !== null && !each.impossible);
}

/**
 * Western year of the fiscal year a sheet is about: the first year named in its title lines, else in its own name,
 * else in the workbook's; null when nobody says. The years a plan lasts (令和3年度～令和7年度) count only where no other
 * is named. Used for years written without an era and for headers without a year.
 */
export function documentYearOf(sheet: Sheet, workbookName: string): number | null {
  const texts: string[] = [];
  for (let row = 0; row < Math.min(TITLE_ROWS, sheet.rowCount); row++) {
    const line: string[] = [];
    for (let column = 0; column < Math.min(TITLE_COLUMNS, sheet.columnCount); column++) {
      const text = cellAt(sheet, row, column).text;
      if (text !== '' && text.length < 80) line.push(text);
    }
    // Rows of three and more texts are headers already: the years in them belong to their columns.
    if (line.length <= 2) texts.push(...line);
  }
  const years = [...texts, sheet.name, workbookName].flatMap(yearsNamed);
  const own = years.filter(({ standing }) => standing !== 'period');
  // The date of printing (令和3年11月) says less than a fiscal year named anywhere in the title.
  const first = (list: typeof years) => list.find((each) => each.kind === 'fiscal-year') ?? list[0];
  return (first(own) ?? first(years))?.year ?? null;
}

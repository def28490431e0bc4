import type { Sheet } from '../sheet/sheet.js';
import { firstWithYear, leftoverYears } from './leftover-years.js';
import type { LeftAlone } from './next-year-change.js';
import type { SheetResult } from './sheet-form.js';
import { titleChanges } from './title-changes.js';

/** A sheet with so few and so short texts is a cover: what stands on it is its title. */
const COVER = { cells: 12, length: 60 };

function isCover(sheet: Sheet): boolean {
  const texts = sheet.cells.flatMap((row) => (row ?? []).flatMap((cell) => cell?.text || []));
  return texts.length <= COVER.cells && texts.every((text) => text.length <= COVER.length);
}

/** A sheet without a table of indicators: a cover moves on, the years of any other are only told. */
export function formOfOtherSheet(sheet: Sheet, year: number, openProtected: readonly string[]): SheetResult {
  const told = (reason: LeftAlone['reason'], cell: string | null): SheetResult => ({
    year: null,
    changes: [],
    prints: [],
    left: [{ reason, sheet: sheet.name, cell }],
  });
  const first = firstWithYear(sheet, year);
  if (first === null || sheet.visibility !== 'visible')
    return { year: null, changes: [], prints: [], left: [] };
  if (sheet.isProtected && !openProtected.includes(sheet.name)) return told('protected', null);
  if (!isCover(sheet)) return told('other-sheet', first);
  const { changes, left } = titleChanges(sheet, sheet.cells.length, { year, documentYear: null });
  return {
    year: null,
    changes,
    prints: [],
    left: [...left, ...leftoverYears(sheet, [], year, changes, left, () => false)],
  };
}

import type { Workbook } from '../sheet/sheet.js';
import type { LeftAlone, SheetNameChange } from './next-year-change.js';
import { movedLabel } from './year-label.js';

/** What Excel takes for a sheet's name. */
const LONGEST_NAME = 31;
/** Functions that read a sheet's name out of a text. */
const BY_TEXT = /\b(?:INDIRECT|HYPERLINK)\s*\(/i;

/** Whether a formula may spell a sheet's name as text, which nothing can follow. */
function spellsNames(workbook: Workbook): boolean {
  return workbook.sheets.some(({ cells }) =>
    cells.some((row) => row?.some((cell) => BY_TEXT.test(cell?.formula ?? '')) ?? false),
  );
}

/** The name a sheet takes in the new form; null where its name says no year of these, so that it stays. */
export function movedSheetName(name: string, year: number, documentYear: number | null): string | null {
  return movedLabel(name, year, (reading) => reading.year === year || reading.year === documentYear);
}

/**
 * The sheets whose names move on. A name stays and is told where formulas may spell it as text, where macros may know
 * it, where it is taken or too long, or where the workbook's structure is protected.
 */
export function sheetNameChanges(
  workbook: Workbook,
  moved: readonly SheetNameChange[],
  hasMacros: boolean,
): { names: SheetNameChange[]; left: LeftAlone[] } {
  const isFixed = hasMacros || workbook.isStructureProtected || spellsNames(workbook);
  const staying = workbook.sheets.filter(({ name }) => !moved.some(({ before }) => before === name));
  const names = moved.filter(({ after }) => {
    const isTaken = staying.some(({ name }) => name.toLowerCase() === after.toLowerCase());
    const isShared = moved.filter((each) => each.after === after).length > 1;
    return !isFixed && !isTaken && !isShared && after.length <= LONGEST_NAME;
  });
  const left = moved
    .filter((each) => !names.includes(each))
    .map(({ before }): LeftAlone => ({ reason: 'sheet-name', sheet: before, cell: null }));
  return { names: inOrder(names), left };
}

/** A name must be free before another sheet takes it: 令和7年度 moves on before 令和6年度 does. */
function inOrder(names: readonly SheetNameChange[]): SheetNameChange[] {
  const todo = [...names];
  const done: SheetNameChange[] = [];
  while (todo.length > 0) {
    const free = todo.findIndex(({ after }) => !todo.some(({ before }) => before === after));
    done.push(...todo.splice(Math.max(free, 0), 1));
  }
  return done;
}

import { contentOf } from '../../../src/sheet/content-of.js';
import { cellAt, type Sheet, type Workbook } from '../../../src/sheet/sheet.js';
import { findSummaryTabs } from '../../../src/writeback/summary-tabs.js';
import { LINES, planBook, read } from '../../summary/small-plan.js';
import { type, type Opened } from './summary-course.js';

/** The plan without its third indicator, and with a new one before the sixth. */
export const REVISED = LINES.filter(([id]) => id !== '3').flatMap((line) =>
  line[0] === '6' ? [['5-2', '消防団員数', '人', 30, 33, '防災課', ''], line] : [line],
);
/** The same with baselines: the list gets a column more. */
export const WIDER = REVISED.map((line, at) =>
  at === 1 ? [...line, '基準値'] : line.length > 1 ? [...line, 10] : line,
);

/** A tab as a table: where the cell at two keys stands. */
export function tabOf(workbook: Workbook, id: string) {
  const tab = findSummaryTabs(workbook).find((each) => each.id === id);
  if (!tab) throw new Error(`no tab ${id}`);
  const place = (row: string, column: string) => ({
    row: tab.rows.indexOf(row),
    column: tab.columns.indexOf(column),
  });
  return { ...tab, place };
}

/** What a section hands in after a correction. */
export async function revise(opened: Opened, lines = REVISED): Promise<void> {
  const [wanted] = read(planBook(lines)).sheets;
  if (!wanted) throw new Error('no sheet');
  const cells = Array.from({ length: 12 * 9 }, (_, index) => {
    const [row, column] = [Math.floor(index / 9), index % 9];
    return { row, column, content: contentOf(cellAt(wanted, row, column)) };
  });
  await type(opened, '表', cells);
}

/** Where a sheet says these words, as rows and columns. */
export function whereIs({ cells }: Sheet, words: string): number[][] {
  return cells.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) => (cell?.text === words ? [[row, column]] : [])),
  );
}

import type { RateReason } from '../achievement/evaluation.js';
import type { Table } from '../layout/table.js';
import { say, type Locale } from '../locales/say.js';
import type { Checked, Finding } from '../rules/rule.js';
import type { Area } from '../sheet/address.js';
import type { Content, OwnedCell } from '../sheet/edit.js';
import { cellAt, type Sheet } from '../sheet/sheet.js';
import { mergesOf } from '../sheet/merges.js';
import { rateFormula } from './formula.js';

/** 達成率, 評価, 点検メッセージ: the columns written beside a table, and their widths in Excel's units. */
export const COLUMN_WIDTHS = [14, 12, 76] as const;

/** What stands beside one table. */
export interface ColumnsDraft {
  readonly area: Area;
  readonly cells: readonly OwnedCell[];
}

const MAX_SHIFT = 200;

/** First column right of the table from which on `count` visible columns are free over all its rows. */
export function freeColumns(sheet: Sheet, area: Area, count: number): number {
  const merges = mergesOf(sheet);
  const isFree = (column: number): boolean => {
    if (sheet.hiddenColumns.has(column)) return false;
    for (let row = area.top; row <= area.bottom; row++) {
      if (cellAt(sheet, row, column).kind !== 'blank' || merges.at(row, column)) return false;
    }
    return true;
  };
  for (let left = area.right + 1; left < area.right + MAX_SHIFT; left++) {
    let free = 0;
    while (free < count && isFree(left + free)) free++;
    if (free === count) return left;
  }
  return Math.max(area.right, sheet.columnCount - 1) + 1;
}

function reasonText(locale: Locale, reason: RateReason | null): string {
  return reason === null ? '－' : `－(${say(locale, `reason.${reason}`)})`;
}

function rateLine(locale: Locale, { indicator, evaluation }: Checked): string {
  const value = evaluation.rate === null ? reasonText(locale, evaluation.reason) : `${evaluation.rate}%`;
  return `${indicator.measure ?? indicator.name} ${value}`;
}

function rateContent(locale: Locale, items: readonly Checked[], decimals: number): Content {
  const mains = items.filter((item) => item.indicator.part === 'main');
  const only = mains[0];
  if (!only) return { kind: 'text', text: '－' };
  if (mains.length > 1) return { kind: 'text', text: mains.map((item) => rateLine(locale, item)).join('\n') };
  if (only.evaluation.rate === null)
    return { kind: 'text', text: reasonText(locale, only.evaluation.reason) };
  const formula = rateFormula(only, decimals);
  return formula === null
    ? { kind: 'number', value: only.evaluation.rate }
    : { kind: 'formula', formula, cached: only.evaluation.rate };
}

function ratingContent(items: readonly Checked[]): Content {
  const mains = items.filter((item) => item.indicator.part === 'main');
  if (mains.every((item) => item.evaluation.rating === null)) return { kind: 'text', text: '－' };
  return { kind: 'text', text: mains.map((item) => item.evaluation.rating ?? '－').join('\n') };
}

/** The findings of an item; an item without any says so, since an empty cell could mean "not checked". */
function messageContent(locale: Locale, findings: readonly Finding[]): Content {
  const lines = findings.map((each) => `【${say(locale, `severity.${each.severity}`)}】${each.message}`);
  return { kind: 'text', text: lines.length === 0 ? say(locale, 'column.clean') : lines.join('\n') };
}

/**
 * The cells written beside a table: headings in every header band, and on each item's first row the rate (a formula
 * where both figures are numeric cells), the rating and the messages. `findingsOf` gives the findings of an indicator.
 */
export function draftColumns(
  sheet: Sheet,
  table: Table,
  checked: readonly Checked[],
  findingsOf: (key: string) => readonly Finding[],
  options: { readonly locale: Locale; readonly decimals: number },
): ColumnsDraft {
  const { locale, decimals } = options;
  const left = freeColumns(sheet, table.area, COLUMN_WIDTHS.length);
  const cells: OwnedCell[] = [];
  const headings = [say(locale, 'column.rate'), say(locale, 'column.rating'), say(locale, 'column.messages')];
  const bands =
    table.headerBands.length > 0 ? table.headerBands : [{ first: table.area.top, last: table.area.top }];
  for (const band of bands) {
    headings.forEach((heading, index) => {
      cells.push({
        row: band.first,
        column: left + index,
        content: { kind: 'text', text: heading },
        look: 'heading',
      });
    });
  }
  const byRow = new Map<number, Checked[]>();
  for (const item of checked) {
    const list = byRow.get(item.indicator.firstRow) ?? [];
    list.push(item);
    byRow.set(item.indicator.firstRow, list);
  }
  for (const [row, items] of byRow) {
    if (bands.some((band) => band.first === row)) continue;
    const findings = items.flatMap((item) => findingsOf(item.indicator.key));
    const contents: readonly [Content, OwnedCell['look']][] = [
      [rateContent(locale, items, decimals), 'rate'],
      [ratingContent(items), 'rating'],
      [messageContent(locale, findings), 'message'],
    ];
    contents.forEach(([content, look], index) => {
      cells.push({ row, column: left + index, content, look });
    });
  }
  return {
    area: { top: table.area.top, left, bottom: table.area.bottom, right: left + COLUMN_WIDTHS.length - 1 },
    cells,
  };
}

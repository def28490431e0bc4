import type { ColumnRole } from '../layout/table.js';
import { parseA1 } from '../sheet/address.js';
import { mergesOf } from '../sheet/merges.js';
import type { RuleView } from './rule.js';

const FIGURES = new Set(['target', 'actual']);

/** Two columns of a table that hold the same thing of the same year, as their headers say. */
export interface SameYear {
  readonly first: ColumnRole;
  readonly second: ColumnRole;
}

/** One header cell over both columns heads one thing in two parts. */
function shareHeader({ source, table }: RuleView, a: number, b: number): boolean {
  const band = table?.headerBands[0];
  if (source === null || !band) return false;
  const merges = mergesOf(source);
  const [left, right] = [merges.at(band.last, a), merges.at(band.last, b)];
  return left !== undefined && left === right;
}

/** The first two columns whose years cannot both be right; null where every column has a year of its own. */
export function sameYearColumns(view: RuleView): SameYear | null {
  const { table } = view;
  if (table === null || table.kind !== 'rows') return null;
  const seen = new Map<string, ColumnRole>();
  for (const column of table.columns) {
    if (column.role === null || !FIGURES.has(column.role) || column.fiscalYear === null) continue;
    // 予算額 and 決算額 of one year are two things; only what is called by the same words is one.
    const key = `${column.role} ${column.fiscalYear} ${wordsOf(column.header)}`;
    const first = seen.get(key);
    if (first && !shareHeader(view, first.index, column.index)) return { first, second: column };
    seen.set(key, column);
  }
  return null;
}

/** A header without its years and blanks: 令和4年度実績（2021年度） → 実績. */
function wordsOf(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/(?:令和|平成|昭和|[HR])?\s*[\d元]{1,4}\s*年度?|[HR]\d{1,2}/g, '')
    .replace(/[\s()]/g, '');
}

/** The header cell of a column that names its year. */
export function headerCell({ headers }: RuleView, { index }: ColumnRole): string | null {
  const own = headers.filter(({ cell }) => parseA1(cell)?.column === index);
  return (own.find(({ text }) => /[\d０-９元]/.test(text)) ?? own[0])?.cell ?? null;
}

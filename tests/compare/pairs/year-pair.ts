import type { ChangeKind } from '../../../src/compare/comparison.js';
import { inspect } from '../../../src/inspect.js';
import type { Inspection } from '../../../src/inspection.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { bookOf, sheetOf, type Given } from '../../rules/make-sheet.js';
import type { Line } from './lists.data.js';

/** An indicator of one year's sheet; two years' sheets have the same key for the same indicator. */
export interface Item {
  readonly key: string;
  readonly section: string;
  readonly name: string;
  readonly unit: string;
  readonly department: string;
  readonly base: number;
  /** Actual of the year before the sheet's, and of its year. */
  readonly before: number;
  readonly actual: number;
  readonly final: number;
  /** Printed behind the actual: (速報値). */
  readonly mark: string;
  readonly note: string;
}

/** What a sheet has columns for: figures of several years, or of its own year alone. */
export type Shape = 'history' | 'sparse';

export interface YearPair {
  readonly what: string;
  readonly shape: Shape;
  readonly last: readonly Item[];
  readonly current: readonly Item[];
}

function item(line: Line, before: number, actual: number): Item {
  const [section, name, unit, department, base, , , , final] = line;
  return { key: name, section, name, unit, department, base, before, actual, final, mark: '', note: '' };
}

export function lastYear(lines: readonly Line[]): Item[] {
  return lines.map((line) => item(line, line[5], line[6]));
}

export function thisYear(lines: readonly Line[]): Item[] {
  return lines.map((line) => item(line, line[6], line[7]));
}

/** The sheet of 令和N年度 as an office would have it: a heading row a section, numbers from 1. */
function inspected(items: readonly Item[], year: number, shape: Shape): Inspection {
  const of = (each: number): string => `（令和${String(each)}年度）`;
  const header =
    shape === 'sparse'
      ? ['番号', '指標名', `目標${of(year)}`, `実績${of(year)}`, '取組結果', '担当課']
      : [
          '番号',
          '指標名',
          `基準値${of(2)}`,
          `実績${of(year - 1)}`,
          `目標${of(year)}`,
          `実績${of(year)}`,
          `目標${of(9)}`,
          '取組結果',
          '担当課',
        ];
  const rows: (readonly Given[])[] = [[`令和${String(year)}年度 進行管理シート`], header];
  let section = '';
  let sections = 0;
  items.forEach((each, index) => {
    if (each.section !== section) rows.push([`基本目標${String(++sections)} ${each.section}`]);
    section = each.section;
    const said = (value: number): string => `${value.toLocaleString('en')}${each.unit}`;
    const aim = said(Math.round((each.actual + each.final) * 5) / 10);
    const actual = said(each.actual) + each.mark;
    const own =
      shape === 'sparse'
        ? [aim, actual]
        : [said(each.base), said(each.before), aim, actual, said(each.final)];
    rows.push([String(index + 1), each.name, ...own, each.note, each.department]);
  });
  return inspect(bookOf(sheetOf(rows)), DEFAULT_SETTINGS);
}

/** Both years' sheets, read. */
export function inspections({ last, current, shape }: YearPair): { last: Inspection; current: Inspection } {
  return { last: inspected(last, 5, shape), current: inspected(current, 6, shape) };
}

/** What changed in each indicator that both years have, as "kind key": it follows from the two lists. */
export function changesOf({ last, current, shape }: YearPair): Set<string> {
  const changes = new Set<string>();
  const add = (kind: ChangeKind, key: string, is: boolean): void => {
    if (is) changes.add(`${kind} ${key}`);
  };
  current.forEach((is, place) => {
    const at = last.findIndex(({ key }) => key === is.key);
    const was = last[at];
    if (!was) return;
    add('renamed', is.key, was.name !== is.name);
    add('renumbered', is.key, at !== place);
    add('department-changed', is.key, was.department !== is.department);
    add('unit-changed', is.key, was.unit !== is.unit);
    add('text-left', is.key, is.note !== '' && was.note === is.note);
    if (shape === 'sparse') return;
    // In thousands a figure is printed to ten: what is the same but for that is not changed.
    const differs = (a: number, b: number): boolean =>
      was.unit === is.unit ? a !== b : Math.abs(a - b * 1000) > 5;
    add('target-changed', is.key, differs(was.final, is.final));
    add('baseline-changed', is.key, differs(was.base, is.base));
    add('actual-revised', is.key, differs(was.actual, is.before));
  });
  return changes;
}

import { spellingKey } from './spelling.js';
import type { OutRow } from '../dataout/out-columns.js';

/** Shorter names (参加者数) name another thing in every department. */
const SHORTEST = 4;
/** A name this long is one thing also where two departments report it. */
const TELLING = 8;

const FIGURES = ['baseline', 'target', 'actual'] as const;
type Figure = (typeof FIGURES)[number];

/** One report of an indicator, as far as it is laid beside another. */
export interface Report {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly number: string | null;
  readonly indicator: string;
  readonly department: string | null;
  readonly target: string | null;
  readonly actual: string | null;
}

interface Held extends Report {
  readonly program: string;
  readonly figures: Readonly<
    Record<
      Figure,
      { readonly year: number | null; readonly unit: string | null; readonly value: number | null }
    >
  >;
}

/** An indicator that two files report with different figures. */
export interface DoubleReport {
  readonly first: Report;
  readonly second: Report;
  /** The figures that differ. */
  readonly differs: readonly Figure[];
}

/** Null for a name too short to be one thing. */
function keyOf(row: OutRow): string | null {
  const name = spellingKey(row.indicator ?? '');
  return Array.from(name).length < SHORTEST ? null : `${name}|${spellingKey(row.measure ?? '')}`;
}

/** Whether two reports of one name are of one thing: not of two programmes, nor a common word of two departments. */
function areOne(a: Held, b: Held): boolean {
  if (a.program !== '' && b.program !== '' && a.program !== b.program) return false;
  const [one, two] = [a, b].map(({ department }) => spellingKey(department ?? ''));
  return one === two || one === '' || two === '' || Array.from(spellingKey(a.indicator)).length >= TELLING;
}

function differing(a: Held, b: Held): DoubleReport['differs'] {
  return FIGURES.filter((name) => {
    const [left, right] = [a.figures[name], b.figures[name]];
    if (left.value === null || right.value === null || left.value === right.value) return false;
    return (
      (left.year === right.year || left.year === null || right.year === null) && left.unit === right.unit
    );
  });
}

/**
 * Watches rows go by for indicators that two files report with different figures: same name and measure, the
 * same year and unit, another value. Within one file the rules of the check see to it.
 */
export class DoubleReports {
  private readonly held = new Map<string, Held[]>();

  add(row: OutRow): void {
    const key = keyOf(row);
    if (key === null || row.part === 'breakdown') return;
    const { file, sheet, cell, number, indicator, department } = row;
    const report: Held = {
      file,
      sheet: sheet ?? '',
      cell: cell ?? '',
      number,
      indicator: indicator ?? '',
      department,
      target: row.target_text,
      actual: row.actual_text,
      program: row.program === row.indicator ? '' : spellingKey(row.program ?? ''),
      figures: {
        baseline: { year: row.baseline_year, unit: row.baseline_unit, value: row.baseline_value },
        target: { year: row.target_year, unit: row.target_unit, value: row.target_value },
        actual: { year: row.actual_year, unit: row.actual_unit, value: row.actual_value },
      },
    };
    const list = this.held.get(key);
    if (list) list.push(report);
    else this.held.set(key, [report]);
  }

  /** All of them, each file against the first that reports the indicator otherwise. */
  found(): DoubleReport[] {
    return [...this.held.values()].flatMap((reports) =>
      reports.flatMap((second, at): DoubleReport[] => {
        for (const first of reports.slice(0, at)) {
          if (first.file === second.file || !areOne(first, second)) continue;
          const differs = differing(first, second);
          if (differs.length > 0) return [{ first, second, differs }];
        }
        return [];
      }),
    );
  }
}

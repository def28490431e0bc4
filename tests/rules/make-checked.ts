import { evaluate } from '../../src/achievement/evaluate';
import { DEFAULT_SETTINGS } from '../../src/achievement/settings';
import { overallClaim } from '../../src/indicator/claim';
import type { Claim, Indicator, Narrative, Observation, SeriesEntry } from '../../src/indicator/indicator';
import { readFigure } from '../../src/quantity/read-figure';
import { meanings, withRating } from '../../src/rating/rate-to-rating';
import { DEFAULT_SCHEME } from '../../src/rating/schemes';
import type { Checked, Rule, RuleView } from '../../src/rules/rule';

/** One row of a sheet as a clerk fills it in; what is left out is not on the sheet. '' is a blank cell. */
export interface Row {
  readonly name?: string;
  readonly measure?: string;
  readonly baseline?: string;
  readonly previous?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly rate?: string;
  readonly rating?: string;
  /** The evaluation in words. */
  readonly says?: string;
  /** Text of the whole actual cell, where the actual was read out of a longer one. */
  readonly actualCell?: string;
  readonly targetYear?: number;
  readonly actualYear?: number;
  readonly baselineYear?: number;
  /** 1-based row; several measures of one record share it. Default: one after the other from row 5. */
  readonly row?: number;
}

/** A: name, B: baseline, C: last year, D: target, E: actual, F: rate, G: rating, H: words. */
const COLUMNS = { baseline: 'B', previous: 'C', target: 'D', actual: 'E', rate: 'F', rating: 'G', says: 'H' };
export const YEAR = 2022;

function observe(text: string | undefined, cell: string, year: number | null): Observation | null {
  if (text === undefined || text === '') return null;
  const figure = readFigure(text, {});
  return { ...figure, text, fiscalYear: year ?? figure.fiscalYear, cell, numericCell: false };
}

function claim<T>(value: T, text: string, cell: string): Claim<T> {
  return { value, text, cell };
}

export function makeIndicator(given: Row, index = 0): Indicator {
  const row = given.row ?? 5 + index;
  const at = (column: keyof typeof COLUMNS) => `${COLUMNS[column]}${row}`;
  const baseline = observe(given.baseline, at('baseline'), given.baselineYear ?? null);
  const previous = observe(given.previous, at('previous'), YEAR - 1);
  const target = observe(given.target, at('target'), given.targetYear ?? YEAR);
  const actual = observe(given.actual, at('actual'), given.actualYear ?? YEAR);
  const series: SeriesEntry[] = [];
  if (baseline) series.push({ ...baseline, role: 'baseline' });
  if (previous) series.push({ ...previous, role: 'actual' });
  if (target) series.push({ ...target, role: 'target' });
  if (actual) series.push({ ...actual, role: 'actual' });
  const stated = given.rate === undefined ? null : readFigure(given.rate).value;
  const says = given.says ?? '';
  const said = overallClaim(says);
  const narratives: Narrative[] = says === '' ? [] : [{ text: says, cell: at('says') }];
  const texts = [...series, ...narratives].map(({ text, cell }) => ({ text, cell }));
  const whole = given.actualCell === undefined ? [] : [{ text: given.actualCell, cell: at('actual') }];
  const filled = (side: 'target' | 'actual') =>
    given[side] === undefined || given[side] === '' ? {} : { [side]: at(side) };
  return {
    key: `Sheet1!${row}#${index}`,
    sheet: 'Sheet1',
    firstRow: row - 1,
    lastRow: row - 1,
    id: null,
    section: [],
    program: null,
    name: given.name ?? '相談件数',
    measure: given.measure ?? null,
    department: null,
    part: 'main',
    baseline,
    target,
    actual,
    ambiguousActual: false,
    series,
    directionText: null,
    stated: {
      rate: stated === null ? null : claim(stated, given.rate ?? '', at('rate')),
      rating: given.rating === undefined ? null : claim(given.rating, given.rating, at('rating')),
      met: said === null || said.met === null ? null : claim(said.met, said.text, at('says')),
    },
    narratives,
    texts: [...whole, ...texts.filter(({ cell }) => whole.length === 0 || cell !== at('actual'))],
    cells: {
      name: `A${row}`,
      ...filled('target'),
      ...filled('actual'),
      ...(whole.length > 0 ? { actual: at('actual') } : {}),
    },
  };
}

export function makeChecked(given: Row, index = 0): Checked {
  const indicator = makeIndicator(given, index);
  return {
    indicator,
    evaluation: withRating(evaluate(indicator, DEFAULT_SETTINGS), indicator, DEFAULT_SCHEME),
  };
}

/** A table of such rows, rated A to D as by default, of a document of fiscal year 2022. */
export function makeView(rows: readonly Row[], rest: Partial<RuleView> = {}): RuleView {
  return {
    sheet: 'Sheet1',
    documentYear: YEAR,
    checked: rows.map(makeChecked),
    headers: [],
    ratings: meanings(DEFAULT_SCHEME),
    source: null,
    table: null,
    ...rest,
  };
}

/** The cells a rule reports for a table. */
export function cellsOf(rule: Rule, view: RuleView): string[] {
  return rule.check(view).map(({ cell }) => cell);
}

import type { Indicator, Observation } from '../indicator/indicator.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';
import { parseA1 } from '../sheet/address.js';
import type { Report, Rule, RuleView } from './rule.js';
import { textsOf } from './texts.js';
import { fiscalYearName } from './year-name.js';
import { yearsOf } from './years.js';

/** Where two years that should agree stand: "E6 令和4年度". */
function at(cell: string, year: number): string {
  return `${cell} ${fiscalYearName(year)}`;
}

/** Eras and western years of one notation that do not agree: 令和4(2021)年度. */
function contradictions(view: RuleView): Report[] {
  const places = [
    ...view.headers.map((narrative) => ({ narrative, indicator: null })),
    ...view.checked.flatMap(({ indicator }) =>
      textsOf(indicator).map((narrative) => ({ narrative, indicator: indicator.key })),
    ),
  ];
  const told = new Set<string>();
  return places.flatMap(({ narrative, indicator }) =>
    yearsOf(narrative, view.documentYear).flatMap(({ note, text: printed, year }): Report[] => {
      if (note !== 'contradiction' || year === null) return [];
      // A header repeated on every page is told once.
      if (indicator === null && told.has(printed)) return [];
      told.add(printed);
      const { cell } = narrative;
      const first = `${cell} ${printed}`;
      return [{ cell, indicator, data: { first, second: `${fiscalYearName(year)}=${year}` }, evidence: [] }];
    }),
  );
}

function yearOf(figure: Observation | null): number | null {
  return figure !== null && figure.kind !== 'missing' ? figure.fiscalYear : null;
}

/** 平成 and 令和 years with one number lie this far apart. */
const ERA_SHIFT = 30;

/** True for 平成2年 where 令和2年 must be meant: read in the other era it falls into the document's own time. */
function isOtherEra(year: number, documentYear: number | null): boolean {
  const meant = year + ERA_SHIFT;
  return documentYear !== null && meant <= documentYear && meant >= documentYear - 3;
}

/** Target and actual of different years, although the sheet has the figure of the same year as well. */
function mispaired({ target, actual, series, key, part }: Indicator): Report[] {
  const wanted = yearOf(target);
  const found = yearOf(actual);
  if (part !== 'main' || target === null || actual === null || wanted === null || found === null) return [];
  if (wanted === found) return [];
  const partner = series.find(
    (each) =>
      each.kind === 'quantity' &&
      ((each.role === 'actual' && each.fiscalYear === wanted) ||
        (each.role === 'target' && each.fiscalYear === found)),
  );
  if (!partner) return [];
  const data = { first: at(target.cell, wanted), second: at(actual.cell, found) };
  return [{ cell: actual.cell, indicator: key, data, evidence: [target.cell, partner.cell] }];
}

/** Actuals older than the level they start from; told once where whole columns are meant. */
function beforeBaseline(view: RuleView): Report[] {
  const told = new Set<string>();
  return view.checked.flatMap(({ indicator: { baseline, actual, key } }): Report[] => {
    const from = yearOf(baseline);
    const to = yearOf(actual);
    if (baseline === null || actual === null || from === null || to === null || to >= from) return [];
    if (isOtherEra(to, view.documentYear)) return [];
    const inCells = [baseline, actual].some(
      ({ text }) => findFiscalYears(text, view.documentYear).length > 0,
    );
    if (!inCells && told.has(`${from} ${to}`)) return [];
    told.add(`${from} ${to}`);
    const data = { first: at(baseline.cell, from), second: at(actual.cell, to) };
    return [{ cell: actual.cell, indicator: key, data, evidence: [baseline.cell] }];
  });
}

const AS_OF = /^ ?(?:度?末|現在|時点|実績)/;

/** 平成2年4月1日現在 in the actual's cell, or a whole column of actuals headed 平成2年度: the header is told once. */
function otherEra(view: RuleView): Report[] {
  const told = new Set<number>();
  return view.checked.flatMap(({ indicator }): Report[] => {
    const cell = indicator.cells.actual ?? indicator.actual?.cell;
    if (cell === undefined) return [];
    const narrative = textsOf(indicator).find((each) => each.cell === cell);
    const printed =
      narrative &&
      yearsOf(narrative, view.documentYear).find(
        ({ year, end }) =>
          year !== null && isOtherEra(year, view.documentYear) && AS_OF.test(narrative.text.slice(end)),
      );
    const found = printed?.year ?? yearOf(indicator.actual);
    if (found === null || !isOtherEra(found, view.documentYear)) return [];
    if (!printed && told.has(found)) return [];
    told.add(found);
    const first = printed ? `${cell} ${printed.text}` : at(cell, found);
    const data = { first, second: fiscalYearName(found + ERA_SHIFT) };
    return [{ cell, indicator: indicator.key, data, evidence: [] }];
  });
}

function headerWith(view: RuleView, year: number, near: string): RuleView['headers'][number] | null {
  const fitting = view.headers.filter(({ text }) =>
    findFiscalYears(text, view.documentYear).some((each) => each.year === year),
  );
  const place = parseA1(near);
  const aligned = fitting.find(({ cell }) => {
    const header = parseA1(cell);
    return header?.column === place?.column || header?.row === place?.row;
  });
  return aligned ?? fitting[0] ?? null;
}

/**
 * Last year's actual column left in place: title and all targets say this year, all actuals the year before. Any other
 * distance has good reasons (plans for next year, final targets, surveys), so nothing is said of it.
 */
function leftBehind(view: RuleView): Report[] {
  const { documentYear } = view;
  if (documentYear === null) return [];
  const series = view.checked.flatMap(({ indicator }) => indicator.series);
  const yearsOf = (role: 'target' | 'actual') =>
    new Set(
      series.flatMap((each) => (each.role === role && each.fiscalYear !== null ? [each.fiscalYear] : [])),
    );
  const targets = yearsOf('target');
  const actuals = yearsOf('actual');
  if (targets.size !== 1 || !targets.has(documentYear) || actuals.size === 0) return [];
  if (actuals.has(documentYear) || Math.max(...actuals) !== documentYear - 1) return [];
  const latest = series.find((each) => each.role === 'actual' && each.fiscalYear === documentYear - 1);
  const wanted = series.find((each) => each.role === 'target');
  const header = latest && headerWith(view, documentYear - 1, latest.cell);
  const beside = wanted && headerWith(view, documentYear, wanted.cell);
  if (!header || !beside) return [];
  const data = { first: at(beside.cell, documentYear), second: at(header.cell, documentYear - 1) };
  return [{ cell: header.cell, indicator: null, data, evidence: [beside.cell] }];
}

export const inconsistentYear: Rule = {
  code: 'inconsistent-year',
  severity: 'warning',
  title: { ja: '年度が食い違っている', en: 'Years do not agree' },
  message: {
    ja: '年度が食い違っています({first}、{second})。正しい年度を確かめてください。',
    en: 'The years do not agree ({first}, {second}). Check which one is right.',
  },
  reason: {
    ja: '前年度のシートを写して直すと、見出しや欄の年度が残ることがあります。元号と西暦が合わないもの、基準値より古い実績、同じ年度の数値があるのに別の年度と組になった目標と実績、表題と目標が今年度なのに前年度のままの実績の列、令和と書くところを平成とした実績を知らせます。',
    en: "Sheets are made from last year's, and years stay behind. Reported are eras and western years that disagree, actuals older than the baseline, a target and an actual of different years where the sheet has the matching one, and an actual column still headed last year while title and targets say this year, and 平成 written for 令和.",
  },
  basis: null,
  example: {
    bad: { ja: '令和4(2021)年度実績', en: '令和4(2021)年度実績' },
    good: { ja: '令和4(2022)年度実績', en: '令和4(2022)年度実績' },
  },
  check: (view) => [
    ...contradictions(view),
    ...view.checked.flatMap(({ indicator }) => mispaired(indicator)),
    ...beforeBaseline(view),
    ...leftBehind(view),
    ...otherEra(view),
  ],
};

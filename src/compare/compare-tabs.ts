import { say, type Locale, type MessageKey } from '../locales/say.js';
import type { Checked } from '../rules/rule.js';
import { figureOf, textOf, type NewCell, type NewSheetData } from '../sheet/new-sheet.js';
import type { ChangeKind, ChangeSide, ComparedBook, ComparedPair, Comparison } from './comparison.js';
import { printedUnit, type PrintedUnit } from './printed-unit.js';
import { sparkline } from './sparkline.js';
import { placeOf, printName, sayEvidence, sayExplained, saySide, sayYear } from './words.js';

type ColumnName =
  Extract<MessageKey, `compare.col.${string}`> extends `compare.col.${infer Name}` ? Name : never;

interface TabColumn {
  readonly name: ColumnName;
  readonly width: number;
}

function columns(list: readonly (readonly [ColumnName, number])[]): TabColumn[] {
  return list.map(([name, width]) => ({ name, width }));
}

function tab(
  name: MessageKey,
  head: string,
  cols: readonly TabColumn[],
  rows: readonly (readonly NewCell[])[],
  locale: Locale,
  years: readonly number[] = [],
): NewSheetData {
  return {
    name: say(locale, name),
    widths: [...cols.map(({ width }) => width), ...years.map(() => 12)],
    headingRow: 3,
    headings: [
      ...cols.map((column) => say(locale, `compare.col.${column.name}`)),
      ...years.map((year) => say(locale, 'compare.col.year-actual', { year: sayYear(year, locale) })),
    ],
    before: [[{ value: say(locale, name), look: 'title' }], [{ value: head, look: 'plain' }]],
    rows,
  };
}

/** The years shown beside the trend: all that any indicator has an actual of, at most the latest twelve. */
function yearsOf(pairs: readonly ComparedPair[]): number[] {
  const years = new Set(
    pairs.flatMap(({ trend }) => trend.filter(({ actual }) => actual !== null).map(({ year }) => year)),
  );
  return [...years].sort((a, b) => a - b).slice(-12);
}

/** A figure in the unit the sheet prints it in. What decimals leave behind (0.1 + 0.2) is not shown. */
function inUnit(value: number | null, unit: PrintedUnit | null): number | null {
  return value === null ? null : Number((value / (unit?.factor ?? 1)).toPrecision(12));
}

function difference({ last, current }: ComparedPair): number | null {
  const [was, is] = [last.indicator.actual, current.indicator.actual];
  if (!was || !is || was.value === null || is.value === null || was.unit !== is.unit) return null;
  return is.value - was.value;
}

function figures({ indicator, evaluation }: Checked): NewCell[] {
  return [
    textOf(indicator.target?.text ?? null),
    textOf(indicator.actual?.text ?? null),
    figureOf(evaluation.rate, 'rate'),
  ];
}

function pairRow(pair: ComparedPair, years: readonly number[], locale: Locale): NewCell[] {
  const { last, current, changes, trend } = pair;
  const kinds = [...new Set(changes.map(({ kind }) => say(locale, `compare.kind.${kind}`)))];
  const actuals = new Map(trend.map(({ year, actual }) => [year, actual]));
  const { actual } = current.indicator;
  const unit = actual && printedUnit(actual);
  return [
    textOf(last.indicator.id),
    textOf(current.indicator.id),
    textOf(printName(current.indicator)),
    textOf(current.indicator.department),
    ...figures(last),
    ...figures(current),
    textOf(unit?.shown ?? actual?.unit ?? null),
    figureOf(inUnit(difference(pair), unit)),
    textOf(kinds.join('・')),
    // Beside the drawn line, which LibreOffice prints too thin to see.
    textOf(sparkline(years.map((year) => actuals.get(year) ?? null))),
    textOf(null),
    ...years.map((year) => figureOf(inUnit(actuals.get(year) ?? null, unit))),
  ];
}

function place({ sheet, cell }: ChangeSide): string {
  return cell === null ? sheet : `${sheet}!${cell}`;
}

/** What is to be explained comes first, what only follows a new count comes last. */
const ORDER: readonly ChangeKind[] = [
  'target-changed',
  'baseline-changed',
  'actual-revised',
  'unit-changed',
  'direction-changed',
  'text-left',
  'renamed',
  'department-changed',
  'renumbered',
];

function changeRows(pairs: readonly ComparedPair[], locale: Locale): NewCell[][] {
  const all = pairs.flatMap(({ current, changes }) => changes.map((change) => ({ current, change })));
  const inOrder = all.sort((a, b) => ORDER.indexOf(a.change.kind) - ORDER.indexOf(b.change.kind));
  return inOrder.map(({ current, change }) =>
    [
      say(locale, `compare.kind.${change.kind}`),
      sayExplained(change, locale),
      current.indicator.id,
      printName(current.indicator),
      current.indicator.department,
      change.year === null ? null : sayYear(change.year, locale),
      saySide(change, change.last, locale),
      saySide(change, change.current, locale),
      place(change.last),
      place(change.current),
    ].map(textOf),
  );
}

function goneRow(
  kind: 'dropped' | 'added',
  checked: Checked,
  { year }: ComparedBook,
  locale: Locale,
): NewCell[] {
  const { indicator } = checked;
  return [
    textOf(say(locale, `compare.${kind}`)),
    textOf(sayYear(year, locale)),
    textOf(indicator.id),
    textOf(printName(indicator)),
    textOf(indicator.department),
    textOf(indicator.target?.text ?? null),
    textOf(indicator.actual?.text ?? null),
    textOf(placeOf(checked)),
  ];
}

/** One line that says what was compared. */
export function sayHead({ last, current }: Comparison, locale: Locale): string {
  return say(locale, 'compare.head', {
    last: last.workbook,
    lastyear: sayYear(last.year, locale),
    lastcount: last.indicators,
    current: current.workbook,
    currentyear: sayYear(current.year, locale),
    currentcount: current.indicators,
  });
}

/** A comparison as the tabs of a new workbook: pairs with their trend, changes, what came and went, what is unsure. */
export function compareTabs(comparison: Comparison, locale: Locale): NewSheetData[] {
  const { pairs, unsure, dropped, added } = comparison;
  const head = sayHead(comparison, locale);
  const years = yearsOf(pairs);
  const pairColumns = columns([
    ['last-number', 9],
    ['number', 9],
    ['name', 34],
    ['department', 16],
    ['last-target', 14],
    ['last-actual', 17],
    ['last-rate', 9],
    ['target', 14],
    ['actual', 17],
    ['rate', 9],
    ['unit', 8],
    ['difference', 12],
    ['changes', 24],
    ['trend', 12],
    ['trend-line', 18],
  ]);
  const changeColumns = columns([
    ['kind', 18],
    ['explained', 28],
    ['number', 9],
    ['name', 34],
    ['department', 16],
    ['year', 10],
    ['before', 30],
    ['after', 30],
    ['last-place', 18],
    ['place', 18],
  ]);
  const goneColumns = columns([
    ['kind', 10],
    ['gone-year', 14],
    ['number', 9],
    ['name', 40],
    ['department', 18],
    ['gone-target', 18],
    ['gone-actual', 18],
    ['gone-place', 20],
  ]);
  const unsureColumns = columns([
    ['last-name', 34],
    ['last-actual', 15],
    ['name', 34],
    ['actual', 15],
    ['score', 10],
    ['kind', 24],
    ['evidence', 44],
    ['last-place', 20],
    ['place', 20],
  ]);
  const pairTab = tab(
    'compare.tab.pairs',
    head,
    pairColumns,
    pairs.map((pair) => pairRow(pair, years, locale)),
    locale,
    years,
  );
  const trendColumn = pairColumns.length - 1;
  return [
    years.length === 0
      ? pairTab
      : {
          ...pairTab,
          sparklines: { column: trendColumn, from: trendColumn + 1, to: trendColumn + years.length },
        },
    tab('compare.tab.changes', head, changeColumns, changeRows(pairs, locale), locale),
    tab(
      'compare.tab.come-and-gone',
      head,
      goneColumns,
      [
        ...dropped.map((each) => goneRow('dropped', each, comparison.last, locale)),
        ...added.map((each) => goneRow('added', each, comparison.current, locale)),
      ],
      locale,
    ),
    tab(
      'compare.tab.unsure',
      head,
      unsureColumns,
      unsure.map((pair) => [
        textOf(printName(pair.last.indicator)),
        textOf(pair.last.indicator.actual?.text ?? null),
        textOf(printName(pair.current.indicator)),
        textOf(pair.current.indicator.actual?.text ?? null),
        figureOf(Math.round(pair.score * 100)),
        textOf(say(locale, `compare.doubt.${pair.doubt}`)),
        textOf(sayEvidence(pair, locale)),
        textOf(placeOf(pair.last)),
        textOf(placeOf(pair.current)),
      ]),
      locale,
    ),
  ];
}

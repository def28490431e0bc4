import type { OutRow } from '../dataout/out-columns.js';
import { say, type Locale } from '../locales/say.js';
import { toA1 } from '../sheet/address.js';
import { figureOf, textOf, type NewCell, type NewListData } from '../sheet/new-sheet.js';
import type { ListColumn } from '../summary/list-tab.js';
import type { RowColumn } from '../summary/row-column.js';
import { UNMET_COLUMNS } from '../summary/unmet-columns.data.js';
import {
  CHANGE_COLUMNS,
  changeFormulas,
  isComparable,
  YEAR_COLUMNS,
  yearChange,
} from '../summary/year-columns.data.js';
import type { CollectedCounts } from './collected-counts.js';
import { sourceCell, type UriOf } from './source-link.js';

const HEADING_ROW = 2;
/** Where a row came from. */
const SOURCE: readonly ListColumn[] = [
  { key: 'file', heading: 'collect.col.file', width: 30 },
  { key: 'place', heading: 'summary.head.place', width: 16 },
];

function sourceCells(row: OutRow, uriOf: UriOf): NewCell[] {
  return [sourceCell(textOf(row.file), row, uriOf), textOf(`${row.sheet ?? ''}!${row.cell ?? ''}`)];
}

function rowCells(columns: readonly RowColumn[], row: OutRow, { labelsOf }: CollectedCounts): NewCell[] {
  const labels = labelsOf(row);
  return columns.map(({ look, value }) => ({ value: value(row, labels), look }));
}

function list(
  locale: Locale,
  columns: readonly ListColumn[],
  said: Pick<NewListData, 'name' | 'rows' | 'paper'> & { readonly title: string; readonly note: string },
): NewListData {
  const { title, note, ...rest } = said;
  return {
    ...rest,
    widths: columns.map(({ width }) => width),
    headingRow: HEADING_ROW,
    headings: columns.map(({ heading }) => say(locale, heading)),
    before: [[{ value: title, look: 'title' }], [{ value: note, look: 'plain' }]],
  };
}

/** 未達成一覧 over gathered rows: they are asked for as they are written. */
export function unmetList(
  rows: Iterable<OutRow>,
  counts: CollectedCounts,
  uriOf: UriOf,
  locale: Locale,
): NewListData {
  const { source, unmet, hasReasons, total } = counts;
  const columns = UNMET_COLUMNS.filter(({ key }) => key !== 'narrative' || hasReasons);
  function* cells(): Generator<readonly NewCell[]> {
    for (const row of rows) {
      if (row.met === false) yield [...rowCells(columns, row, counts), ...sourceCells(row, uriOf)];
    }
  }
  return list(locale, [...columns, ...SOURCE], {
    name: say(locale, 'summary.tab.unmet'),
    title: say(locale, 'summary.unmet.title', { book: source }),
    note: say(locale, hasReasons ? 'summary.unmet.note' : 'summary.unmet.no-reasons', {
      count: unmet,
      all: total.statistics().indicators,
    }),
    rows: cells(),
    paper: hasReasons ? 'A3' : 'A4',
  });
}

/** 前年度比較 over gathered rows: they are asked for as they are written. */
export function yearsList(
  rows: Iterable<OutRow>,
  counts: CollectedCounts,
  uriOf: UriOf,
  locale: Locale,
): NewListData {
  function* cells(): Generator<readonly NewCell[]> {
    let at = HEADING_ROW;
    for (const row of rows) {
      if (!isComparable(row)) continue;
      at++;
      const { before, now, change, relative, course } = yearChange(row);
      const place = (column: number): string => toA1(at, YEAR_COLUMNS.length + column);
      const formulas = changeFormulas({ previous: place(0), actual: place(1), change: place(2) }, locale);
      yield [
        ...rowCells(YEAR_COLUMNS, row, counts),
        figureOf(before),
        figureOf(now),
        { ...figureOf(change), formula: formulas.change },
        { value: relative ?? say(locale, 'summary.none'), look: 'share', formula: formulas.relative },
        { value: say(locale, course), look: 'rating' },
        ...sourceCells(row, uriOf),
      ];
    }
  }
  return list(locale, [...YEAR_COLUMNS, ...CHANGE_COLUMNS, ...SOURCE], {
    name: say(locale, 'summary.tab.years'),
    title: say(locale, 'summary.years.title', { book: counts.source }),
    note: say(locale, 'summary.years.note', { count: counts.years }),
    rows: cells(),
    paper: 'A3',
  });
}

import { say } from '../locales/say.js';
import { listTab, type ListColumn } from './list-tab.js';
import type { SummaryModel } from './model.js';
import { linkCell, nameOf } from './list-cells.js';
import { numberCell, textCell, type Tab } from './tab.js';

const COLUMNS: readonly ListColumn[] = [
  { key: 'number', heading: 'summary.head.number', width: 9 },
  { key: 'heading', heading: 'summary.head.heading', width: 22 },
  { key: 'department', heading: 'summary.head.department', width: 14 },
  { key: 'indicator', heading: 'summary.head.indicator', width: 30 },
  { key: 'target', heading: 'summary.head.target', width: 14 },
  { key: 'actual', heading: 'summary.head.actual', width: 14 },
  { key: 'rate', heading: 'summary.head.rate', width: 9 },
  { key: 'rating', heading: 'summary.head.rating', width: 7 },
  { key: 'narrative', heading: 'summary.head.narrative', width: 80 },
  { key: 'place', heading: 'summary.head.place', width: 14 },
];

/** 未達成一覧: every indicator that missed its target, with what the sheet says about it. */
export function unmetTab(model: SummaryModel): Tab {
  const { locale } = model;
  const unmet = model.items.filter(({ row }) => row.met === false);
  const hasReasons = unmet.some(({ row }) => row.narrative !== null);
  return listTab(
    {
      id: 'unmet',
      title: say(locale, 'summary.unmet.title', { book: model.source }),
      note: say(locale, hasReasons ? 'summary.unmet.note' : 'summary.unmet.no-reasons', {
        count: unmet.length,
        all: model.items.length,
      }),
      columns: COLUMNS.filter(({ key }) => key !== 'narrative' || hasReasons),
      rows: unmet.map(({ rowKey }) => rowKey),
      paper: hasReasons ? 'A3' : 'A4',
      cells: () =>
        unmet.flatMap(({ row, rowKey, labels, checked }) => [
          textCell(rowKey, 'number', row.number),
          textCell(rowKey, 'heading', labels.heading),
          textCell(rowKey, 'department', labels.department),
          textCell(rowKey, 'indicator', nameOf(row)),
          textCell(rowKey, 'target', checked.indicator.target?.text ?? null),
          textCell(rowKey, 'actual', checked.indicator.actual?.text ?? null),
          numberCell(rowKey, 'rate', row.rate, 'rate'),
          textCell(rowKey, 'rating', labels.rating, 'rating'),
          ...(hasReasons ? [textCell(rowKey, 'narrative', row.narrative)] : []),
          linkCell(model, rowKey, 'place', row.sheet ?? '', row.cell ?? ''),
        ]),
    },
    locale,
  );
}

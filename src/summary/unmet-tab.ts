import { say } from '../locales/say.js';
import { linkCell } from './list-cells.js';
import { listTab } from './list-tab.js';
import type { SummaryModel } from './model.js';
import { rowCells } from './row-column.js';
import type { Tab } from './tab.js';
import { UNMET_COLUMNS } from './unmet-columns.data.js';

/** 未達成一覧: every indicator that missed its target, with what the sheet says about it. */
export function unmetTab(model: SummaryModel): Tab {
  const { locale } = model;
  const unmet = model.items.filter(({ row }) => row.met === false);
  const hasReasons = unmet.some(({ row }) => row.narrative !== null);
  const columns = UNMET_COLUMNS.filter(({ key }) => key !== 'narrative' || hasReasons);
  return listTab(
    {
      id: 'unmet',
      title: say(locale, 'summary.unmet.title', { book: model.source }),
      note: say(locale, hasReasons ? 'summary.unmet.note' : 'summary.unmet.no-reasons', {
        count: unmet.length,
        all: model.items.length,
      }),
      columns: [...columns, { key: 'place', heading: 'summary.head.place', width: 14 }],
      rows: unmet.map(({ rowKey }) => rowKey),
      paper: hasReasons ? 'A3' : 'A4',
      cells: () =>
        unmet.flatMap(({ row, rowKey, labels }) => [
          ...rowCells(columns, rowKey, row, labels),
          linkCell(model, rowKey, 'place', row.sheet ?? '', row.cell ?? ''),
        ]),
    },
    locale,
  );
}

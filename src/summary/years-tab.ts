import { say } from '../locales/say.js';
import { linkCell } from './list-cells.js';
import { listTab } from './list-tab.js';
import type { SummaryItem, SummaryModel } from './model.js';
import type { Places } from './places.js';
import { rowCells } from './row-column.js';
import { formulaCell, numberCell, textCell, type Tab, type TabCell } from './tab.js';
import {
  CHANGE_COLUMNS,
  changeFormulas,
  isComparable,
  YEAR_COLUMNS,
  yearChange,
} from './year-columns.data.js';

/** Indicators with last year's actual beside this year's, in the same unit. */
export function comparable({ items }: SummaryModel): SummaryItem[] {
  return items.filter(({ row }) => isComparable(row));
}

/** 前年度比較: this year's actual beside last year's, and whether it moved the way it should. */
export function yearsTab(model: SummaryModel): Tab {
  const { locale } = model;
  const items = comparable(model);
  return listTab(
    {
      id: 'years',
      title: say(locale, 'summary.years.title', { book: model.source }),
      note: say(locale, 'summary.years.note', { count: items.length }),
      columns: [
        ...YEAR_COLUMNS,
        ...CHANGE_COLUMNS,
        { key: 'place', heading: 'summary.head.place', width: 18 },
      ],
      rows: items.map(({ rowKey }) => rowKey),
      paper: 'A4',
      cells: (places) => items.flatMap((item) => line(item, model, places)),
    },
    locale,
  );
}

function line({ row, rowKey, labels }: SummaryItem, model: SummaryModel, places: Places): TabCell[] {
  const { locale } = model;
  const { before, now, change, relative, course } = yearChange(row);
  const at = (key: string): string => places.cell('years', rowKey, key);
  const formulas = changeFormulas(
    { previous: at('previous'), actual: at('actual'), change: at('change') },
    locale,
  );
  const look = (value: number) => (Number.isInteger(value) ? 'count' : 'figure');
  const shown = relative ?? say(locale, 'summary.none');
  return [
    ...rowCells(YEAR_COLUMNS, rowKey, row, labels),
    numberCell(rowKey, 'previous', before, look(before)),
    numberCell(rowKey, 'actual', now, look(now)),
    formulaCell(rowKey, 'change', formulas.change, change, look(change)),
    formulaCell(rowKey, 'relative', formulas.relative, shown, 'share'),
    textCell(rowKey, 'course', say(locale, course), 'rating'),
    linkCell(model, rowKey, 'place', row.sheet ?? '', row.actual_cell ?? row.cell ?? ''),
  ];
}

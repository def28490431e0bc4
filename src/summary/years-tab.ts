import { say } from '../locales/say.js';
import { linkCell, nameOf } from './list-cells.js';
import { listTab, type ListColumn } from './list-tab.js';
import type { SummaryItem, SummaryModel } from './model.js';
import { quoted } from './formula-text.js';
import { formulaCell, numberCell, textCell, type Tab, type TabCell } from './tab.js';
import type { Places } from './places.js';

const COLUMNS: readonly ListColumn[] = [
  { key: 'number', heading: 'summary.head.number', width: 9 },
  { key: 'heading', heading: 'summary.head.heading', width: 24 },
  { key: 'department', heading: 'summary.head.department', width: 16 },
  { key: 'indicator', heading: 'summary.head.indicator', width: 40 },
  { key: 'unit', heading: 'summary.head.unit', width: 8 },
  { key: 'previous', heading: 'summary.head.previous', width: 14 },
  { key: 'actual', heading: 'summary.head.actual', width: 14 },
  { key: 'change', heading: 'summary.head.change', width: 12 },
  { key: 'relative', heading: 'summary.head.relative', width: 10 },
  { key: 'course', heading: 'summary.head.course', width: 10 },
  { key: 'place', heading: 'summary.head.place', width: 18 },
];

/** Indicators with last year's actual beside this year's, in the same unit. */
export function comparable({ items }: SummaryModel): SummaryItem[] {
  return items.filter(
    ({ row }) =>
      row.previous_value !== null && row.actual_value !== null && row.previous_unit === row.actual_unit,
  );
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
      columns: COLUMNS,
      rows: items.map(({ rowKey }) => rowKey),
      paper: 'A4',
      cells: (places) => items.flatMap((item) => line(item, model, places)),
    },
    locale,
  );
}

function line({ row, rowKey, labels, checked }: SummaryItem, model: SummaryModel, places: Places): TabCell[] {
  const { locale } = model;
  const [now, before] = [row.actual_value ?? 0, row.previous_value ?? 0];
  const [nowCell, beforeCell] = ['actual', 'previous'].map((key) => places.cell('years', rowKey, key));
  const changeCell = places.cell('years', rowKey, 'change');
  const look = (value: number) => (Number.isInteger(value) ? 'count' : 'figure');
  const change = Number((now - before).toFixed(10));
  const none = say(locale, 'summary.none');
  const { direction } = checked.evaluation.direction;
  const better = direction === 'decrease' ? change < 0 : change > 0;
  const course =
    direction === 'unknown' || direction === 'maintain'
      ? 'summary.course.none'
      : change === 0
        ? 'summary.course.same'
        : better
          ? 'summary.course.better'
          : 'summary.course.worse';
  return [
    textCell(rowKey, 'number', row.number),
    textCell(rowKey, 'heading', labels.heading),
    textCell(rowKey, 'department', labels.department),
    textCell(rowKey, 'indicator', nameOf(row)),
    textCell(rowKey, 'unit', row.actual_unit),
    numberCell(rowKey, 'previous', before, look(before)),
    numberCell(rowKey, 'actual', now, look(now)),
    formulaCell(rowKey, 'change', `ROUND(${nowCell}-${beforeCell},10)`, change, look(change)),
    formulaCell(
      rowKey,
      'relative',
      `IF(${beforeCell}=0,${quoted(none)},${changeCell}/ABS(${beforeCell}))`,
      before === 0 ? none : change / Math.abs(before),
      'share',
    ),
    textCell(rowKey, 'course', say(locale, course), 'rating'),
    linkCell(model, rowKey, 'place', row.sheet ?? '', row.actual_cell ?? row.cell ?? ''),
  ];
}

import { say } from '../locales/say.js';
import type { Sheet } from '../sheet/sheet.js';
import { CORNER } from '../writeback/summary-tabs.js';
import { DATA_COLUMNS } from './data-columns.js';
import { liveRow } from './live-row.js';
import type { SummaryItem, SummaryModel } from './model.js';
import type { Places } from './places.js';
import { formulaCell, textCell, type Tab, type TabCell } from './tab.js';

const HEAD = 'head';

/** What formulas of rows need beside the model: the user's sheets, and how rates are rounded; null: no formulas. */
export interface LiveSource {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly decimals: number | null;
}

/** 一覧: every indicator a row, as an Excel table, with links to the cells it was read from. */
export function dataTab(model: SummaryModel, source: LiveSource): Tab {
  const { locale, items } = model;
  const drawn = DATA_COLUMNS.map((column) => ({
    column,
    cells: items.map((item) => column.cell(item, model)),
  })).filter(({ column, cells }) => column.isFixed === true || cells.some((cell) => cell !== null));
  return {
    id: 'data',
    name: say(locale, 'summary.tab.data'),
    rows: [CORNER, '1:title', '1:note', HEAD, ...items.map(({ rowKey }) => rowKey)],
    columns: drawn.map(({ column: { key, width } }) => ({ key, width })),
    frozenThrough: HEAD,
    fill: (places) => {
      const first = drawn[0]?.column.key ?? '';
      const last = items.at(-1)?.rowKey ?? HEAD;
      const headings = drawn.map(({ column }) => say(locale, column.heading));
      const title = say(locale, 'summary.data.title', { book: model.source });
      const cells: TabCell[] = [
        textCell('1:title', first, title, 'title'),
        textCell('1:note', first, say(locale, 'summary.data.note'), 'plain'),
        ...drawn.map(({ column }, index) =>
          textCell(HEAD, column.key, headings[index] ?? '', 'table-heading'),
        ),
        ...items.flatMap((item, index) => {
          const row = drawn.map(
            ({ column, cells: ofColumn }) => ofColumn[index] ?? textCell(item.rowKey, column.key, null),
          );
          return withFormulas(row, item, places, model, source);
        }),
      ];
      const head = places.row('data', HEAD);
      return {
        cells,
        print: { paper: 'A3', titleRows: { first: head, last: head } },
        tables: [
          {
            name: 'Tenken_Data',
            area: places.area('data', [HEAD, CORNER], [last, drawn.at(-1)?.column.key ?? '']),
            columns: [HEAD, ...headings],
          },
        ],
      };
    },
  };
}

function withFormulas(
  cells: readonly TabCell[],
  item: SummaryItem,
  places: Places,
  { locale }: SummaryModel,
  { sheets, decimals }: LiveSource,
): TabCell[] {
  const live = decimals === null ? null : liveRow(item, sheets.get(item.row.sheet ?? ''), decimals, locale);
  if (live === null) return [...cells];
  const at = (column: string): string => places.cell('data', item.rowKey, column);
  const formulas: Readonly<Record<string, string>> = {
    target: live.target,
    actual: live.actual,
    rate: live.rate(at('target'), at('actual')),
    met: live.met(at('target'), at('actual')),
    rating: live.rating(at('rate')),
  };
  return cells.map((cell) => {
    const formula = Object.hasOwn(formulas, cell.column) ? formulas[cell.column] : undefined;
    const { content } = cell;
    if (formula === undefined || content.kind === 'blank' || content.kind === 'formula') return cell;
    const cached = content.kind === 'number' ? content.value : content.text;
    return formulaCell(cell.row, cell.column, formula, cached, cell.look);
  });
}

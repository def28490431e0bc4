import { say, type Locale, type MessageKey } from '../locales/say.js';
import type { PrintSetup } from '../sheet/furniture.js';
import { CORNER } from '../writeback/summary-tabs.js';
import type { Places } from './places.js';
import { textCell, type Tab, type TabCell, type TabId } from './tab.js';

/** A column of a list. */
export interface ListColumn {
  readonly key: string;
  readonly heading: MessageKey;
  readonly width: number;
}

/** A list under a title and a note: what all tabs have in common that name one thing a row. */
export interface List {
  readonly id: TabId;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly ListColumn[];
  /** Keys of the rows in order. */
  readonly rows: readonly string[];
  readonly cells: (places: Places) => readonly TabCell[];
  readonly paper: PrintSetup['paper'];
  /** Keys of rows that begin a page. */
  readonly pages?: readonly string[];
}

const HEAD = 'head';

export function listTab(
  { id, title, note, columns, rows, cells, paper, pages = [] }: List,
  locale: Locale,
): Tab {
  const first = columns[0]?.key ?? '';
  return {
    id,
    name: say(locale, `summary.tab.${id}`),
    rows: [CORNER, '1:title', '1:note', HEAD, ...rows],
    columns: columns.map(({ key, width }) => ({ key, width })),
    frozenThrough: HEAD,
    fill: (places) => {
      const head = places.row(id, HEAD);
      return {
        cells: [
          textCell('1:title', first, title, 'title'),
          textCell('1:note', first, note, 'plain'),
          ...columns.map(({ key, heading }) => textCell(HEAD, key, say(locale, heading), 'table-heading')),
          ...cells(places),
        ],
        print: {
          paper,
          titleRows: { first: places.row(id, '1:title'), last: head },
          breaks: pages.map((key) => places.row(id, key)),
        },
      };
    },
  };
}

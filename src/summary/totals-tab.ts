import { say, type MessageKey } from '../locales/say.js';
import type { PrintSetup } from '../sheet/furniture.js';
import { CORNER } from '../writeback/summary-tabs.js';
import { quoted } from './formula-text.js';
import { groupsBy, type Group } from './group.js';
import type { GroupBy, SummaryItem, SummaryModel } from './model.js';
import type { Places } from './places.js';
import { countInBand, RATE_BANDS, statistics, type RateBand } from './statistics.js';
import { formulaCell, textCell, type Tab, type TabCell, type TabColumn } from './tab.js';

/** One table of the tab: what it counts by, and its groups. */
export interface Block {
  readonly by: GroupBy;
  readonly groups: readonly Group[];
}

const NOTES = ['denominator', 'rates', 'scheme', 'live'] as const;
const COLUMNS = ['indicators', 'met', 'unmet', 'undecided', 'share', 'rated', 'mean', 'median'] as const;

/** Key of a group's row, and of the rows around it. */
export function groupKey(by: GroupBy, label: string): string {
  return `${by}:${label.toLowerCase()}`;
}

/** The tables of the tab, what the user counts by first; one that would tell nothing apart is left out. */
export function blocksOf(model: SummaryModel): Block[] {
  const order: GroupBy[] = [model.settings.by, 'heading', 'department', 'rating'];
  const blocks = [...new Set(order)].map((by) => ({ by, groups: groupsBy(model, by) }));
  const telling = blocks.filter(({ groups }) => groups.length > 1);
  return telling.length > 0 ? telling : blocks.slice(0, 1);
}

export function bandKey({ key }: RateBand): string {
  return `2:${key}`;
}

/** 総括表: counts by policy, department and rating, all of them formulas over the list. */
export function totalsTab(model: SummaryModel): Tab {
  const { locale } = model;
  const blocks = blocksOf(model);
  const rows = [
    CORNER,
    '1:title',
    ...NOTES.map((note) => `1:note-${note}`),
    ...blocks.flatMap(({ by, groups }) => [
      `1:gap-${by}`,
      `1:title-${by}`,
      `head-${by}`,
      ...groups.map(({ label }) => groupKey(by, label)),
      `total-${by}`,
    ]),
    '1:gap-bands',
    '1:title-bands',
    '2:head-bands',
    ...RATE_BANDS.map(bandKey),
    '2:total-bands',
  ];
  const columns: TabColumn[] = [
    { key: 'label', width: 46 },
    ...COLUMNS.map((key) => ({ key, width: 12 })),
    ...model.ratings.map((label) => ({ key: ratingKey(label), width: Math.max(8, 2 * label.length + 4) })),
  ];
  return {
    id: 'totals',
    name: say(locale, 'summary.tab.totals'),
    rows,
    columns,
    frozenThrough: '1:title',
    fill: (places) => ({
      cells: [
        textCell('1:title', 'label', say(locale, 'summary.totals.title', { book: model.source }), 'title'),
        ...NOTES.map((note) =>
          textCell(
            `1:note-${note}`,
            'label',
            say(locale, `summary.totals.${note}`, { scheme: model.schemeName }),
            'plain',
          ),
        ),
        ...blocks.flatMap((block) => blockCells(model, block, places)),
        ...bandCells(model, places),
      ],
      print: { paper: 'A4', ...pagesOf(blocks, places) },
    }),
  };
}

/** Rows of a page, and those above the first table. */
const PAGE_ROWS = 32;
const TOP_ROWS = NOTES.length + 1;

/** A table that fits on a page is not torn in two; where one is longer, the headings stand on every page. */
function pagesOf(blocks: readonly Block[], places: Places): Pick<PrintSetup, 'titleRows' | 'breaks'> {
  const tables = [
    ...blocks.map(({ by, groups }) => ({ key: `1:title-${by}`, height: groups.length + 4 })),
    { key: '1:title-bands', height: RATE_BANDS.length + 4 },
  ];
  const breaks: number[] = [];
  let used = TOP_ROWS;
  for (const { key, height } of tables) {
    if (used > TOP_ROWS && used + height > PAGE_ROWS) {
      breaks.push(places.row('totals', key));
      used = 0;
    }
    used = (used + height) % PAGE_ROWS;
  }
  const isLong = tables.some(({ height }) => height > PAGE_ROWS);
  const head = places.row('totals', isLong ? `head-${blocks[0]?.by ?? 'heading'}` : '1:title');
  return { breaks, titleRows: { first: head, last: head } };
}

function ratingKey(label: string): string {
  return `rating:${label}`;
}

/** Formulas over the list. Comparisons, not COUNTIF: names may hold its wild cards. */
class Counting {
  private readonly last: string;

  constructor(
    private readonly model: SummaryModel,
    private readonly places: Places,
  ) {
    this.last = model.items.at(-1)?.rowKey ?? '';
  }

  list(column: string): string {
    return this.places.range('data', column, this.model.items[0]?.rowKey ?? '', this.last);
  }

  /** 1 for each indicator of a group; the group's name stands in `cell`. Null: all indicators. */
  isIn(by: GroupBy, cell: string | null): string {
    return cell === null ? `(${this.list('indicator')}<>"")` : `(${this.list(by)}=${cell})`;
  }

  is(column: string, text: string): string {
    return `(${this.list(column)}=${quoted(text)})`;
  }
}

function blockCells(model: SummaryModel, { by, groups }: Block, places: Places): TabCell[] {
  const { locale, ratings } = model;
  const headings = [
    textCell(`head-${by}`, 'label', say(locale, 'summary.head.group'), 'table-heading'),
    ...COLUMNS.map((key) => textCell(`head-${by}`, key, say(locale, `summary.head.${key}`), 'table-heading')),
    ...ratings.map((label) => textCell(`head-${by}`, ratingKey(label), label, 'table-heading')),
  ];
  return [
    textCell(`1:title-${by}`, 'label', say(locale, `summary.title.${by}`), 'subtitle'),
    ...headings,
    ...groups.flatMap(({ label, items }) => [
      textCell(groupKey(by, label), 'label', label),
      ...lineCells(model, places, by, groupKey(by, label), items, false),
    ]),
    textCell(`total-${by}`, 'label', say(locale, 'summary.total'), 'total-label'),
    ...lineCells(model, places, by, `total-${by}`, model.items, true),
  ];
}

function lineCells(
  model: SummaryModel,
  places: Places,
  by: GroupBy,
  row: string,
  items: readonly SummaryItem[],
  isTotal: boolean,
): TabCell[] {
  const { locale, ratings } = model;
  const counting = new Counting(model, places);
  const label = places.cell('totals', row, 'label', true);
  const group = counting.isIn(by, isTotal ? null : label);
  const at = (column: string): string => places.cell('totals', row, column);
  const is = (key: MessageKey): string => counting.is('met', say(locale, key));
  const rate = counting.list('rate');
  const none = quoted(say(locale, 'summary.none'));
  const found = statistics(items);
  const look = (name: 'count' | 'share' | 'rate') => (isTotal ? (`total-${name}` as const) : name);
  const shown = (value: number | null): number | string => value ?? say(locale, 'summary.none');
  const count = (column: string, condition: string, cached: number): TabCell =>
    formulaCell(row, column, `SUMPRODUCT(${group}*${condition})`, cached, look('count'));
  return [
    formulaCell(row, 'indicators', `SUMPRODUCT(--${group})`, found.indicators, look('count')),
    count('met', is('summary.met'), found.met),
    count('unmet', is('summary.unmet'), found.unmet),
    count('undecided', is('summary.undecided'), found.undecided),
    formulaCell(
      row,
      'share',
      `IF(${at('met')}+${at('unmet')}=0,${none},${at('met')}/(${at('met')}+${at('unmet')}))`,
      shown(found.share),
      look('share'),
    ),
    count('rated', `ISNUMBER(${rate})`, found.rated),
    formulaCell(
      row,
      'mean',
      `IF(${at('rated')}=0,${none},SUMPRODUCT(${group}*ISNUMBER(${rate}),${rate})/${at('rated')})`,
      shown(found.mean),
      look('rate'),
    ),
    formulaCell(
      row,
      'median',
      `IF(${at('rated')}=0,${none},${medianOf(rate, group, at('rated'))})`,
      shown(found.median),
      look('rate'),
    ),
    ...ratings.map((rating) =>
      count(
        ratingKey(rating),
        counting.is('rating', rating),
        items.filter((item) => item.row.rating?.toLowerCase() === rating.toLowerCase()).length,
      ),
    ),
  ];
}

/**
 * The middle of the rates of a group, without an array formula and without functions that only some programs compute:
 * text counts as 0, and what is not in the group lies far below, so that the largest ones are the group's.
 */
function medianOf(rates: string, group: string, count: string): string {
  const numbers = `--TEXT(${rates},"0.0000;-0.0000;0;""0""")-(1-${group}*ISNUMBER(${rates}))*1E+9`;
  const ranks = [`INT((${count}+1)/2)`, `INT(${count}/2)+1`];
  return `SUMPRODUCT(${ranks.map((rank) => `LARGE(${numbers},${rank})`).join('+')})/2`;
}

function bandCells(model: SummaryModel, places: Places): TabCell[] {
  const { locale, items } = model;
  const counting = new Counting(model, places);
  const rate = counting.list('rate');
  const line = (row: string, label: string, formula: string, cached: number, isTotal: boolean): TabCell[] => [
    textCell(row, 'label', label, isTotal ? 'total-label' : 'message'),
    formulaCell(row, 'indicators', formula, cached, isTotal ? 'total-count' : 'count'),
  ];
  return [
    textCell('1:title-bands', 'label', say(locale, 'summary.title.bands'), 'subtitle'),
    textCell('2:head-bands', 'label', say(locale, 'summary.head.rate'), 'table-heading'),
    textCell('2:head-bands', 'indicators', say(locale, 'summary.head.indicators'), 'table-heading'),
    ...RATE_BANDS.flatMap((band) => {
      const { from, below } = band;
      const tests = [
        `ISNUMBER(${rate})`,
        ...(from === null ? [] : [`(${rate}>=${from})`]),
        ...(below === null ? [] : [`(${rate}<${below})`]),
      ];
      const formula = `SUMPRODUCT(${tests.length === 1 ? '--' : ''}${tests.join('*')})`;
      return line(bandKey(band), bandLabel(model, band), formula, countInBand(items, band), false);
    }),
    ...line(
      '2:total-bands',
      say(locale, 'summary.rated'),
      `COUNT(${rate})`,
      items.filter(({ row }) => row.rate !== null).length,
      true,
    ),
  ];
}

export function bandLabel({ locale }: SummaryModel, { from, below }: RateBand): string {
  if (from === null) return say(locale, 'summary.band.below', { below: below ?? 0 });
  if (below === null) return say(locale, 'summary.band.from', { from });
  return say(locale, 'summary.band.between', { from, below });
}

import { say, type MessageKey } from '../locales/say.js';
import type { PrintSetup } from '../sheet/furniture.js';
import { CORNER } from '../writeback/summary-tabs.js';
import { quoted } from './formula-text.js';
import { blocksOf, groupKey, type Block } from './blocks.js';
import { Counting, medianOf } from './counting.js';
import type { GroupBy, SummaryItem, SummaryModel } from './model.js';
import type { Places } from './places.js';
import { countInBand, RATE_BANDS, statistics, type RateBand } from './statistics.js';
import { formulaCell, textCell, type Tab, type TabCell, type TabColumn } from './tab.js';

const NOTES = ['denominator', 'rates', 'scheme', 'live'] as const;
const COLUMNS = ['indicators', 'met', 'unmet', 'undecided', 'share', 'rated', 'mean', 'median'] as const;

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
    ...blocks.flatMap(({ by, stretches }) => [
      `1:gap-${by}`,
      ...stretches.flatMap(({ title, head, groups }) => [
        title,
        head,
        ...groups.map(({ label }) => groupKey(by, label)),
      ]),
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
const PAGE_ROWS = 38;
const TOP_ROWS = NOTES.length + 1;

/** What fits on a page is not torn in two; the title stands on every page, headings above every stretch. */
function pagesOf(blocks: readonly Block[], places: Places): Pick<PrintSetup, 'titleRows' | 'breaks'> {
  const pieces = [
    ...blocks.flatMap(({ stretches }) =>
      stretches.map(({ title, groups }) => ({ key: title, height: groups.length + 5 })),
    ),
    { key: '1:title-bands', height: RATE_BANDS.length + 4 },
  ];
  const breaks: number[] = [];
  let used = TOP_ROWS;
  for (const { key, height } of pieces) {
    if (used > TOP_ROWS && used + height > PAGE_ROWS) {
      breaks.push(places.row('totals', key));
      used = 1;
    }
    used += height;
  }
  const title = places.row('totals', '1:title');
  return { breaks, titleRows: { first: title, last: title } };
}

function ratingKey(label: string): string {
  return `rating:${label}`;
}

function blockCells(model: SummaryModel, { by, stretches }: Block, places: Places): TabCell[] {
  const { locale, ratings } = model;
  const titled = (index: number): string =>
    say(locale, `summary.title.${by}`) + (index === 0 ? '' : say(locale, 'summary.continued'));
  return [
    ...stretches.flatMap(({ title, head, groups }, index) => [
      textCell(title, 'label', titled(index), 'subtitle'),
      textCell(head, 'label', say(locale, 'summary.head.group'), 'table-heading'),
      ...COLUMNS.map((key) => textCell(head, key, say(locale, `summary.head.${key}`), 'table-heading')),
      ...ratings.map((label) => textCell(head, ratingKey(label), label, 'table-heading')),
      ...groups.flatMap(({ label, items }) => [
        textCell(groupKey(by, label), 'label', label),
        ...lineCells(model, places, by, groupKey(by, label), items, false),
      ]),
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

import { say, type Locale } from '../locales/say.js';
import type { PrintSetup } from '../sheet/furniture.js';
import { CORNER } from '../writeback/summary-tabs.js';
import { quoted } from './formula-text.js';
import { blocksOf, groupKey, type Block } from './blocks.js';
import type { CountFormulas, MakeFormulas } from './count-formulas.js';
import type { Counts, Group, GroupBy } from './counts.js';
import type { Places } from './places.js';
import { RATE_BANDS, type RateBand } from './statistics.js';
import { formulaCell, textCell, type Tab, type TabCell, type TabColumn } from './tab.js';

const NOTES = ['denominator', 'rates', 'scheme'] as const;
const COLUMNS = ['indicators', 'met', 'unmet', 'undecided', 'share', 'rated', 'mean', 'median'] as const;

/** Row that says what follows corrections. */
const LIVE = '1:note-live';

export function bandKey({ key }: RateBand): string {
  return `2:${key}`;
}

/**
 * 総括表: counts by policy, department and rating, all of them formulas over the list. `live` says what follows
 * corrections and what does not.
 */
export function totalsTab(counts: Counts, formulas: MakeFormulas, live: string): Tab {
  const { locale, source, schemeName } = counts;
  const blocks = blocksOf(counts);
  const rows = [
    CORNER,
    '1:title',
    ...NOTES.map((note) => `1:note-${note}`),
    LIVE,
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
    ...counts.ratings.map((label) => ({ key: ratingKey(label), width: Math.max(8, 2 * label.length + 4) })),
  ];
  return {
    id: 'totals',
    name: say(locale, 'summary.tab.totals'),
    rows,
    columns,
    frozenThrough: '1:title',
    fill: (places) => {
      const counting = formulas(places);
      return {
        cells: [
          textCell('1:title', 'label', say(locale, 'summary.totals.title', { book: source }), 'title'),
          ...NOTES.map((note) =>
            textCell(
              `1:note-${note}`,
              'label',
              say(locale, `summary.totals.${note}`, { scheme: schemeName }),
              'plain',
            ),
          ),
          textCell(LIVE, 'label', live, 'plain'),
          ...blocks.flatMap((block) => blockCells(counts, block, counting, places)),
          ...bandCells(counts, counting),
        ],
        print: { paper: 'A4', ...pagesOf(blocks, columns, places) },
      };
    },
  };
}

/** Rows of a page that holds columns of so much width, and those above the first table. */
const PAGE_ROWS = 38;
const PAGE_WIDTH = 174;
const TOP_ROWS = NOTES.length + 2;

/** What fits on a page is not torn in two; the title stands on every page, headings above every stretch. */
function pagesOf(
  blocks: readonly Block[],
  columns: readonly TabColumn[],
  places: Places,
): Pick<PrintSetup, 'titleRows' | 'breaks'> {
  // What is wider than the page is printed smaller.
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const pageRows = Math.floor((PAGE_ROWS * Math.max(width, PAGE_WIDTH)) / PAGE_WIDTH);
  const pieces = [
    ...blocks.flatMap(({ stretches }) =>
      stretches.map(({ title, groups }) => ({ key: title, height: groups.length + 5 })),
    ),
    { key: '1:title-bands', height: RATE_BANDS.length + 4 },
  ];
  const breaks: number[] = [];
  let used = TOP_ROWS;
  for (const { key, height } of pieces) {
    if (used > TOP_ROWS && used + height > pageRows) {
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

function blockCells(
  counts: Counts,
  { by, stretches }: Block,
  formulas: CountFormulas,
  places: Places,
): TabCell[] {
  const { locale, ratings } = counts;
  const titled = (index: number): string =>
    say(locale, `summary.title.${by}`) + (index === 0 ? '' : say(locale, 'summary.continued'));
  const [first] = stretches;
  const line = new Line(counts, formulas, places, first?.head ?? '');
  return [
    ...stretches.flatMap(({ title, head, groups }, index) => [
      textCell(title, 'label', titled(index), 'subtitle'),
      textCell(head, 'label', say(locale, 'summary.head.group'), 'table-heading'),
      ...COLUMNS.map((key) => textCell(head, key, say(locale, `summary.head.${key}`), 'table-heading')),
      ...ratings.map((label) => textCell(head, ratingKey(label), label, 'table-heading')),
      ...groups.flatMap((group) => line.ofGroup(by, group)),
    ]),
    ...line.ofAll(`total-${by}`),
  ];
}

/** The cells of one line of a table. */
class Line {
  constructor(
    private readonly counts: Counts,
    private readonly formulas: CountFormulas,
    private readonly places: Places,
    /** Row of the headings the ratings' labels are taken from. */
    private readonly head: string,
  ) {}

  ofGroup(by: GroupBy, { label, tally }: Group): TabCell[] {
    const row = groupKey(by, label);
    const cell = this.places.cell('totals', row, 'label', { column: true });
    return [textCell(row, 'label', label), ...this.cells(row, tally, { by, label, cell })];
  }

  ofAll(row: string): TabCell[] {
    const { locale, total } = this.counts;
    return [
      textCell(row, 'label', say(locale, 'summary.total'), 'total-label'),
      ...this.cells(row, total, null),
    ];
  }

  private cells(row: string, tally: Group['tally'], group: Parameters<CountFormulas['group']>[0]): TabCell[] {
    const { locale, ratings } = this.counts;
    const count = this.formulas.group(group);
    const found = tally.statistics();
    const at = (column: string): string => this.places.cell('totals', row, column);
    const none = quoted(say(locale, 'summary.none'));
    const shown = (value: number | null): number | string => value ?? say(locale, 'summary.none');
    const look = (name: 'count' | 'share' | 'rate') => (group === null ? (`total-${name}` as const) : name);
    const [met, unmet, rated] = [at('met'), at('unmet'), at('rated')];
    const median = count.median(rated);
    const share = `IF(${met}+${unmet}=0,${none},${met}/(${met}+${unmet}))`;
    return [
      ...(['indicators', 'met', 'unmet', 'undecided'] as const).map((key) =>
        formulaCell(row, key, count[key], found[key], look('count')),
      ),
      formulaCell(row, 'share', share, shown(found.share), look('share')),
      formulaCell(row, 'rated', count.rated, found.rated, look('count')),
      formulaCell(
        row,
        'mean',
        `IF(${rated}=0,${none},${count.sum}/${rated})`,
        shown(found.mean),
        look('rate'),
      ),
      {
        ...formulaCell(
          row,
          'median',
          `IF(${rated}=0,${none},${median.formula})`,
          shown(found.median),
          look('rate'),
        ),
        ...(median.isArray ? { isArray: true } : {}),
      },
      ...ratings.map((label) => {
        const cell = this.places.cell('totals', this.head, ratingKey(label), { row: true });
        return formulaCell(
          row,
          ratingKey(label),
          count.rating(label, cell),
          tally.ofRating(label),
          look('count'),
        );
      }),
    ];
  }
}

function bandCells({ locale, total }: Counts, formulas: CountFormulas): TabCell[] {
  const line = (row: string, label: string, formula: string, cached: number, isTotal: boolean): TabCell[] => [
    textCell(row, 'label', label, isTotal ? 'total-label' : 'message'),
    formulaCell(row, 'indicators', formula, cached, isTotal ? 'total-count' : 'count'),
  ];
  return [
    textCell('1:title-bands', 'label', say(locale, 'summary.title.bands'), 'subtitle'),
    textCell('2:head-bands', 'label', say(locale, 'summary.head.rate'), 'table-heading'),
    textCell('2:head-bands', 'indicators', say(locale, 'summary.head.indicators'), 'table-heading'),
    ...RATE_BANDS.flatMap((band) =>
      line(bandKey(band), bandLabel(band, locale), formulas.band(band), total.inBand(band), false),
    ),
    ...line('2:total-bands', say(locale, 'summary.rated'), formulas.rated, total.statistics().rated, true),
  ];
}

/** What a band of rates is called. */
export function bandLabel({ from, below }: RateBand, locale: Locale): string {
  if (from === null) return say(locale, 'summary.band.below', { below: below ?? 0 });
  if (below === null) return say(locale, 'summary.band.from', { from });
  return say(locale, 'summary.band.between', { from, below });
}

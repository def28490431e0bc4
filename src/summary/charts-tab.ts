import { say, type Locale } from '../locales/say.js';
import { areaToA1 } from '../sheet/address.js';
import type { ChartCells, ChartSeries, OwnedChart } from '../sheet/furniture.js';
import { CORNER } from '../writeback/summary-tabs.js';
import { drawnOf, groupCount, groupKey, type Block } from './blocks.js';
import type { Counts } from './counts.js';
import type { Places } from './places.js';
import { RATE_BANDS, type Statistics } from './statistics.js';
import { textCell, type Tab, type TabCell } from './tab.js';
import { bandKey, bandLabel } from './totals-tab.js';

const FIRST = 'c1';
const LAST = 'c12';
const COLUMNS = Array.from({ length: 12 }, (_, index) => `c${index + 1}`);
const WIDTH = 11;
/** Rows that fit on a landscape page of this width. */
const PAGE_ROWS = 27;

/** Rows a chart's title, axis and legend take, and each of its bars. */
const AROUND = { stacked: 7, share: 5 } as const;
const BAR = 1.1;

function heightOf(kind: keyof typeof AROUND, bars: number): number {
  return Math.max(9, Math.min(PAGE_ROWS - 2, AROUND[kind] + Math.ceil(BAR * bars)));
}

/** A chart before it is known where its cells lie. */
interface Draft {
  readonly key: string;
  /** Rows it lies over. */
  readonly height: number;
  readonly make: (places: Places) => Omit<OwnedChart, 'name' | 'anchor'>;
}

/** グラフ: what the counts look like, drawn from them so that it follows. */
export function chartsTab(counts: Counts): Tab {
  const { locale, source } = counts;
  const { drawn, passed } = drawnOf(counts);
  const drafts = [...(drawn ? groupCharts(drawn, locale) : []), bandsChart(counts)];
  const notes = passed.map(({ by, stretches }) => ({
    key: `1:passed-${by}`,
    text: say(locale, 'summary.charts.passed', {
      by: say(locale, `summary.by.${by}`),
      count: groupCount(stretches),
    }),
  }));
  const rowsOf = ({ key, height }: Draft): string[] => [
    `1:caption-${key}`,
    ...Array.from({ length: height }, (_, index) => `0:${key}-${index + 1}`),
  ];
  return {
    id: 'charts',
    name: say(locale, 'summary.tab.charts'),
    rows: [CORNER, '1:title', ...notes.map(({ key }) => key), ...drafts.flatMap(rowsOf)],
    columns: COLUMNS.map((key) => ({ key, width: WIDTH })),
    frozenThrough: '1:title',
    fill: (places) => {
      const charts = drafts.map((draft): OwnedChart => ({
        ...draft.make(places),
        name: draft.key,
        anchor: places.area('charts', [`0:${draft.key}-1`, FIRST], [`0:${draft.key}-${draft.height}`, LAST]),
      }));
      return {
        cells: [
          textCell('1:title', FIRST, say(locale, 'summary.charts.title', { book: source }), 'title'),
          ...notes.map(({ key, text }) => textCell(key, FIRST, text, 'plain')),
          ...charts.map((chart): TabCell => caption(locale, chart)),
        ],
        print: { paper: 'A4', breaks: breaksOf(drafts, 1 + notes.length, places) },
        charts,
      };
    },
  };
}

/** Says where the figures stand; when they move, so does this cell, and the chart is drawn anew. */
function caption(locale: Locale, { name, categories, series }: OwnedChart): TabCell {
  const ranges = [categories, ...series.map(({ values }) => values)].map(({ area }) => areaToA1(area));
  const cells = `${categories.sheet}!${ranges.join(' ')}`;
  return textCell(`1:caption-${name}`, FIRST, say(locale, 'summary.charts.source', { cells }), 'plain');
}

/** `above`: rows above the first chart. */
function breaksOf(drafts: readonly Draft[], above: number, places: Places): number[] {
  const breaks: number[] = [];
  let used = above;
  for (const { key, height } of drafts) {
    if (used + height + 1 > PAGE_ROWS) {
      breaks.push(places.row('charts', `1:caption-${key}`));
      used = 0;
    }
    used += height + 1;
  }
  return breaks;
}

function groupCharts(block: Block, locale: Locale): Draft[] {
  const { stretches } = block;
  const numbered = (text: string, index: number): string =>
    stretches.length === 1 ? text : `${text} (${index + 1}/${stretches.length})`;
  const by = say(locale, `summary.by.${block.by}`);
  const charts = (kind: 'stacked' | 'share') =>
    stretches.map(({ groups }, index): Draft => {
      const keys = groups.map(({ label }) => groupKey(block.by, label));
      const found = groups.map(({ tally }) => tally.statistics());
      return {
        key: `${kind}-${index + 1}`,
        height: heightOf(kind, groups.length),
        make: (places) => {
          const cells = <T>(column: string, cached: readonly T[]): ChartCells<T> => ({
            sheet: places.sheet('totals'),
            area: places.area('totals', [keys[0] ?? '', column], [keys.at(-1) ?? '', column]),
            cached,
          });
          const categories = cells(
            'label',
            groups.map(({ label }) => label),
          );
          const series = (key: keyof Statistics, fill: ChartSeries['fill']): ChartSeries => ({
            name: say(locale, `summary.head.${key}`),
            values: cells(
              key,
              found.map((each) => each[key]),
            ),
            fill,
          });
          return kind === 'stacked'
            ? {
                kind: 'stacked-bars',
                title: numbered(say(locale, 'summary.charts.stacked', { by }), index),
                categories,
                series: [series('met', 'dark'), series('unmet', 'hatched'), series('undecided', 'white')],
                // A bar that is not there needs no number.
                labels: '#,##0;;',
                axisTitle: say(locale, 'summary.head.indicators'),
              }
            : {
                kind: 'bars',
                title: numbered(say(locale, 'summary.charts.share', { by }), index),
                categories,
                series: [series('share', 'grey')],
                labels: '0.0%',
                maximum: 1,
              };
        },
      };
    });
  return [...charts('stacked'), ...charts('share')];
}

function bandsChart({ locale, total }: Counts): Draft {
  const keys = RATE_BANDS.map(bandKey);
  return {
    key: 'bands',
    height: 13,
    make: (places) => {
      const cells = <T>(column: string, cached: readonly T[]): ChartCells<T> => ({
        sheet: places.sheet('totals'),
        area: places.area('totals', [keys[0] ?? '', column], [keys.at(-1) ?? '', column]),
        cached,
      });
      return {
        kind: 'columns',
        title: say(locale, 'summary.title.bands'),
        categories: cells(
          'label',
          RATE_BANDS.map((band) => bandLabel(band, locale)),
        ),
        series: [
          {
            name: say(locale, 'summary.head.indicators'),
            values: cells(
              'indicators',
              RATE_BANDS.map((band) => total.inBand(band)),
            ),
            fill: 'grey',
          },
        ],
        labels: '#,##0',
        axisTitle: say(locale, 'summary.head.indicators'),
      };
    },
  };
}

import { CHART_NAME, type ChartSeries, type OwnedChart } from '../../../sheet/furniture.js';
import { CHART_TYPES, USUAL } from './chart-kinds.data.js';
import type { ChartPicture } from './chart-pictures.js';
import type { Drawing } from './furniture-target.js';

/**
 * What a chart that stands shows: its cells as Excel tells them, everything else as `drawn` where it is known how it was
 * drawn. Null where neither tells of its cells: then nobody can draw it again.
 */
export function knownDrawing(
  name: string,
  picture: ChartPicture,
  drawn: OwnedChart | undefined,
): Drawing | null {
  const { sources } = picture;
  if (sources === null || sources.length === 0) return drawn ?? null;
  const base = drawn && drawn.series.length === sources.length ? drawn : usual(name, picture);
  const [first] = sources;
  if (!base || !first) return null;
  const series = sources.map(({ values }, index): ChartSeries => {
    const { name: said, fill } = base.series[index] ?? { name: '', fill: 'grey' };
    return { name: picture.series[index] ?? said, values, fill };
  });
  return { ...base, title: picture.title, categories: first.categories, series };
}

/** How Tenken usually draws a chart of this type; null for a type Tenken does not draw. */
function usual(name: string, { type, title, axisTitle, series }: ChartPicture): Drawing | null {
  const kinds = Object.keys(CHART_TYPES) as OwnedChart['kind'][];
  const kind = kinds.find((each) => CHART_TYPES[each] === type);
  if (kind === undefined) return null;
  const { labels, fills, maximum } = USUAL[kind];
  const none = { sheet: '', area: { top: 0, left: 0, bottom: 0, right: 0 }, cached: [] };
  return {
    name: name.slice(CHART_NAME.length),
    title,
    kind,
    categories: none,
    series: series.map((each, index) => ({ name: each, values: none, fill: fills[index] ?? 'grey' })),
    labels,
    ...(axisTitle === null ? {} : { axisTitle }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

import { CHART_NAME, type OwnedChart } from '../../../sheet/furniture.js';
import type { FurnitureChange } from './furniture-change.js';
import type { FurniturePicture } from './furniture-picture.js';
import { NO_FURNITURE, type ChartTarget, type FurnitureTarget } from './furniture-target.js';
import { knownDrawing } from './known-drawing.js';
import type { PresentFurniture } from './present-furniture.js';
import { tableTarget } from './table-target.js';

/** How a chart was drawn, by its name without what marks it. */
type DrawnAs = (name: string) => OwnedChart | undefined;

/** What stood beside the cells of a sheet of Tenken's that is made again; `now`: what is on it, if it is there. */
export function wholeFurniture(
  picture: FurniturePicture,
  then: PresentFurniture,
  now: PresentFurniture | null,
  drawnAs: DrawnAs,
  hiddenColumns: readonly number[],
): FurnitureTarget {
  const { page, lines } = picture;
  return {
    tables: then.tables.map((table) =>
      tableTarget({ ...table, columns: table.headings }, undefined, table.style),
    ),
    tablesGone: now?.tables.map(({ name }) => name) ?? [],
    charts: chartsOf(picture, drawnAs),
    chartsGone: now?.charts.map(({ name }) => name) ?? [],
    page: page?.isLaidOut === true ? page.look : null,
    titleRows: page?.titleRows ?? null,
    breaks: page?.breaks ?? null,
    heights: new Map([...(lines?.heights ?? [])].filter(([, points]) => points !== null)),
    hiddenRows: lines?.hidden ?? [],
    hiddenColumns,
  };
}

/** What stood beside the cells of a sheet that stays, wherever a change may have touched it. */
export function touchedFurniture(
  { before, after }: FurnitureChange,
  picture: FurniturePicture,
  then: PresentFurniture,
  now: PresentFurniture,
  drawnAs: DrawnAs,
): FurnitureTarget {
  const touched = new Set([...(before.tables ?? []), ...(after.tables ?? [])].map(({ name }) => name));
  const there = (name: string) => now.tables.find((table) => table.name === name);
  const { page, lines } = picture;
  const charts = chartsOf(
    picture,
    (name) => drawnAs(name) ?? before.charts?.find((each) => each.name === name),
  );
  return {
    ...NO_FURNITURE,
    tables: then.tables
      .filter(({ name }) => touched.has(name))
      .map((table) => tableTarget({ ...table, columns: table.headings }, there(table.name), table.style)),
    tablesGone: now.tables.flatMap(({ name }) =>
      touched.has(name) && !then.tables.some((table) => table.name === name) ? [name] : [],
    ),
    charts: charts.map((chart) => ({
      ...chart,
      seriesThere: now.charts.find(({ name }) => name === CHART_NAME + chart.drawing.name)?.series ?? null,
    })),
    chartsGone: after.charts
      ? now.charts.flatMap(({ name }) => (then.charts.some((each) => each.name === name) ? [] : [name]))
      : [],
    titleRows: page?.titleRows ?? null,
    breaks: page?.breaks ?? null,
    heights: new Map([...(lines?.heights ?? [])].filter(([row]) => after.lines?.has(row))),
  };
}

/** Charts that nobody knows how to draw again stay as they are, or gone (docs/excel.md). */
function chartsOf({ charts }: FurniturePicture, drawnAs: DrawnAs): ChartTarget[] {
  return [...(charts?.known ?? [])].flatMap(([name, picture]): ChartTarget[] => {
    const drawing = knownDrawing(name, picture, drawnAs(name.slice(CHART_NAME.length)));
    return drawing === null ? [] : [{ drawing, place: { box: picture.box }, seriesThere: null }];
  });
}

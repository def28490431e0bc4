import { areaToA1 } from '../../../sheet/address.js';
import type { OwnedSheet } from '../../../sheet/edit.js';
import { CHART_NAME, heightOfLines, type OwnedChart, type PrintSetup } from '../../../sheet/furniture.js';
import type { FurnitureChange } from './furniture-change.js';
import type { FurniturePicture } from './furniture-picture.js';
import { NO_FURNITURE, type ChartTarget, type FurnitureTarget, type PageLook } from './furniture-target.js';
import type { PresentFurniture } from './present-furniture.js';
import { tableTarget } from './table-target.js';

/** What a new sheet of Tenken's has beside its cells. */
export function newFurniture(sheet: OwnedSheet): FurnitureTarget {
  const { tables = [], charts = [], print, lines, hiddenRows = [], hiddenColumns = [] } = sheet;
  const isTall = ([, count]: readonly [number, number]): boolean => count > 1;
  return {
    ...NO_FURNITURE,
    tables: tables.map((table) => tableTarget(table, undefined)),
    charts: charts.map((chart) => ({
      drawing: chart,
      place: { area: chart.anchor },
      seriesThere: null,
    })),
    page: print === undefined ? null : pageOf(print),
    titleRows: print?.titleRows ?? null,
    breaks: print?.breaks ?? null,
    heights: heightsOf(new Map([...(lines ?? [])].filter(isTall))),
    hiddenRows,
    hiddenColumns,
  };
}

/** What a change makes of a sheet that stays. What the user did holds: a chart put elsewhere, the page. */
export function changedFurniture(
  { before, after }: FurnitureChange,
  picture: FurniturePicture,
  now: PresentFurniture,
): FurnitureTarget {
  const there = (name: string) => now.tables.find((table) => table.name === name);
  const charts = new Set(after.charts?.map(({ name }) => CHART_NAME + name));
  return {
    ...NO_FURNITURE,
    tables: (after.tables ?? []).map((table) => tableTarget(table, there(table.name))),
    tablesGone: (before.tables ?? []).flatMap(({ name }) =>
      after.tables && there(name) && !after.tables.some((table) => table.name === name) ? [name] : [],
    ),
    charts: (after.charts ?? []).map((chart) => chartTarget(chart, before.charts, picture, now)),
    chartsGone: after.charts ? now.charts.flatMap(({ name }) => (charts.has(name) ? [] : [name])) : [],
    titleRows: after.print?.titleRows ?? null,
    breaks: after.print ? (after.print.breaks ?? []) : null,
    heights: heightsOf(after.lines ?? new Map()),
  };
}

function chartTarget(
  chart: OwnedChart,
  before: readonly OwnedChart[] | undefined,
  { charts }: FurniturePicture,
  now: PresentFurniture,
): ChartTarget {
  const { name, anchor } = chart;
  const there = now.charts.find((each) => each.name === CHART_NAME + name);
  const place = { area: anchor };
  if (!there) return { drawing: chart, place, seriesThere: null };
  const was = before?.find((each) => each.name === name)?.anchor ?? anchor;
  const moves = areaToA1(was) !== areaToA1(anchor) && charts?.isWhereExpected(CHART_NAME + name) === true;
  return { drawing: chart, place: moves ? place : null, seriesThere: there.series };
}

function heightsOf(lines: ReadonlyMap<number, number>): Map<number, number | null> {
  return new Map([...lines].map(([row, count]) => [row, count > 1 ? heightOfLines(count) : null]));
}

/** As the file has it: landscape, as wide as the page, the sheet's name and the page at the foot; in points. */
function pageOf({ paper }: PrintSetup): PageLook {
  return {
    orientation: 'Landscape',
    paperSize: paper,
    zoom: { horizontalFitToPages: 1 },
    margins: {
      leftMargin: 28.8,
      rightMargin: 28.8,
      topMargin: 36,
      bottomMargin: 36,
      headerMargin: 21.6,
      footerMargin: 21.6,
    },
    edges: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '&A',
      centerFooter: '',
      rightFooter: '&P / &N',
    },
  };
}

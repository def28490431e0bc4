import { isOwnChart, type ChartCells } from '../../../sheet/furniture.js';
import type { Position } from '../../../sheet/address.js';
import type { Job } from '../jobs.js';
import { sheetArea } from '../range-address.js';
import type { Box } from './furniture-target.js';

/** Since this set Excel tells which cells a series is drawn from. */
const TELLS_SOURCES = '1.15';
/** Points by which a chart over a cell may miss its corner: places are rounded to pixels. */
const NEAR = 1.5;

/** Cells a series is drawn from. */
export interface Source {
  readonly values: ChartCells<never>;
  readonly categories: ChartCells<never>;
}

/** A chart of Tenken's as it stands, as far as Excel tells. */
export interface ChartPicture {
  readonly type: string;
  readonly box: Box;
  readonly title: string;
  /** Null: none is shown. */
  readonly axisTitle: string | null;
  readonly series: readonly string[];
  /** By series; null where Excel does not tell. */
  readonly sources: readonly Source[] | null;
}

/** Tenken's charts on a sheet as they stand, so that they can be drawn again. */
export class ChartPictures {
  readonly known = new Map<string, ChartPicture>();
  private readonly corners = new Map<string, { readonly top: number; readonly left: number }>();

  /** `anchors`: by name of a chart, the cell it is expected to begin at. */
  constructor(
    private readonly sheet: string,
    private readonly anchors: ReadonlyMap<string, Position>,
  ) {}

  /** False for a chart somebody has moved away from the cell it is expected to begin at. */
  isWhereExpected(name: string): boolean {
    const [box, corner] = [this.known.get(name)?.box, this.corners.get(name)];
    if (!box || !corner) return false;
    return Math.abs(box.top - corner.top) < NEAR && Math.abs(box.left - corner.left) < NEAR;
  }

  jobs(): Job[] {
    return [
      {
        bytes: 5_000 + 300 * this.anchors.size,
        ask: ({ workbook }) => {
          const sheet = workbook.worksheets.getItem(this.sheet);
          const charts = sheet.charts.load('items/name');
          const cells = [...this.anchors].map(([name, { row, column }]) => ({
            name,
            cell: sheet.getCell(row, column).load('top,left'),
          }));
          return () => {
            for (const { name, cell } of cells) this.corners.set(name, { top: cell.top, left: cell.left });
            return charts.items.flatMap(({ name }) => (isOwnChart(name) ? [this.chartJob(name)] : []));
          };
        },
      },
    ];
  }

  private chartJob(name: string): Job {
    return {
      bytes: 4_000,
      ask: ({ workbook }) => {
        const chart = workbook.worksheets.getItem(this.sheet).charts.getItem(name);
        chart.load('chartType,top,left,width,height');
        const title = chart.title.load('text');
        const axisTitle = chart.axes.valueAxis.title.load('text,visible');
        const series = chart.series.load('items/name');
        return () => {
          const { chartType: type, top, left, width, height } = chart;
          const picture = {
            type,
            box: { top, left, width, height },
            title: title.text,
            axisTitle: axisTitle.visible ? axisTitle.text : null,
            series: series.items.map((each) => each.name),
            sources: null,
          };
          this.known.set(name, picture);
          const isTold = Office.context.requirements.isSetSupported('ExcelApi', TELLS_SOURCES);
          return isTold ? [this.sourcesJob(name, picture)] : [];
        };
      },
    };
  }

  private sourcesJob(name: string, picture: ChartPicture): Job {
    return {
      bytes: 1_500 * picture.series.length,
      ask: ({ workbook }) => {
        const { series } = workbook.worksheets.getItem(this.sheet).charts.getItem(name);
        const asked = picture.series.map((_, index) => {
          const each = series.getItemAt(index);
          return {
            values: each.getDimensionDataSourceString('Values'),
            categories: each.getDimensionDataSourceString('Categories'),
          };
        });
        return () => {
          const sources = asked.flatMap(({ values, categories }): Source[] => {
            const [of, by] = [sheetArea(values.value), sheetArea(categories.value)];
            return of && by ? [{ values: { ...of, cached: [] }, categories: { ...by, cached: [] } }] : [];
          });
          if (sources.length === asked.length) this.known.set(name, { ...picture, sources });
          return [];
        };
      },
    };
  }
}

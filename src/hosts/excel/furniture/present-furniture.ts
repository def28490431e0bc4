import type { Area } from '../../../sheet/address.js';
import { isOwnChart } from '../../../sheet/furniture.js';
import type { Job } from '../jobs.js';
import { areaOf, loadPlace } from '../place.js';

export interface PresentTable {
  readonly name: string;
  readonly area: Area;
  readonly headings: readonly string[];
  readonly style: string;
}

export interface PresentChart {
  readonly name: string;
  readonly series: number;
}

/** The tables that stand on a sheet just now, and Tenken's charts. */
export class PresentFurniture {
  readonly tables: PresentTable[] = [];
  readonly charts: PresentChart[] = [];

  constructor(private readonly sheet: string) {}

  jobs(): Job[] {
    return [
      {
        bytes: 20_000,
        ask: ({ workbook }) => {
          const sheet = workbook.worksheets.getItem(this.sheet);
          const tables = sheet.tables.load('items/name,items/style');
          const charts = sheet.charts.load('items/name');
          return () => [
            ...tables.items.map(({ name, style }) => this.tableJob(name, style)),
            ...charts.items.flatMap(({ name }) => (isOwnChart(name) ? [this.chartJob(name)] : [])),
          ];
        },
      },
    ];
  }

  private tableJob(name: string, style: string): Job {
    return {
      bytes: 6_000,
      ask: ({ workbook }) => {
        const table = workbook.tables.getItem(name);
        const range = table.getRange();
        loadPlace(range);
        const head = table.getHeaderRowRange().load('values');
        return () => {
          const headings = (head.values[0] ?? []).map(String);
          this.tables.push({ name, area: areaOf(range), headings, style });
          return [];
        };
      },
    };
  }

  private chartJob(name: string): Job {
    return {
      bytes: 1_000,
      ask: ({ workbook }) => {
        const { series } = workbook.worksheets.getItem(this.sheet).charts.getItem(name);
        series.load('count');
        return () => {
          this.charts.push({ name, series: series.count });
          return [];
        };
      },
    };
  }
}

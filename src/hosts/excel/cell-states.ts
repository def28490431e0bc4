import { MAX_COLUMNS, MAX_ROWS, type Area, type Position } from '../../sheet/address.js';
import { blocksOf } from './blocks.js';
import type { ExcelCell } from './excel-cell.js';
import { askFacets, CELL_FACETS, cellFacets, type Facets } from './facets.js';
import type { Job } from './jobs.js';
import { rangeOf } from './place.js';
import { runsOf } from './looks-run.js';
import { listsOf } from './range-address.js';
import { SheetGrid, type Property } from './sheet-grid.js';

const MOST_CELLS = 2_000;
const FACET_CELLS = 300;
const FACET_BYTES = 900;
const RUN_BYTES = 6_000;
const CONTENT: readonly Property[] = ['formulas', 'numberFormat', 'values', 'valueTypes'];
const WHOLE: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Cells of a sheet as they stand: what they hold and how they look. */
export class CellStates {
  private readonly grid = new SheetGrid(WHOLE);
  private readonly runs: { readonly area: Area; readonly facets: Facets }[] = [];
  private readonly single = new Map<string, Facets>();
  private readonly links = new Map<string, string>();

  constructor(private readonly sheet: string) {}

  raw({ row, column }: Position): ExcelCell {
    return this.grid.raw(row, column);
  }

  facets({ row, column }: Position): Facets {
    const own = this.single.get(`${row},${column}`);
    if (own) return own;
    const run = this.runs.find(
      ({ area }) => column >= area.left && column <= area.right && row >= area.top && row <= area.bottom,
    );
    return run?.facets ?? {};
  }

  link({ row, column }: Position): string | undefined {
    return this.links.get(`${row},${column}`);
  }

  /** `bytes`: about how long the content of a cell is. */
  contentJobs(places: readonly Position[], bytes: number): Job[] {
    return blocksOf(places, MOST_CELLS).map((block) => ({
      bytes: bytes * (block.bottom - block.top + 1) * (block.right - block.left + 1),
      ask: (context) => {
        const range = rangeOf(context.workbook.worksheets.getItem(this.sheet), block).load([...CONTENT]);
        return () => {
          for (const property of CONTENT) this.grid.put(property, block, range[property]);
          return [];
        };
      },
    }));
  }

  /**
   * Asks about all rows of a column at once; where they differ, about the places themselves, in groups that likely look
   * alike; and cell by cell only where those differ.
   */
  facetJobs(area: Area, groups: readonly (readonly Position[])[]): Job[] {
    return [
      {
        bytes: RUN_BYTES,
        ask: (context) => {
          const answer = askFacets(rangeOf(context.workbook.worksheets.getItem(this.sheet), area));
          return () => {
            const facets = answer();
            if (facets === null) return groups.flatMap((places) => this.groupJobs(places));
            this.runs.push({ area, facets });
            return [];
          };
        },
      },
    ];
  }

  private groupJobs(places: readonly Position[]): Job[] {
    return listsOf(runsOf(places)).map(({ address, areas }) => ({
      bytes: RUN_BYTES + address.length,
      ask: (context) => {
        const answer = askFacets(context.workbook.worksheets.getItem(this.sheet).getRanges(address));
        return () => {
          const facets = answer();
          if (facets === null) return areas.flatMap((area) => this.singleJobs(area));
          for (const { top, bottom, left } of areas) {
            for (let row = top; row <= bottom; row++) this.single.set(`${row},${left}`, facets);
          }
          return [];
        };
      },
    }));
  }

  /** Asks cell by cell. */
  singleJobs(area: Area, withLinks = false): Job[] {
    const width = area.right - area.left + 1;
    const height = Math.max(1, Math.floor(FACET_CELLS / width));
    const jobs: Job[] = [];
    for (let top = area.top; top <= area.bottom; top += height) {
      const block = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
      jobs.push({
        bytes: FACET_BYTES * width * (block.bottom - block.top + 1),
        ask: (context) => {
          const range = rangeOf(context.workbook.worksheets.getItem(this.sheet), block);
          const cells = range.getCellProperties({
            ...CELL_FACETS,
            ...(withLinks ? { hyperlink: true } : {}),
          });
          return () => {
            this.takeSingle(block, cells.value);
            return [];
          };
        },
      });
    }
    return jobs;
  }

  /** Asks where the cells of an area link to. */
  linkJobs(area: Area): Job[] {
    return [
      {
        bytes: 150 * (area.bottom - area.top + 1) * (area.right - area.left + 1),
        ask: (context) => {
          const range = rangeOf(context.workbook.worksheets.getItem(this.sheet), area);
          const cells = range.getCellProperties({ hyperlink: true });
          return () => {
            this.takeLinks(area, cells.value);
            return [];
          };
        },
      },
    ];
  }

  private takeSingle(block: Area, rows: readonly (readonly Excel.CellProperties[])[]): void {
    rows.forEach((line, row) =>
      line.forEach((cell, column) => {
        this.single.set(`${block.top + row},${block.left + column}`, cellFacets(cell));
      }),
    );
    this.takeLinks(block, rows);
  }

  private takeLinks(block: Area, rows: readonly (readonly Excel.CellProperties[])[]): void {
    rows.forEach((line, row) =>
      line.forEach(({ hyperlink }, column) => {
        const to = hyperlink?.documentReference;
        if (to !== undefined) this.links.set(`${block.top + row},${block.left + column}`, to);
      }),
    );
  }
}

import { MAX_COLUMNS, type Area } from '../../sheet/address.js';
import { HostError } from '../../sheet/host.js';
import {
  makeSheet,
  type ConditionalFormat,
  type ListObject,
  type Sheet,
  type Visibility,
} from '../../sheet/sheet.js';
import { blocksOf } from './blocks.js';
import { charactersOf, digitWidth } from './column-width.js';
import type { Job } from './jobs.js';
import { allAreas, mergeJobs, type RowsHidden } from './merge-blocks.js';
import { rangeOf, sizeOf } from './place.js';
import { rangesText } from './range-address.js';
import { columnRuns, SheetGrid, type Property } from './sheet-grid.js';
import type { Sample } from './sample.js';

/** Cells with all there is to ask of them are about so long, for sheets of which no sample was taken. */
const BYTES_PER_CELL = 90;
/** Sheets with no more cells are asked for everything at once. */
const SMALL = 12_000;
/** Bytes of one block: small enough to fill a request well with several. */
const BLOCK_BYTES = 240_000;
/** Cells of one block of which something was missing. */
const MISSING_CELLS = 8_000;
/** Beyond the content, so many columns are looked at: as far as Tenken looks for free ones. */
const BEYOND = 256;
/** As many cells with content as can be shown in one workbook; see READ_LIMITS of the xlsx host. */
const MOST_CELLS = 5_000_000;
/** Merged areas beyond the content are looked for in so many cells at the most. */
const MOST_MERGE_CELLS = 400_000;
const ROW_BYTES = 24;

const EVERYTHING: readonly Property[] = ['formulas', 'numberFormat', 'text', 'values', 'valueTypes'];

/** Where a sheet has content, and where it has anything at all. */
export interface Extent {
  readonly content: Area | null;
  readonly formatted: Area | null;
}

/** One sheet while it is read. */
export class SheetReading {
  isProtected = false;
  readonly listObjects: ListObject[] = [];
  private grid: SheetGrid | null = null;
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly columnWidths = new Map<number, number>();
  private formats: readonly ConditionalFormat[] = [];

  constructor(
    readonly name: string,
    readonly visibility: Visibility,
  ) {}

  sheet(): Sheet {
    const cells = this.grid?.cells(this.merges) ?? [];
    const sheet = makeSheet(this.name, cells, {
      visibility: this.visibility,
      merges: this.merges,
      hiddenColumns: this.hiddenColumns,
      columnWidths: this.columnWidths,
      listObjects: this.listObjects,
      conditionalFormats: this.formats,
      isProtected: this.isProtected,
    });
    // Rows hidden below the content hide nothing.
    return { ...sheet, hiddenRows: new Set([...this.hiddenRows].filter((row) => row < sheet.rowCount)) };
  }

  /** What is to be asked once it is known how large the sheet is. */
  jobs({ content, formatted }: Extent, sample: Sample | null): Job[] {
    if (content && sizeOf(content) > MOST_CELLS) {
      throw new HostError('too-large', { reason: 'cells', sheet: this.name });
    }
    if (content) this.grid = new SheetGrid(content);
    const merged = mergeArea(content, formatted);
    return [
      ...(content ? this.contentJobs(content, sample) : []),
      ...(merged ? mergeJobs(this.name, merged, (...found) => this.takeMerges(...found)) : []),
      this.columnsJob(content?.right ?? 0),
    ];
  }

  private contentJobs(content: Area, sample: Sample | null): Job[] {
    const isSmall = sizeOf(content) <= SMALL;
    const width = content.right - content.left + 1;
    const perRow = isSmall || !sample ? BYTES_PER_CELL * width : sample.bytesPerRow;
    const height = Math.max(1, Math.floor(BLOCK_BYTES / perRow));
    const jobs: Job[] = [];
    for (let top = content.top; top <= content.bottom; top += height) {
      const block = { ...content, top, bottom: Math.min(content.bottom, top + height - 1) };
      const asked: [Area, readonly Property[]][] = isSmall
        ? [[block, EVERYTHING]]
        : [
            [block, ['formulas', 'numberFormat']],
            ...columnRuns(sample?.text ?? [], block).map((run): [Area, Property[]] => [run, ['text']]),
            ...columnRuns(sample?.result ?? [], block).map((run): [Area, Property[]] => [
              run,
              ['values', 'valueTypes'],
            ]),
          ];
      const bytes = perRow * (block.bottom - block.top + 1);
      jobs.push(this.gridJob(asked, bytes, () => this.missingJobs(block)));
    }
    return jobs;
  }

  private gridJob(
    asked: readonly (readonly [Area, readonly Property[]])[],
    bytes: number,
    then: () => readonly Job[],
  ): Job {
    return {
      bytes,
      ask: (context) => {
        const sheet = context.workbook.worksheets.getItem(this.name);
        const ranges = asked.map(([area, properties]) => rangeOf(sheet, area).load([...properties]));
        return () => {
          asked.forEach(([area, properties], index) => {
            for (const property of properties)
              this.grid?.put(property, area, ranges[index]?.[property] ?? []);
          });
          return then();
        };
      },
    };
  }

  /** What the answer for a block left open. */
  private missingJobs(block: Area): Job[] {
    const { text, result } = this.grid?.missing(block) ?? { text: [], result: [] };
    const jobs = (places: typeof text, properties: Property[]): Job[] =>
      blocksOf(places, MISSING_CELLS).map((area) =>
        this.gridJob([[area, properties]], (sizeOf(area) * BYTES_PER_CELL) / 3, () => []),
      );
    return [...jobs(text, ['text']), ...jobs(result, ['values', 'valueTypes'])];
  }

  private takeMerges(block: Area, merges: readonly Area[], rowsHidden: RowsHidden): Job[] {
    // A single cell merges nothing.
    this.merges.push(...merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right));
    if (rowsHidden === true) for (let row = block.top; row <= block.bottom; row++) this.hiddenRows.add(row);
    return rowsHidden === null ? [this.rowsJob(block)] : [];
  }

  private rowsJob(block: Area): Job {
    return {
      bytes: ROW_BYTES * (block.bottom - block.top + 1),
      ask: (context) => {
        const range = rangeOf(context.workbook.worksheets.getItem(this.name), {
          ...block,
          right: block.left,
        });
        const rows = range.getRowProperties({ rowHidden: true });
        return () => {
          rows.value.forEach(({ rowHidden }, index) => {
            if (rowHidden === true) this.hiddenRows.add(block.top + index);
          });
          return [];
        };
      },
    };
  }

  private columnsJob(right: number): Job {
    const last = Math.min(MAX_COLUMNS - 1, right + BEYOND);
    return {
      bytes: 60 * (last + 1),
      ask: (context) => {
        const sheet = context.workbook.worksheets.getItem(this.name);
        const columns = sheet
          .getRangeByIndexes(0, 0, 1, last + 1)
          .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
        const { format } = sheet.getCell(0, MAX_COLUMNS - 1);
        format.load('columnWidth');
        return () => {
          const digit = digitWidth(format.columnWidth);
          columns.value.forEach(({ columnHidden, format: { columnWidth } = {} }, column) => {
            if (columnHidden === true) this.hiddenColumns.add(column);
            if (columnWidth === undefined || columnWidth <= 0 || columnWidth === format.columnWidth) return;
            this.columnWidths.set(column, charactersOf(columnWidth, digit));
          });
          return [];
        };
      },
    };
  }

  /** Conditional formats: which there are, then where they are and what their formula says. */
  formatsJob(items: readonly { readonly id: string; readonly type: string }[]): Job {
    return {
      bytes: 1_200 * items.length,
      ask: (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem(this.name).getRange();
        const asked = items.map(({ id, type }) => {
          const format = conditionalFormats.getItem(id);
          const ranges = format.getRanges().load('address,areaCount');
          const rule = type === 'Custom' ? format.custom.rule.load('formula') : null;
          return { ranges, rule };
        });
        return () => {
          this.formats = asked.map(({ ranges, rule }) => ({
            ranges: rangesText(allAreas(ranges)),
            formula: rule === null ? null : rule.formula.replace(/^=/, ''),
          }));
          return [];
        };
      },
    };
  }
}

/** Where merged areas are looked for: wherever there is anything, but not over a million rows that are only formatted. */
function mergeArea(content: Area | null, formatted: Area | null): Area | null {
  const all = formatted ?? content;
  if (!all) return null;
  const whole = { top: 0, left: 0, bottom: all.bottom, right: all.right };
  if (sizeOf(whole) <= MOST_MERGE_CELLS) return whole;
  const right = Math.min(all.right, (content?.right ?? 0) + BEYOND);
  return { top: 0, left: 0, bottom: content?.bottom ?? 0, right };
}

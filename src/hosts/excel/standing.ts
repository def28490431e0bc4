import { MAX_COLUMNS, MAX_ROWS, contains, toA1, type Area, type Position } from '../../sheet/address.js';
import { HostError } from '../../sheet/host.js';
import { sameContent } from '../../sheet/same-content.js';
import { bytesPerCell } from './bytes-per-cell.js';
import { CellStates } from './cell-states.js';
import { fills, type CellChange, type SheetChanges } from './changes.js';
import { digitWidth } from './column-width.js';
import { FurniturePicture } from './furniture/furniture-picture.js';
import { holds } from './holds.js';
import type { Job } from './jobs.js';
import { mergeJobs } from './merge-blocks.js';

const LAST_CELL = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 };

/** What stands on a sheet where it is to be changed, read just before. */
export class SheetStanding {
  readonly cells: CellStates;
  /** Points by column; null for those with the sheet's own width. */
  readonly widths = new Map<number, number | null>();
  digit = digitWidth(0);
  /** Null for a sheet on which only cells change. */
  readonly furniture: FurniturePicture | null;
  private readonly merges: Area[] = [];

  constructor(readonly changes: SheetChanges) {
    const { name, furniture } = changes;
    this.cells = new CellStates(name);
    this.furniture = furniture && FurniturePicture.touched(name, furniture);
  }

  private get all(): CellChange[] {
    return [...this.changes.cells.values()];
  }

  /** How cells look on this sheet that nobody touched. */
  get untouched(): Position {
    return LAST_CELL;
  }

  jobs(): Job[] {
    const { name, widths } = this.changes;
    const all = this.all;
    const owned = all.filter(({ look }) => look !== null);
    const last = all.reduce(
      ({ bottom, right }, { row, column }) => ({
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      }),
      { bottom: 0, right: 0 },
    );
    const linked =
      this.furniture === null ? [] : owned.filter((each) => each.link !== undefined || !fills(each));
    return [
      ...this.cells.contentJobs(
        all,
        bytesPerCell(
          all.map(({ before }) => before),
          all.length,
        ),
      ),
      ...columnsOf(owned).flatMap(({ area, groups }) => this.cells.facetJobs(area, groups)),
      ...(owned.length === 0 ? [] : this.cells.facetJobs(areaOf(LAST_CELL), [[LAST_CELL]])),
      ...(owned.length === 0 ? [] : this.cells.contentJobs([LAST_CELL], bytesPerCell([], 1))),
      ...(all.some(mayBeCovered)
        ? mergeJobs(name, { top: 0, left: 0, ...last }, (_, merges) => {
            this.merges.push(...merges);
            return [];
          })
        : []),
      ...(widths.size === 0 ? [] : [this.widthsJob([...widths.keys()])]),
      // Edits of summary tabs do not say where cells have led so far.
      ...columnsOf(linked).flatMap(({ area }) => this.cells.linkJobs(area)),
      ...(this.furniture?.jobs() ?? []),
    ];
  }

  private widthsJob(columns: readonly number[]): Job {
    return {
      bytes: 500 * columns.length,
      ask: (context) => {
        const sheet = context.workbook.worksheets.getItem(this.changes.name);
        const asked = columns.map((column) => {
          const { format } = sheet.getCell(0, column);
          return { column, format: format.load('columnWidth') };
        });
        const standard = sheet.getCell(0, LAST_CELL.column).format.load('columnWidth');
        return () => {
          this.digit = digitWidth(standard.columnWidth);
          for (const { column, format } of asked) {
            this.widths.set(column, format.columnWidth === standard.columnWidth ? null : format.columnWidth);
          }
          return [];
        };
      },
    };
  }

  /**
   * Throws HostError 'unsupported' with reason 'merged' (under a merged area nobody would see it), 'occupied' (content
   * where an owned cell expects none) or 'changed' (other content than the edit expects).
   */
  check(): void {
    const { name: sheet } = this.changes;
    const covers = coverOf(this.merges, new Set(this.all.map(({ row }) => row)));
    for (const change of this.all) {
      const cell = toA1(change.row, change.column);
      if (mayBeCovered(change) && covers(change)) {
        throw new HostError('unsupported', { reason: 'merged', cell, sheet });
      }
      if (change.look !== null && change.before.kind === 'blank' && !fills(change)) continue;
      if (holds(this.cells.raw(change), change.before)) continue;
      const reason = change.look !== null && change.before.kind === 'blank' ? 'occupied' : 'changed';
      throw new HostError('unsupported', { reason, cell, sheet });
    }
  }
}

function mayBeCovered(change: CellChange): boolean {
  return change.look === null || fills(change);
}

const areaOf = ({ row, column }: Position): Area => ({ top: row, left: column, bottom: row, right: column });

/**
 * The places column by column, with the rows they reach over; those that hold the same as the first of their column (a
 * heading that is repeated) in a group of their own, since they look alike and different from the rest.
 */
function columnsOf(places: readonly CellChange[]): { area: Area; groups: CellChange[][] }[] {
  const columns = new Map<number, CellChange[]>();
  for (const place of places) {
    const known = columns.get(place.column);
    if (known) known.push(place);
    else columns.set(place.column, [place]);
  }
  return [...columns].map(([column, all]) => {
    const rows = all.map(({ row }) => row).sort((a, b) => a - b);
    const first = all.find(({ row }) => row === rows[0]);
    const isLikeFirst = ({ before }: CellChange): boolean =>
      first !== undefined && sameContent(before, first.before);
    return {
      area: { top: rows[0] ?? 0, left: column, bottom: rows.at(-1) ?? 0, right: column },
      groups: [all.filter(isLikeFirst), all.filter((each) => !isLikeFirst(each))],
    };
  });
}

/** Tells cells under a merged area, its first one aside. */
function coverOf(merges: readonly Area[], rows: ReadonlySet<number>): (place: Position) => boolean {
  const byRow = new Map<number, Area[]>();
  const last = Math.max(...rows);
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, last); row++) {
      if (rows.has(row)) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
    }
  }
  return ({ row, column }) =>
    (byRow.get(row) ?? []).some(
      (merge) => contains(merge, row, column) && !(row === merge.top && column === merge.left),
    );
}

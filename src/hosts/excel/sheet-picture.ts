import { MAX_COLUMNS, type Area, type Position } from '../../sheet/address.js';
import type { OwnedSheet } from '../../sheet/edit.js';
import type { OwnedChart } from '../../sheet/furniture.js';
import { HostError } from '../../sheet/host.js';
import { bytesPerCell } from './bytes-per-cell.js';
import { CellStates } from './cell-states.js';
import { FurniturePicture } from './furniture/furniture-picture.js';
import type { PresentFurniture } from './furniture/present-furniture.js';
import { wholeFurniture } from './furniture/restored-furniture.js';
import { holds } from './holds.js';
import type { Job } from './jobs.js';
import { sizeOf } from './place.js';
import { dressingsOf } from './looks-run.js';
import { rawWrite } from './cell-write.js';
import type { OwnSheetTarget } from './target.js';

/** So many rows are looked at cell by cell; below them the cells of a column of Tenken's list look alike. */
const HEAD_ROWS = 20;

/** A whole sheet of Tenken's as it stands, so that it can be made again. */
export class SheetPicture {
  private readonly cells: CellStates;
  private position = 0;
  private frozenRows = 0;
  private readonly widths: { column: number; points: number | null }[] = [];
  private readonly hiddenColumns: number[] = [];
  private readonly furniture: FurniturePicture;
  private readonly area: Area;

  constructor(
    private readonly name: string,
    private readonly expected: OwnedSheet,
  ) {
    this.cells = new CellStates(name);
    const last = (pick: (cell: OwnedSheet['cells'][number]) => number): number =>
      expected.cells.reduce((most, cell) => Math.max(most, pick(cell)), 0);
    this.area = { top: 0, left: 0, bottom: last(({ row }) => row), right: last(({ column }) => column) };
    this.furniture = FurniturePicture.whole(name, this.area.bottom);
  }

  jobs(): Job[] {
    const { area } = this;
    const head = { ...area, bottom: Math.min(area.bottom, HEAD_ROWS - 1) };
    const columns = Array.from({ length: area.right + 1 }, (_, column) => ({
      top: HEAD_ROWS,
      left: column,
      bottom: area.bottom,
      right: column,
    }));
    return [
      this.aboutJob(),
      ...this.cells.contentJobs(
        this.places(),
        bytesPerCell(
          this.expected.cells.map(({ content }) => content),
          sizeOf(area),
        ),
      ),
      ...this.cells.singleJobs(head, true),
      ...(area.bottom < HEAD_ROWS
        ? []
        : columns.flatMap((column) => this.cells.facetJobs(column, [placesIn(column)]))),
      ...(area.bottom < HEAD_ROWS ? [] : this.linkJobs(columns)),
      ...this.furniture.jobs(),
    ];
  }

  /** Throws HostError 'unsupported' ('changed') when somebody else has written on the sheet since it was read. */
  check(): void {
    const expected = new Map(this.expected.cells.map((cell) => [`${cell.row},${cell.column}`, cell.content]));
    for (const place of this.places()) {
      const content = expected.get(`${place.row},${place.column}`) ?? { kind: 'blank' };
      if (!holds(this.cells.raw(place), content)) throw changed(this.name);
    }
  }

  /** What makes the sheet what it was; `then` and `now`: the tables and charts on it, `drawnAs`: how charts were drawn. */
  target(
    then: PresentFurniture,
    now: PresentFurniture | null,
    drawnAs: (chart: string) => OwnedChart | undefined,
  ): OwnSheetTarget {
    const places = this.places();
    const held = places.filter((place) => this.cells.raw(place).formula !== '');
    return {
      name: this.name,
      isThere: now !== null,
      frozenRows: this.frozenRows,
      position: this.position,
      widths: this.widths,
      writes: held.map((place) => rawWrite(place, this.cells.raw(place), 'General')),
      dressings: dressingsOf(places.map((place) => ({ ...place, facets: this.cells.facets(place) }))),
      links: held.flatMap((place) => {
        const to = this.cells.link(place);
        return to === undefined ? [] : [{ ...place, to }];
      }),
      furniture: wholeFurniture(this.furniture, then, now, drawnAs, this.hiddenColumns),
    };
  }

  private places(): Position[] {
    return placesIn(this.area);
  }

  private aboutJob(): Job {
    return {
      bytes: 4_000,
      ask: (context) => {
        const sheet = context.workbook.worksheets.getItem(this.name);
        sheet.load('position');
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount');
        const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
        const columns = sheet
          .getRangeByIndexes(0, 0, 1, this.area.right + 1)
          .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
        const standard = sheet.getCell(0, MAX_COLUMNS - 1).format.load('columnWidth');
        return () => {
          if (!used.isNullObject) {
            const { rowIndex, rowCount, columnIndex, columnCount } = used;
            const isWider =
              rowIndex + rowCount > this.area.bottom + 1 || columnIndex + columnCount > this.area.right + 1;
            if (isWider) throw changed(this.name);
          }
          this.position = sheet.position;
          this.frozenRows = frozen.isNullObject ? 0 : frozen.rowCount;
          columns.value.forEach(({ columnHidden, format: { columnWidth = 0 } = {} }, column) => {
            // A hidden column tells no width.
            if (columnHidden === true) this.hiddenColumns.push(column);
            else if (columnWidth !== standard.columnWidth) this.widths.push({ column, points: columnWidth });
          });
          return [];
        };
      },
    };
  }

  /** Links below the head, in columns that may have some: all cells are underlined, or not all are alike. */
  private linkJobs(columns: readonly Area[]): Job[] {
    return [
      {
        bytes: 0,
        ask: () => () =>
          columns
            .filter(
              ({ left }) => (this.cells.facets({ row: HEAD_ROWS, column: left }).underline ?? '') !== 'None',
            )
            .flatMap((column) => this.cells.linkJobs(column)),
      },
    ];
  }
}

function placesIn({ top, left, bottom, right }: Area): Position[] {
  const width = right - left + 1;
  return Array.from({ length: width * (bottom - top + 1) }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
  }));
}

function changed(sheet: string): HostError {
  return new HostError('unsupported', { sheet, reason: 'changed' });
}

import { MAX_COLUMNS, type Area } from '../../sheet/address.js';
import { BLANK } from '../../sheet/cell.js';
import { HostError, type Change } from '../../sheet/host.js';
import { callExcel } from './call-excel.js';
import { cellOf } from './excel-cell.js';
import { asHostError } from './office-error.js';
import { loadPlace, rangeOf } from './place.js';
import { areasOf } from './range-address.js';
import type { Timing } from './timing.js';

/** What is larger is read again with everything else. */
const MOST_ROWS = 200;
const MOST_CELLS = 5_000;

interface Hint {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

type ChangeCells = Exclude<Change, 'unknown'>['cells'];

/**
 * Listens to what is changed in the workbook, by whomever. Excel's events are hints: what they name is read before it is
 * told, with the rest of its rows, since formulas there may show something else now. Silent while `isMuted`.
 */
export class ChangeWatch {
  isMuted = false;
  private readonly listeners = new Set<(change: Change) => void>();
  private registration: Promise<(() => Promise<void>) | null> | null = null;
  private hints: Hint[] = [];
  private isUnknown = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `moved`: told at once when rows, columns or sheets come or go. */
  constructor(
    private readonly timing: Timing,
    private readonly moved: () => void,
  ) {}

  add(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    this.resume();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) void this.stop();
    };
  }

  /** Asks Excel for its events where somebody listens and Excel has not been asked, or has refused. */
  resume(): void {
    if (this.listeners.size > 0) this.registration ??= this.register();
  }

  private async register(): Promise<(() => Promise<void>) | null> {
    try {
      return await callExcel(
        ({ workbook: { worksheets } }) => {
          const handlers = [
            worksheets.onChanged.add((event) => this.note(event)),
            worksheets.onAdded.add(() => this.noteUnknown()),
            worksheets.onDeleted.add(() => this.noteUnknown()),
          ];
          return () => async () => {
            for (const handler of handlers) handler.remove();
            await handlers[0]?.context.sync();
          };
        },
        this.timing,
        { kind: 'write' },
      );
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      // Until Excel is asked again, nobody is told of changes: what is known may be old.
      this.registration = null;
      this.tell('unknown');
      return null;
    }
  }

  private async stop(): Promise<void> {
    const { registration } = this;
    this.registration = null;
    clearTimeout(this.timer);
    const unregister = await registration;
    try {
      await unregister?.();
    } catch (error) {
      // Excel lets go of handlers with the page at the latest; nobody is left to be told.
      const known = asHostError(error);
      if (!(known instanceof HostError)) throw known;
    }
  }

  private note({ worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (changeType !== 'RangeEdited') return this.noteUnknown();
    const areas = areasOf(address);
    if (areas === null || !areas.every(isSmall)) this.isUnknown = true;
    else this.hints.push({ sheetId: worksheetId, areas });
    return this.settle();
  }

  private noteUnknown(): Promise<void> {
    if (!this.isMuted) {
      this.moved();
      this.isUnknown = true;
    }
    return this.settle();
  }

  private settle(): Promise<void> {
    if (this.isMuted) {
      this.hints = [];
      this.isUnknown = false;
      return Promise.resolve();
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tellAll(), this.timing.settle);
    return Promise.resolve();
  }

  private async tellAll(): Promise<void> {
    const { hints, isUnknown } = this;
    this.hints = [];
    this.isUnknown = false;
    if (isUnknown) return this.tell('unknown');
    try {
      for (const change of await this.read(hints)) this.tell(change);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.tell('unknown');
    }
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  private read(hints: readonly Hint[]): Promise<Change[]> {
    return callExcel(
      ({ workbook }) => {
        const asked = hints.map(({ sheetId, areas }) => {
          const sheet = workbook.worksheets.getItem(sheetId);
          sheet.load('name');
          const rows = areas.map((area) => {
            const range = rangeOf(sheet, {
              ...area,
              left: 0,
              right: MAX_COLUMNS - 1,
            }).getUsedRangeOrNullObject(true);
            range.load('formulas,values,text,numberFormat,valueTypes');
            loadPlace(range);
            return { area, range };
          });
          return { sheet, rows };
        });
        return () =>
          asked.map(({ sheet, rows }): Change => {
            const isSmallEnough = rows.every(
              ({ range }) => range.isNullObject || range.rowCount * range.columnCount <= MOST_CELLS,
            );
            if (!isSmallEnough) return 'unknown';
            return { sheet: sheet.name, cells: rows.flatMap(({ area, range }) => cellsOf(area, range)) };
          });
      },
      this.timing,
      { kind: 'read' },
    );
  }
}

function isSmall({ top, left, bottom, right }: Area): boolean {
  const rows = bottom - top + 1;
  return rows <= MOST_ROWS && rows * (right - left + 1) <= MOST_CELLS;
}

/** The cells of the rows as they are now; those that were changed are among them, empty ones too. */
function cellsOf(area: Area, range: Excel.Range): ChangeCells {
  const cells: ChangeCells[number][] = [];
  const [top, left, height, width] = range.isNullObject
    ? [0, 0, 0, 0]
    : [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];
  for (let row = top; row < top + height; row++) {
    for (let column = left; column < left + width; column++) {
      const [r, c] = [row - top, column - left];
      const cell = cellOf({
        formula: range.formulas[r]?.[c] ?? '',
        value: range.values[r]?.[c] ?? '',
        text: range.text[r]?.[c] ?? '',
        format: String(range.numberFormat[r]?.[c] ?? 'General'),
        isError: range.valueTypes[r]?.[c] === 'Error',
      });
      cells.push({ row, column, cell: cell ?? BLANK });
    }
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const isRead = row >= top && row < top + height && column >= left && column < left + width;
      if (!isRead) cells.push({ row, column, cell: BLANK });
    }
  }
  return cells;
}

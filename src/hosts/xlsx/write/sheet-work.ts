import { MAX_COLUMNS, MAX_ROWS, toA1 } from '../../../sheet/address.js';
import type { Edit, InputCell, Mark, OwnedCell } from '../../../sheet/edit.js';
import { HostError } from '../../../sheet/host.js';
import { isNothing, sameContent } from '../../../sheet/same-content.js';
import { markKey, type MarkChanges } from './conditional-formats.js';
import type { CellChange } from './rewrite-cell.js';
import type { RowChanges } from './rows.js';

/** Edits that change one sheet's part. */
export type SheetEdit = Exclude<
  Edit,
  { kind: 'name' | 'sheet' | 'sheet-name' | 'print-texts' | 'furniture' | 'settings' }
>;

/** What several edits come to on one sheet, so that its part is gone through once. */
export class SheetWork {
  private readonly cells = new Map<number, Map<number, CellChange>>();
  readonly widths = new Map<number, number | null>();
  private readonly removed = new Map<string, Mark>();
  private readonly added = new Map<string, Mark>();

  /** Takes in one more edit; what it expects before is what the ones before leave. */
  include(edit: SheetEdit): void {
    switch (edit.kind) {
      case 'cells':
        this.includeCells(edit.before, edit.after, 'owned');
        break;
      case 'input':
      case 'labels': {
        const isLabel = edit.kind === 'labels';
        this.includeCells(edit.before.map(asOwned), edit.after.map(asOwned), 'input', isLabel);
        break;
      }
      case 'widths':
        for (const { column, width } of edit.after) this.widths.set(column, width);
        break;
      case 'marks':
        this.includeMarks(edit.before, edit.after);
    }
  }

  /** True when an edit is about cells that edits of the other kind have changed: those must be done first. */
  isInTheWayOf(edit: SheetEdit): boolean {
    if (edit.kind !== 'cells' && edit.kind !== 'input' && edit.kind !== 'labels') return false;
    const kind = edit.kind === 'cells' ? 'owned' : 'input';
    return [...edit.before, ...edit.after].some(({ row, column }) => {
      const change = this.cells.get(row)?.get(column);
      return change !== undefined && change.kind !== kind;
    });
  }

  get marks(): MarkChanges {
    return { removed: [...this.removed.values()], added: [...this.added.values()] };
  }

  /** All cell changes, rows and columns ascending. */
  rows(): RowChanges {
    const rows = [...this.cells].sort((a, b) => a[0] - b[0]);
    return new Map(
      rows.map(([row, byColumn]) => [row, [...byColumn.values()].sort((a, b) => a.column - b.column)]),
    );
  }

  private includeCells(
    before: readonly OwnedCell[],
    after: readonly OwnedCell[],
    kind: CellChange['kind'],
    isLabel = false,
  ): void {
    const places = new Map<string, { before?: OwnedCell; after?: OwnedCell }>();
    const place = ({ row, column }: OwnedCell): { before?: OwnedCell; after?: OwnedCell } => {
      const key = `${row},${column}`;
      let there = places.get(key);
      if (!there) places.set(key, (there = {}));
      return there;
    };
    for (const cell of before) place(cell).before = cell;
    for (const cell of after) place(cell).after = cell;
    for (const change of places.values()) {
      const known = change.before ?? change.after;
      if (!known) continue;
      // A place only one side names is blank on the other.
      const blank: OwnedCell = {
        row: known.row,
        column: known.column,
        content: { kind: 'blank' },
        look: 'plain',
      };
      this.change(kind, change.before ?? blank, change.after ?? blank, isLabel);
    }
  }

  private change(kind: CellChange['kind'], before: OwnedCell, after: OwnedCell, isLabel: boolean): void {
    const { row: line, column } = before;
    if (line < 0 || line >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) {
      throw new HostError('unsupported', { reason: 'no cell', row: line, column });
    }
    let row = this.cells.get(line);
    if (!row) this.cells.set(line, (row = new Map()));
    const earlier = row.get(column);
    if (kind === 'input' && earlier && !sameContent(earlier.after.content, before.content)) {
      throw new HostError('unsupported', { reason: 'changed', cell: toA1(line, column) });
    }
    row.set(column, { kind, column, before: earlier?.before ?? before, after, isLabel });
  }

  private includeMarks(before: readonly Mark[], after: readonly Mark[]): void {
    const kept = new Set(after.map(({ ranges, formula }) => markKey(ranges, formula)));
    for (const mark of before) {
      const key = markKey(mark.ranges, mark.formula);
      if (kept.delete(key)) continue;
      if (!this.added.delete(key)) this.removed.set(key, mark);
    }
    for (const mark of after) {
      const key = markKey(mark.ranges, mark.formula);
      if (!kept.has(key)) continue;
      if (!this.removed.delete(key)) this.added.set(key, mark);
    }
  }
}

/** Cells of the user's have no look of Tenken's. */
function asOwned(cell: InputCell): OwnedCell {
  return { ...cell, content: isNothing(cell.content) ? { kind: 'blank' } : cell.content, look: 'plain' };
}

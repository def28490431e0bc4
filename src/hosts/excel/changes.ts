import type { Position } from '../../sheet/address.js';
import type { Content, Edit, InputCell, Look, Mark, OwnedCell, OwnedSheet } from '../../sheet/edit.js';
import { HostError } from '../../sheet/host.js';
import { isNothing } from '../../sheet/same-content.js';
import { joined, type FurnitureChange } from './furniture/furniture-change.js';

/** One cell: what stands there and what shall. */
export interface CellChange extends Position {
  readonly before: Content;
  readonly after: Content;
  /** How it shall look; null for a cell of the user's, whose looks stay. */
  readonly look: Look | null;
  readonly link: string | undefined;
  readonly linkBefore: string | undefined;
}

/** What several edits come to on one sheet that stays. */
export interface SheetChanges {
  readonly name: string;
  readonly cells: Map<string, CellChange>;
  /** In characters; null: the sheet's own. */
  readonly widths: Map<number, number | null>;
  readonly marksBefore: Mark[];
  readonly marksAfter: Mark[];
  /** Tables, charts, page and heights; only sheets of Tenken's have such. */
  furniture: FurnitureChange | null;
}

/** A sheet of Tenken's that comes, goes, or (both given) is filled anew. */
export interface OwnSheetChange {
  readonly before: OwnedSheet | null;
  readonly after: OwnedSheet | null;
}

/** What a list of edits comes to. */
export interface Changes {
  readonly sheets: ReadonlyMap<string, SheetChanges>;
  readonly ownSheets: ReadonlyMap<string, OwnSheetChange>;
  /** What the names shall refer to; null: gone. */
  readonly names: ReadonlyMap<string, string | null>;
  /** undefined: they stay. */
  readonly settings: string | null | undefined;
}

/** Adds edits up, so that each place of the workbook is looked at and written once. */
export function changesOf(edits: readonly Edit[]): Changes {
  const sheets = new Map<string, SheetChanges>();
  const ownSheets = new Map<string, OwnSheetChange>();
  const names = new Map<string, string | null>();
  let settings: string | null | undefined;
  const on = (name: string): SheetChanges => {
    let changes = sheets.get(name);
    if (!changes) {
      changes = {
        name,
        cells: new Map(),
        widths: new Map(),
        marksBefore: [],
        marksAfter: [],
        furniture: null,
      };
      sheets.set(name, changes);
    }
    return changes;
  };
  for (const edit of edits) {
    switch (edit.kind) {
      case 'input':
      case 'cells':
        addCells(on(edit.sheet), edit);
        break;
      case 'widths':
        for (const { column, width } of edit.after) on(edit.sheet).widths.set(column, width);
        break;
      case 'marks':
        addMarks(on(edit.sheet), edit.before, edit.after);
        break;
      case 'name':
        names.set(edit.name, edit.after);
        break;
      case 'settings':
        settings = edit.after;
        break;
      case 'furniture': {
        const { before, after } = edit;
        const changes = on(edit.sheet);
        changes.furniture = joined(changes.furniture, { before, after });
        break;
      }
      case 'labels':
      case 'print-texts':
      case 'sheet-name':
        // Next year's form is made of a file; in the workbook people look at, it would stand in the place of this year's.
        throw new HostError('unsupported', { reason: edit.kind });
      case 'sheet': {
        const known = ownSheets.get(edit.name);
        ownSheets.set(edit.name, { before: known ? known.before : edit.before, after: edit.after });
      }
    }
  }
  for (const name of ownSheets.keys()) {
    if (sheets.has(name))
      throw new HostError('unsupported', { sheet: name, reason: 'sheet and cells at once' });
  }
  return { sheets, ownSheets, names, settings };
}

type CellsEdit = Extract<Edit, { kind: 'input' | 'cells' }>;

function addCells({ cells }: SheetChanges, { kind, before, after }: CellsEdit): void {
  const keyOf = ({ row, column }: Position): string => `${row},${column}`;
  const was = new Map<string, OwnedCell | InputCell>(before.map((cell) => [keyOf(cell), cell]));
  for (const cell of after) {
    const key = keyOf(cell);
    const earlier = cells.get(key);
    const there = was.get(key);
    was.delete(key);
    const owned = kind === 'cells' ? (cell as OwnedCell) : null;
    cells.set(key, {
      row: cell.row,
      column: cell.column,
      before: earlier?.before ?? there?.content ?? { kind: 'blank' },
      after: cell.content,
      look: owned?.look ?? null,
      link: owned?.link,
      linkBefore: earlier ? earlier.linkBefore : linkOf(there),
    });
  }
  for (const [key, { row, column, content }] of was) {
    const look = kind === 'cells' ? 'plain' : null;
    const blank = { kind: 'blank' } as const;
    const linkBefore = linkOf(was.get(key));
    cells.set(key, { row, column, before: content, after: blank, look, link: undefined, linkBefore });
  }
}

function linkOf(cell: OwnedCell | InputCell | undefined): string | undefined {
  return cell && 'link' in cell ? cell.link : undefined;
}

function addMarks(changes: SheetChanges, before: readonly Mark[], after: readonly Mark[]): void {
  const isOf = (mark: Mark) => (each: Mark) => each.ranges === mark.ranges && each.formula === mark.formula;
  for (const mark of before) {
    const added = changes.marksAfter.findIndex(isOf(mark));
    if (added >= 0) changes.marksAfter.splice(added, 1);
    else changes.marksBefore.push(mark);
  }
  changes.marksAfter.push(...after);
}

/** True for a cell that is written, not emptied. */
export function fills({ after, link }: CellChange): boolean {
  return !isNothing(after) || link !== undefined;
}

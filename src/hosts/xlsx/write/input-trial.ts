import { contains, MAX_COLUMNS, MAX_ROWS, toA1, type Area } from '../../../sheet/address.js';
import { contentOf } from '../../../sheet/content-of.js';
import type { Content, Edit, InputCell } from '../../../sheet/edit.js';
import { HostError } from '../../../sheet/host.js';
import { mergesOf } from '../../../sheet/merges.js';
import { sameContent } from '../../../sheet/same-content.js';
import { cellAt, type Sheet, type Workbook } from '../../../sheet/sheet.js';
import { MAX_CHARACTERS } from './cell-desk.js';
import { Parts } from './parts.js';
import { patchSheet } from './patch-sheet.js';
import { refuseInside } from './refusals.js';
import { arrayAreas } from './shared-formulas.js';
import { SharedParts } from './shared-parts.js';
import { SheetWork } from './sheet-work.js';
import { tableHeaders } from './table-headers.js';
import { WorkbookText } from './workbook-text.js';

/** What typing into a sheet of a file must not touch. */
interface Taboos {
  readonly arrays: readonly Area[];
  readonly headers: readonly Area[];
}

const NO_TABOOS: Taboos = { arrays: [], headers: [] };

/**
 * Tells at once what `applyEdits` would say to typing, without writing: what a file forbids is looked up when a sheet
 * is first typed into, the rest is known from the workbook in memory. A file with a digital signature is refused.
 */
export class InputTrial {
  private readonly taboos = new Map<string, Taboos>();

  /** `bytes`: the file as it was opened. */
  constructor(private readonly bytes: Uint8Array) {}

  /** Throws HostError as `applyEdits` would for this edit on the workbook as it is now. */
  check(workbook: Workbook, edit: Extract<Edit, { kind: 'input' }>): void {
    const sheet = workbook.sheets.find(({ name }) => name === edit.sheet);
    if (!sheet) throw new HostError('unsupported', { sheet: edit.sheet, reason: 'no sheet' });
    if (sheet.isProtected) throw new HostError('protected', { sheet: edit.sheet });
    try {
      const { arrays, headers } = this.taboosOf(sheet.name);
      const places = [...edit.before, ...edit.after];
      refuseInside(places, headers, 'table header');
      refuseInside(places, arrays, 'array formula');
      refuseUnexpected(sheet, edit.before, edit.after);
      for (const place of places) refuseCovered(sheet, place);
      for (const { content } of edit.after) refuseUnwritable(content);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      throw new HostError(error.code, { ...error.data, sheet: edit.sheet });
    }
  }

  private taboosOf(name: string): Taboos {
    let taboos = this.taboos.get(name);
    if (!taboos) this.taboos.set(name, (taboos = this.readTaboos(name)));
    return taboos;
  }

  /** A sheet Tenken added since is not in the file and forbids nothing. */
  private readTaboos(name: string): Taboos {
    const parts = new Parts(this.bytes);
    const text = new WorkbookText(parts.text(parts.workbookPart), parts.workbookPart);
    const line = text.lines().find((each) => each.name === name);
    const link = parts.links(parts.workbookPart).find(({ id }) => id === line?.relationshipId);
    if (!link) return NO_TABOOS;
    const { target } = link;
    const source = parts.text(target);
    refuseDisorder(source, target, new SharedParts(parts, text.namespace));
    return { arrays: arrayAreas(source, target), headers: tableHeaders(parts, target) };
  }
}

/** Throws for a sheet whose rows stand in disorder: nothing can be written into it. */
function refuseDisorder(source: string, part: string, shared: SharedParts): void {
  const last: InputCell = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, content: { kind: 'blank' } };
  const work = new SheetWork();
  work.include({ kind: 'input', sheet: '', before: [last], after: [last] });
  try {
    patchSheet(source, part, work, shared);
  } catch (error) {
    // That the last cell of the sheet is in use, or covered, is no disorder.
    if (!(error instanceof HostError) || error.code === 'malformed') throw error;
  }
}

function refuseUnexpected(sheet: Sheet, before: readonly InputCell[], after: readonly InputCell[]): void {
  const expected = new Map<string, InputCell>();
  for (const { row, column } of after) {
    expected.set(toA1(row, column), { row, column, content: { kind: 'blank' } });
  }
  for (const cell of before) expected.set(toA1(cell.row, cell.column), cell);
  for (const [cell, { row, column, content }] of expected) {
    if (row < 0 || row >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) {
      throw new HostError('unsupported', { reason: 'no cell', row, column });
    }
    if (!sameContent(contentOf(cellAt(sheet, row, column)), content)) {
      throw new HostError('unsupported', { reason: 'changed', cell });
    }
  }
}

function refuseCovered(sheet: Sheet, { row, column }: InputCell): void {
  // The index of merges ends with the content; below it they are few.
  const area =
    row < sheet.rowCount
      ? mergesOf(sheet).at(row, column)
      : sheet.merges.find((each) => contains(each, row, column));
  if (area && (row !== area.top || column !== area.left)) {
    throw new HostError('unsupported', { reason: 'merged', cell: toA1(row, column) });
  }
}

function refuseUnwritable(content: Content): void {
  const value = content.kind === 'number' ? content.value : content.kind === 'formula' ? content.cached : 0;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new HostError('unsupported', { reason: 'number', value: String(value) });
  }
  if (content.kind === 'text' && content.text.length > MAX_CHARACTERS) {
    throw new HostError('too-large', { reason: 'text', characters: content.text.length });
  }
}

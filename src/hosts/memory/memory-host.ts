import { BLANK, type Cell } from '../../sheet/cell.js';
import type { Content, Edit, OwnedCell } from '../../sheet/edit.js';
import type { CancelSignal, Host } from '../../sheet/host.js';
import { HostError } from '../../sheet/host.js';
import { makeSheet, type Sheet, type Workbook } from '../../sheet/sheet.js';

function cellOf(content: Content): Cell | undefined {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'number':
      return { ...BLANK, kind: 'number', value: content.value, text: String(content.value) };
    case 'text':
      return { ...BLANK, kind: 'text', value: content.text, text: content.text };
    case 'formula': {
      const kind = typeof content.cached === 'number' ? 'number' : 'text';
      return {
        ...BLANK,
        kind,
        value: content.cached,
        text: String(content.cached),
        formula: content.formula,
      };
    }
  }
}

function withCells(sheet: Sheet, changes: readonly OwnedCell[]): Sheet {
  const cells = sheet.cells.map((row) => (row ? [...row] : row));
  for (const { row, column, content } of changes) {
    const line = (cells[row] ??= []);
    line[column] = cellOf(content);
  }
  const { name, visibility, merges, conditionalFormats, columnWidths, isProtected } = sheet;
  return makeSheet(name, Array.from(cells), {
    visibility,
    merges,
    conditionalFormats,
    columnWidths,
    isProtected,
  });
}

function applyOne(workbook: Workbook, edit: Edit): Workbook {
  const change = (name: string, to: (sheet: Sheet) => Sheet): Workbook => {
    const target = workbook.sheets.find((sheet) => sheet.name === name);
    if (!target) throw new HostError('unsupported', { part: name });
    if (target.isProtected) throw new HostError('protected', { sheet: name });
    return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === target ? to(sheet) : sheet)) };
  };
  switch (edit.kind) {
    case 'cells':
      return change(edit.sheet, (sheet) => withCells(sheet, edit.after));
    case 'widths':
      return change(edit.sheet, (sheet) => {
        const columnWidths = new Map(sheet.columnWidths);
        for (const { column, width } of edit.after) {
          if (width === null) columnWidths.delete(column);
          else columnWidths.set(column, width);
        }
        return { ...sheet, columnWidths };
      });
    case 'marks':
      return change(edit.sheet, (sheet) => {
        const gone = (ranges: string, formula: string | null): boolean =>
          edit.before.some((mark) => mark.ranges === ranges && mark.formula === formula);
        const kept = sheet.conditionalFormats.filter((format) => !gone(format.ranges, format.formula));
        return {
          ...sheet,
          conditionalFormats: [...kept, ...edit.after.map(({ ranges, formula }) => ({ ranges, formula }))],
        };
      });
    case 'name': {
      const others = workbook.definedNames.filter((each) => each.name !== edit.name);
      const added = edit.after === null ? [] : [{ name: edit.name, refersTo: edit.after, hidden: true }];
      return { ...workbook, definedNames: [...others, ...added] };
    }
    case 'sheet': {
      const others = workbook.sheets.filter((sheet) => sheet.name !== edit.name);
      const added = edit.after ? [withCells(makeSheet(edit.name, []), edit.after.cells)] : [];
      return { ...workbook, sheets: [...others, ...added] };
    }
  }
}

/** A workbook held in memory behind the Host port. For tests; counts what it is asked. */
export class MemoryHost implements Host {
  reads = 0;
  applies = 0;

  constructor(private workbook: Workbook) {}

  async read(signal?: CancelSignal): Promise<Workbook> {
    if (signal?.aborted) throw new HostError('cancelled');
    this.reads++;
    return Promise.resolve(this.workbook);
  }

  /** Applies all edits or, when one fails, none. Throws HostError. */
  async apply(edits: readonly Edit[], signal?: CancelSignal): Promise<void> {
    if (signal?.aborted) throw new HostError('cancelled');
    this.applies++;
    this.workbook = edits.reduce(applyOne, this.workbook);
    return Promise.resolve();
  }
}

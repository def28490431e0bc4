import type { Inspection, TableInspection } from '../inspection.js';
import type { Checked } from '../rules/rule.js';
import { areaToA1, type Area } from '../sheet/address.js';
import type { Edit, OwnedCell, OwnedSheet } from '../sheet/edit.js';
import { contentOf } from '../sheet/content-of.js';
import { sameContent } from '../sheet/same-content.js';
import type { Sheet, Workbook } from '../sheet/sheet.js';
import { COLUMN_WIDTHS, draftColumns, type ColumnsDraft } from './columns.js';
import { draftFindingsSheet, summarise } from './findings-sheet.js';
import { draftMarks } from './marks.js';
import {
  findOwned,
  ownedCells,
  parseReference,
  reference,
  withoutOwned,
  type Ownership,
} from './ownership.js';
import { planSummaryRemoval } from './summary-tabs.js';
import { say } from '../locales/say.js';

export interface Skipped {
  readonly sheet: string | null;
  readonly reason: 'protected-sheet' | 'protected-structure';
}

export interface Plan {
  readonly edits: readonly Edit[];
  readonly skipped: readonly Skipped[];
}

interface PlannedColumns extends ColumnsDraft {
  readonly name: string;
  readonly sheet: string;
  readonly ownsWidths: boolean;
}

function absolute(area: Area): string {
  return areaToA1(area).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
}

function planColumns(
  inspection: Inspection,
  user: Workbook,
  table: TableInspection,
  number: number,
): PlannedColumns | null {
  const sheet = user.sheets.find((each) => each.name === table.table.sheet);
  if (!sheet || sheet.isProtected) return null;
  const byIndicator = new Map<string, Inspection['findings'][number][]>();
  for (const finding of inspection.findings) {
    if (finding.indicator === null) continue;
    const list = byIndicator.get(finding.indicator) ?? [];
    list.push(finding);
    byIndicator.set(finding.indicator, list);
  }
  const draft = draftColumns(sheet, table.table, table.checked, (key) => byIndicator.get(key) ?? [], {
    locale: inspection.settings.locale,
    decimals: inspection.settings.evaluation.decimals,
  });
  const ownsWidths = COLUMN_WIDTHS.every((_width, index) => !sheet.columnWidths.has(draft.area.left + index));
  return {
    ...draft,
    sheet: sheet.name,
    ownsWidths,
    name: `_tenken_columns_${number}${ownsWidths ? '_w' : ''}`,
  };
}

/** Edits that turn the cells Tenken has on a sheet into those it wants there; nothing for cells that agree. */
function cellEdits(sheet: Sheet, owned: readonly Area[], wanted: readonly OwnedCell[]): Edit[] {
  const now = new Map<string, OwnedCell>();
  for (const area of owned)
    for (const cell of ownedCells(sheet, area)) now.set(`${cell.row},${cell.column}`, cell);
  const before: OwnedCell[] = [];
  const after: OwnedCell[] = [];
  for (const cell of wanted) {
    const key = `${cell.row},${cell.column}`;
    const known = now.get(key);
    now.delete(key);
    if (known && sameContent(known.content, cell.content)) continue;
    before.push(known ?? { ...cell, content: { kind: 'blank' } });
    after.push(cell);
  }
  for (const cell of now.values()) {
    before.push(cell);
    after.push({ ...cell, content: { kind: 'blank' } });
  }
  return after.length === 0 ? [] : [{ kind: 'cells', sheet: sheet.name, before, after }];
}

/** Excel writes a sheet's name without quotes where it needs none: the same place all the same. */
function sameReference(a: string, b: string | null): boolean {
  return b !== null && JSON.stringify(parseReference(a) ?? a) === JSON.stringify(parseReference(b) ?? b);
}

function nameEdits(owned: Ownership, wanted: ReadonlyMap<string, string>): Edit[] {
  const now = new Map(owned.names.map((each) => [each.name, each.refersTo]));
  const edits: Edit[] = [];
  for (const [name, refersTo] of now) {
    const after = wanted.get(name) ?? null;
    if (!sameReference(refersTo, after)) edits.push({ kind: 'name', name, before: refersTo, after });
  }
  for (const [name, refersTo] of wanted) {
    if (!now.has(name)) edits.push({ kind: 'name', name, before: null, after: refersTo });
  }
  return edits;
}

function widthEdits(workbook: Workbook, owned: Ownership, wanted: readonly PlannedColumns[]): Edit[] {
  const edits: Edit[] = [];
  for (const sheet of workbook.sheets) {
    const had = owned.columns
      .filter((each) => each.sheet === sheet.name && each.ownsWidths)
      .map((each) => each.area.left);
    const wants = wanted
      .filter((each) => each.sheet === sheet.name && each.ownsWidths)
      .map((each) => each.area.left);
    const columns = (lefts: readonly number[], value: (index: number) => number | null) =>
      lefts.flatMap((left) =>
        COLUMN_WIDTHS.map((_width, index) => ({ column: left + index, width: value(index) })),
      );
    const gone = had.filter((left) => !wants.includes(left));
    const fresh = wants.filter((left) => !had.includes(left));
    if (gone.length > 0) {
      edits.push({
        kind: 'widths',
        sheet: sheet.name,
        before: columns(gone, (index) => COLUMN_WIDTHS[index] ?? null),
        after: columns(gone, () => null),
      });
    }
    if (fresh.length > 0) {
      edits.push({
        kind: 'widths',
        sheet: sheet.name,
        before: columns(fresh, () => null),
        after: columns(fresh, (index) => COLUMN_WIDTHS[index] ?? null),
      });
    }
  }
  return edits;
}

/** The name wanted for a sheet, numbered where another sheet has it. */
export function freeName(sheets: readonly { readonly name: string }[], wanted: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}

function sameSheet(sheet: Sheet, wanted: OwnedSheet): boolean {
  const filled = wanted.cells.filter((cell) => cell.content.kind !== 'blank');
  const have = ownedCells(sheet, {
    top: 0,
    left: 0,
    bottom: sheet.rowCount - 1,
    right: sheet.columnCount - 1,
  });
  if (have.length !== filled.length) return false;
  return filled.every((cell) => {
    const there = sheet.cells[cell.row]?.[cell.column];
    return there !== undefined && sameContent(contentOf(there), cell.content);
  });
}

function sheetAsOwned(sheet: Sheet): OwnedSheet {
  const all: Area = { top: 0, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 };
  return { cells: ownedCells(sheet, all), widths: [], frozenRows: 0 };
}

function sheetEdits(
  workbook: Workbook,
  owned: Ownership,
  wanted: OwnedSheet | null,
  name: string,
): { edits: Edit[]; sheet: string } {
  const present = owned.sheets
    .map((each) => workbook.sheets.find((sheet) => sheet.name === each.sheet))
    .filter((sheet) => sheet !== undefined);
  const kept = wanted && present.find((sheet) => sameSheet(sheet, wanted));
  const edits: Edit[] = present
    .filter((sheet) => sheet !== kept)
    .map((sheet) => ({ kind: 'sheet', name: sheet.name, before: sheetAsOwned(sheet), after: null }));
  if (kept) return { edits, sheet: kept.name };
  const gone = new Set(present.map((sheet) => sheet.name));
  const free = freeName(
    workbook.sheets.filter((sheet) => !gone.has(sheet.name)),
    name,
  );
  if (wanted) edits.push({ kind: 'sheet', name: free, before: null, after: wanted });
  return { edits, sheet: free };
}

function markEdits(
  workbook: Workbook,
  owned: Ownership,
  wanted: ReadonlyMap<string, Edit & { kind: 'marks' }>,
): Edit[] {
  return workbook.sheets.flatMap((sheet): Edit[] => {
    const before = owned.marks.get(sheet.name) ?? [];
    const after = wanted.get(sheet.name)?.after ?? [];
    const same =
      before.length === after.length &&
      after.every((mark, index) => {
        const there = before[index];
        return there !== undefined && there.ranges === mark.ranges && there.formula === mark.formula;
      });
    return same ? [] : [{ kind: 'marks', sheet: sheet.name, before, after }];
  });
}

/**
 * The edits that write an inspection into its workbook: columns beside each table, marks on the cells, the sheet of
 * findings. Idempotent: what stands there already is not written again, what an earlier run left over is taken out.
 * Protected sheets are left alone and named in `skipped`.
 */
export function plan(workbook: Workbook, inspection: Inspection): Plan {
  const owned = findOwned(workbook);
  const user = withoutOwned(workbook);
  const skipped: Skipped[] = [];
  const columns = inspection.tables.flatMap(
    (table, index) => planColumns(inspection, user, table, index + 1) ?? [],
  );
  const locked = new Set(workbook.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name));
  for (const name of new Set(inspection.tables.map((table) => table.table.sheet))) {
    if (locked.has(name)) skipped.push({ sheet: name, reason: 'protected-sheet' });
  }
  const marks = new Map<string, Edit & { kind: 'marks' }>();
  for (const sheet of user.sheets) {
    const after = locked.has(sheet.name)
      ? (owned.marks.get(sheet.name) ?? [])
      : draftMarks(inspection.findings.filter((each) => each.sheet === sheet.name));
    marks.set(sheet.name, { kind: 'marks', sheet: sheet.name, before: [], after });
  }
  const names = new Map(columns.map((each) => [each.name, reference(each.sheet, absolute(each.area))]));
  // What an earlier run wrote on a sheet that is protected now cannot be changed: it stays, and so does its name.
  for (const each of owned.names) {
    const sheet = owned.columns.find((one) => one.name === each.name)?.sheet;
    if (sheet !== undefined && locked.has(sheet)) names.set(each.name, each.refersTo);
  }
  const { locale } = inspection.settings;
  const checked: Checked[] = inspection.tables.flatMap((table) => table.checked);
  const byKey = new Map(checked.map((item) => [item.indicator.key, item]));
  const findings = draftFindingsSheet(
    inspection.findings,
    byKey,
    summarise(checked, inspection.schemeName),
    locale,
  );
  const list = sheetEdits(
    workbook,
    owned,
    workbook.isStructureProtected ? null : findings,
    say(locale, 'sheet.name'),
  );
  if (workbook.isStructureProtected) skipped.push({ sheet: null, reason: 'protected-structure' });
  else names.set('_tenken_sheet_1', reference(list.sheet, '$A$1'));
  const cells = workbook.sheets
    .filter((sheet) => !locked.has(sheet.name))
    .flatMap((sheet) =>
      cellEdits(
        sheet,
        owned.columns.filter((each) => each.sheet === sheet.name).map((each) => each.area),
        columns.filter((each) => each.sheet === sheet.name).flatMap((each) => each.cells),
      ),
    );
  const edits = [
    ...cells,
    ...widthEdits(workbook, owned, columns),
    ...markEdits(workbook, owned, marks),
    ...list.edits,
    ...nameEdits(owned, names),
  ];
  return { edits, skipped };
}

/** The edits that take out everything Tenken ever wrote: the workbook is left as if it had never been there. */
export function planRemoval(workbook: Workbook): Edit[] {
  const owned = findOwned(workbook);
  const cells = workbook.sheets.flatMap((sheet) =>
    cellEdits(
      sheet,
      owned.columns.filter((each) => each.sheet === sheet.name).map((each) => each.area),
      [],
    ),
  );
  return [
    ...cells,
    ...widthEdits(workbook, owned, []),
    ...markEdits(workbook, owned, new Map()),
    ...sheetEdits(workbook, owned, null, '').edits,
    ...nameEdits(owned, new Map()),
    ...planSummaryRemoval(workbook),
    ...(workbook.settings === null
      ? []
      : [{ kind: 'settings', before: workbook.settings, after: null } as const]),
  ];
}

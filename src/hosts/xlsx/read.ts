import { HostError, type CancelSignal } from '../../sheet/host.js';
import { makeSheet, type ListObject, type Sheet, type Workbook } from '../../sheet/sheet.js';
import { areaVisitor, clampedArea } from './areas.js';
import type { CellContext } from './cell-values.js';
import { findPart, openPackage, openPart, relationshipsOf, type Package } from './package.js';
import { READ_LIMITS, type ReadLimits } from './read-limits.js';
import type { Relationship } from './relationships.js';
import { readSettings } from './settings-part.js';
import { readSharedStrings } from './shared-strings.js';
import type { Budget } from './sheet-data.js';
import { readSheetPart, type SheetPart } from './sheet-part.js';
import { readFormats } from './styles.js';
import { readWorkbookPart, type SheetEntry } from './workbook-part.js';
import { fromXstring } from './xml-values.js';
import type { XmlReader } from './xml.js';

export interface ReadOptions {
  readonly limits?: ReadLimits;
  readonly signal?: CancelSignal | undefined;
}

/**
 * Reads an .xlsx or .xlsm file. `name` is the file's name; folders before it are dropped. Chart sheets and macro
 * sheets are left out. Throws HostError: 'empty-file', 'not-a-workbook', 'legacy-xls', 'encrypted', 'unsupported',
 * 'truncated', 'malformed' (with the part), 'too-large', 'cancelled'. A workbook without a cell is no error here.
 */
export function readWorkbook(bytes: Uint8Array, name: string, options: ReadOptions = {}): Workbook {
  return readFrom(openPackage(bytes, (options.limits ?? READ_LIMITS).zip), name, options);
}

/** Reads an opened file; `onSheet` is given each sheet with the reader that went over its part. */
export function readFrom(
  file: Package,
  name: string,
  { limits = READ_LIMITS, signal }: ReadOptions,
  onSheet?: (sheet: Sheet, xml: XmlReader) => void,
): Workbook {
  const workbook = readWorkbookPart(openPart(file, file.workbookPart));
  const links = relationshipsOf(file, file.workbookPart);
  const context = readContext(file, links, workbook.is1904);
  const budget: Budget = { cells: limits.maxCells, rows: limits.maxRows };
  const byId = new Map(links.map((link) => [link.id, link]));
  const sheets: Sheet[] = [];
  for (const entry of workbook.sheets) {
    if (signal?.aborted) throw new HostError('cancelled');
    const link = byId.get(entry.relationshipId);
    if (!link) throw new HostError('malformed', { part: file.workbookPart, reason: 'sheet without a part' });
    if (link.type !== 'worksheet') continue;
    const xml = openPart(file, link.target);
    const part = readSheetPart(xml, context, budget, signal);
    const sheet = sheetOf(entry, part, readTables(file, link.target, part), limits, link.target);
    sheets.push(sheet);
    onSheet?.(sheet, xml);
  }
  return {
    name: name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
    sheets,
    definedNames: workbook.definedNames,
    isStructureProtected: workbook.isStructureProtected,
    settings: readSettings(file, links),
  };
}

function readContext(file: Package, links: readonly Relationship[], is1904: boolean): CellContext {
  const target = (type: string): string | undefined => links.find((link) => link.type === type)?.target;
  const strings = target('sharedStrings');
  const styles = target('styles');
  return {
    strings: strings === undefined ? [] : readSharedStrings(openPart(file, strings)),
    formats: readFormats(styles === undefined ? null : openPart(file, styles), is1904),
    is1904,
  };
}

function sheetOf(
  { name, visibility }: SheetEntry,
  part: SheetPart,
  listObjects: readonly ListObject[],
  limits: ReadLimits,
  partName: string,
): Sheet {
  const { rows, merges, arrays, hiddenColumns, columnWidths, conditionalFormats, isProtected } = part;
  if (arrays.length + merges.length > 0) settleAreas(part, limits, partName);
  const sheet = makeSheet(name, rows, {
    visibility,
    merges,
    hiddenColumns,
    columnWidths,
    listObjects,
    conditionalFormats,
    isProtected,
  });
  refusePiledMerges(sheet, limits, partName);
  // Rows hidden below the content hide nothing; there can be a million of them.
  return { ...sheet, hiddenRows: new Set(part.hiddenRows.filter((row) => row < sheet.rowCount)) };
}

/** Array formulas reach all their cells; cells under a merged area, but its first, show nothing and go. */
function settleAreas({ rows, merges, arrays }: SheetPart, limits: ReadLimits, partName: string): void {
  const visit = areaVisitor(rows, limits.maxAreaVisits, partName);
  for (const { area, formula } of arrays) {
    visit(area, (row, _, column) => {
      const cell = row[column];
      if (cell && cell.formula === null) row[column] = { ...cell, formula };
    });
  }
  for (const area of merges) {
    visit(area, (row, rowIndex, column) => {
      if (rowIndex !== area.top || column !== area.left) row[column] = undefined;
    });
  }
}

/** Whoever looks merges up by row pays for each row of each area: thousands of them over a whole sheet are an attack. */
function refusePiledMerges(sheet: Sheet, limits: ReadLimits, part: string): void {
  let rows = 0;
  for (const { top, bottom } of sheet.merges) {
    rows += Math.max(0, Math.min(bottom, sheet.rowCount - 1) - top + 1);
    if (rows > limits.maxAreaVisits) throw new HostError('too-large', { part, reason: 'merges' });
  }
}

/** The tables of a sheet; a link to a table the file does not hold is dropped, as Excel does. */
function readTables(file: Package, sheetPart: string, { tableIds }: SheetPart): ListObject[] {
  if (tableIds.length === 0) return [];
  const links = new Map(relationshipsOf(file, sheetPart).map((link) => [link.id, link]));
  return tableIds.flatMap((id) => {
    const target = links.get(id)?.target;
    if (target === undefined || !findPart(file, target)) return [];
    const xml = openPart(file, target);
    xml.root();
    const area = clampedArea(xml.attribute('ref') ?? '') ?? xml.fail('table range');
    return [{ name: fromXstring(xml.attribute('displayName') ?? xml.attribute('name') ?? ''), area }];
  });
}

import { MAX_COLUMNS, type Area } from '../../sheet/address.js';
import type { CancelSignal } from '../../sheet/host.js';
import type { ConditionalFormat } from '../../sheet/sheet.js';
import { clampedArea } from './areas.js';
import type { CellContext } from './cell-values.js';
import { readSheetData, type Budget, type SheetData } from './sheet-data.js';
import { isProtected as isSheetProtected } from './protection.js';
import { fromXstring, isTrue, wholeNumber } from './xml-values.js';
import type { XmlReader } from './xml.js';

/** A worksheet part as it is spelled. */
export interface SheetPart extends SheetData {
  readonly merges: readonly Area[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Relationship ids of its tables. */
  readonly tableIds: readonly string[];
  readonly isProtected: boolean;
}

const NO_DATA: SheetData = { rows: [], hiddenRows: [], arrays: [] };

export function readSheetPart(
  xml: XmlReader,
  context: CellContext,
  budget: Budget,
  signal: CancelSignal | undefined,
): SheetPart {
  let data = NO_DATA;
  let isProtected = false;
  const merges: Area[] = [];
  const columns: [number, number][] = [];
  const columnWidths = new Map<number, number>();
  const conditionalFormats: ConditionalFormat[] = [];
  const tableIds: string[] = [];
  if (xml.root() !== 'worksheet') xml.fail('no worksheet');
  while (xml.nextChild(1)) {
    switch (xml.name) {
      case 'cols':
        readColumns(xml, columns, columnWidths);
        break;
      case 'sheetData':
        data = readSheetData(xml, context, budget, signal);
        break;
      case 'sheetProtection':
        isProtected = isSheetProtected((name) => xml.attribute(name));
        break;
      case 'mergeCells':
        readMerges(xml, merges);
        break;
      case 'conditionalFormatting':
        readRules(xml, conditionalFormats);
        break;
      case 'tableParts':
        readTableIds(xml, tableIds);
    }
  }
  return {
    ...data,
    merges,
    hiddenColumns: union(columns),
    columnWidths,
    conditionalFormats,
    tableIds,
    isProtected,
  };
}

/** Column ranges, 0-based; a range no sheet is wide enough for ends at its last column. */
function readColumns(xml: XmlReader, hidden: [number, number][], widths: Map<number, number>): void {
  const { depth } = xml;
  let reached = 0;
  while (xml.nextChild(depth)) {
    if (xml.name !== 'col') continue;
    const from = wholeNumber(xml.attribute('min')) - 1;
    const to = Math.min(wholeNumber(xml.attribute('max')), MAX_COLUMNS) - 1;
    if (from < 0) continue;
    const width = Number(xml.attribute('width') ?? Number.NaN);
    if (isTrue(xml.attribute('hidden')) || width === 0) hidden.push([from, to]);
    // Column elements stand in order; going over a column twice would let a small file cost a great deal.
    for (let column = Math.max(from, reached); column <= to && width > 0; column++) widths.set(column, width);
    reached = Math.max(reached, to + 1);
  }
}

function union(ranges: readonly [number, number][]): Set<number> {
  const all = new Set<number>();
  let reached = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    for (let column = Math.max(from, reached); column <= to; column++) all.add(column);
    reached = Math.max(reached, to + 1);
  }
  return all;
}

/** Merged areas; one that is a single cell merges nothing. */
function readMerges(xml: XmlReader, merges: Area[]): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (xml.name !== 'mergeCell') continue;
    const area = clampedArea(xml.attribute('ref') ?? '') ?? xml.fail('merge');
    if (area.top !== area.bottom || area.left !== area.right) merges.push(area);
  }
}

/** One entry a rule, with the rule's first formula. */
function readRules(xml: XmlReader, formats: ConditionalFormat[]): void {
  const { depth } = xml;
  const ranges = xml.attribute('sqref') ?? '';
  while (xml.nextChild(depth)) {
    if (xml.name === 'cfRule') formats.push({ ranges, formula: firstFormula(xml) });
  }
}

function firstFormula(xml: XmlReader): string | null {
  const { depth } = xml;
  let formula: string | null = null;
  while (xml.nextChild(depth)) if (xml.name === 'formula') formula ??= fromXstring(xml.textContent());
  return formula;
}

function readTableIds(xml: XmlReader, ids: string[]): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) if (xml.name === 'tablePart') ids.push(xml.prefixedAttribute('id') ?? '');
}

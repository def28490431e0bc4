import { cellAt, type Sheet } from '../../sheet/sheet.js';
import { textCell } from '../../sheet/cell.js';
import { mergesOf } from '../../sheet/merges.js';
import { COLON } from '../block-labels.js';
import { readHeader } from '../header-text.js';
import type { Role } from '../role.js';
import type { ColumnRole, Field, Table, TableRecord } from '../table.js';

const LABEL_FROM = 0.9;
const MAX_CELLS = 20_000;
const INLINE = /^\s*([^：:\n]{1,14})[：:]\s*(\S[\s\S]*)$/;

interface Label {
  readonly role: Role;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly year: number | null;
  readonly unit: string | null;
  /** What stands behind the label in its own cell (目標値：300件); null where the value has a cell of its own. */
  readonly value: string | null;
}

interface Item {
  readonly fields: Field[];
  readonly first: number;
  last: number;
}

function labelsOf(sheet: Sheet, documentYear: number | null): Map<string, Label> {
  const labels = new Map<string, Label>();
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < (sheet.cells[row]?.length ?? 0); column++) {
      const cell = cellAt(sheet, row, column);
      if (cell.kind !== 'text') continue;
      const [, before, behind] = INLINE.exec(cell.text) ?? [];
      const reading = readHeader(before ?? cell.text, documentYear);
      const best = reading.candidates[0];
      if (!best || best.score < LABEL_FROM) continue;
      labels.set(`${row},${column}`, {
        role: best.role,
        row,
        column,
        text: (before ?? cell.text).trim(),
        year: reading.fiscalYear,
        unit: reading.unit,
        value: behind?.trim() ?? null,
      });
    }
  }
  return labels;
}

/** The cell a label speaks about: its own, else the first filled one to its right, else the one below; never another label. */
function valueOf(
  sheet: Sheet,
  label: Label,
  labels: ReadonlyMap<string, Label>,
): { row: number; column: number } | null {
  if (label.value !== null) return { row: label.row, column: label.column };
  const merge = mergesOf(sheet).at(label.row, label.column);
  const right = (merge?.right ?? label.column) + 1;
  for (let column = right; column < Math.min(sheet.columnCount, right + 8); column++) {
    // Two labels beside each other: their values stand below.
    if (labels.has(`${label.row},${column}`) && column > right) return null;
    if (labels.has(`${label.row},${column}`)) break;
    const { kind, text } = cellAt(sheet, label.row, column);
    if (kind !== 'blank' && !COLON.test(text)) return { row: label.row, column };
  }
  const below = (merge?.bottom ?? label.row) + 1;
  const under = cellAt(sheet, below, label.column);
  return under.kind !== 'blank' && !labels.has(`${below},${label.column}`)
    ? { row: below, column: label.column }
    : null;
}

/**
 * Forms: label cells with their value beside them, one item after another down the sheet.
 * Every 指標 label opens an item; what stands above it since the last 事業名 (所管課, …) belongs to it too.
 */
export function readForm(sheet: Sheet, documentYear: number | null): Table | null {
  if (sheet.rowCount * sheet.columnCount > MAX_CELLS) return null;
  const labels = labelsOf(sheet, documentYear);
  let common: Field[] = [];
  let item: Item | null = null;
  const items: Item[] = [];
  const columns: ColumnRole[] = [];
  const opener: Role = [...labels.values()].some((label) => label.role === 'name') ? 'name' : 'program';
  for (const label of labels.values()) {
    const place = valueOf(sheet, label, labels);
    if (!place) continue;
    const field: Field = {
      role: label.role,
      ...place,
      cell: label.value === null ? cellAt(sheet, place.row, place.column) : textCell(label.value),
      header: label.text,
      headerYear: label.year,
      headerUnit: label.unit,
      holdsDepartment: false,
    };
    if (!columns.some((column) => column.header === label.text)) {
      columns.push({
        role: label.role,
        header: label.text,
        index: place.column,
        fiscalYear: label.year,
        unit: label.unit,
        holdsDepartment: false,
        confidence: 0.8,
        evidence: [{ code: 'form-label', detail: label.text }],
      });
    }
    if (label.role === opener) {
      item = { fields: [...common, field], first: label.row, last: place.row };
      items.push(item);
    } else if (label.role === 'program') {
      // The next programme: what was said about the one before holds no longer.
      item = null;
      common = [field];
    } else if (item) {
      item.fields.push(field);
      item.last = Math.max(item.last, place.row);
    } else common.push(field);
  }
  const records: TableRecord[] = items
    .filter(
      (item) =>
        item.fields.some((field) => field.role === 'target') &&
        item.fields.some((field) => field.role === 'actual'),
    )
    .map((item) => ({
      firstRow: item.first,
      lastRow: item.last,
      section: [],
      fields: item.fields,
    }));
  if (records.length === 0) return null;
  return {
    sheet: sheet.name,
    area: { top: 0, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 },
    kind: 'form',
    profile: null,
    columns,
    headerBands: [],
    records,
    notes: [],
    score: 0.5 + 0.3 * (records.length / Math.max(1, items.length)),
  };
}

import { readBlockRow, withBlockRow } from '../block-labels.js';
import { readRow, type RowReading } from '../body.js';
import { isHeading, sectionStack } from '../section.js';
import { cellAt, type Sheet } from '../../sheet/sheet.js';
import type { Field } from '../table.js';
import type { HeaderBand } from '../header-band.js';
import type { TableDraft } from './strategy.js';

/** One data row of a table with the headings in force above it. */
export interface DataRow {
  readonly row: number;
  readonly sections: readonly string[];
  /** Blank rows directly above: what stands far below a table needs a figure to count as its item. */
  readonly blanksAbove: number;
  /** What labels above the rows say about all of them (事業名 | …, 所管課 | …). */
  readonly block: readonly Field[];
  /** Place of the innermost heading above it; null where none stands on this side of the table before. */
  readonly heading: Place | null;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Walk {
  readonly rows: readonly DataRow[];
  readonly notes: readonly string[];
  /** Headings in force at the end, for the next table of the sheet. */
  readonly sections: readonly string[];
  /** What labels said, as it holds at the end. */
  readonly block: readonly Field[];
}

const walks = new WeakMap<TableDraft, Walk>();

function bandAt(bands: readonly HeaderBand[], row: number): HeaderBand | undefined {
  return bands.find((band) => row >= band.first && row <= band.last);
}

/** Walks a table draft top down once: headings are stacked, notes collected, data rows listed. */
export function walk(draft: TableDraft): Walk {
  const known = walks.get(draft);
  if (known) return known;
  const { sheet, bands } = draft;
  const left = Math.min(...bands.map((band) => band.left));
  const right = Math.max(...bands.map((band) => band.right));
  const nameColumns = draft.columns
    .filter((column) => column.role === 'name' || column.role === 'program')
    .map((column) => column.index);
  const stack = sectionStack();
  for (const section of draft.sections) stack.push(section);
  const rows: DataRow[] = [];
  const notes: string[] = [];
  let blanks = 0;
  let headed = false;
  let block = draft.block;
  let heading: Place | null = null;
  const nextBand = [...bands];
  for (let row = draft.from; row < draft.end; row++) {
    while (nextBand[0] && nextBand[0].last < row) nextBand.shift();
    const band = nextBand[0] && bandAt([nextBand[0]], row);
    if (band) {
      row = band.last;
      headed = true;
      blanks = 0;
      continue;
    }
    const labelled = readBlockRow(sheet, row, left);
    if (labelled) {
      block = withBlockRow(block, labelled);
      blanks = 0;
      continue;
    }
    const reading: RowReading = readRow(sheet, row, left, right, nameColumns);
    if (reading.kind === 'blank' || reading.kind === 'ruling') {
      blanks++;
      continue;
    }
    if (reading.kind === 'heading' && isHeading(reading.text)) {
      stack.push(reading.text);
      heading = { row, column: firstFilled(sheet, row, left, right) };
    } else if (reading.kind === 'heading' || reading.kind === 'note') {
      notes.push(...reading.text.split('\n'));
    } else if (reading.kind === 'data') {
      if (headed) {
        const sections = [...stack.current(), ...sectionsIn(block)];
        rows.push({ row, sections, blanksAbove: blanks, block, heading });
      } else notes.push(...rowTexts(draft, row, left, right));
    }
    blanks = 0;
  }
  const result = { rows, notes, sections: stack.current(), block };
  walks.set(draft, result);
  return result;
}

function sectionsIn(block: readonly Field[]): string[] {
  return block.filter((field) => field.role === 'section').map((field) => field.cell.text.trim());
}

function firstFilled(sheet: Sheet, row: number, left: number, right: number): number {
  for (let column = left; column <= right; column++) {
    if (cellAt(sheet, row, column).text.trim() !== '') return column;
  }
  return left;
}

function rowTexts(draft: TableDraft, row: number, left: number, right: number): string[] {
  const cells = draft.sheet.cells[row]?.slice(left, right + 1) ?? [];
  return cells.flatMap((cell) => (cell && cell.text.trim() !== '' ? cell.text.split('\n') : []));
}

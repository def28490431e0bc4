import { isHeading, sectionStack } from '../section.js';
import { readRow, type RowReading } from '../body.js';
import type { HeaderBand } from '../header-band.js';
import type { TableDraft } from './strategy.js';

/** One data row of a table with the headings in force above it. */
export interface DataRow {
  readonly row: number;
  readonly sections: readonly string[];
  /** Blank rows directly above: what stands far below a table needs a figure to count as its item. */
  readonly blanksAbove: number;
}

export interface Walk {
  readonly rows: readonly DataRow[];
  readonly notes: readonly string[];
  /** Headings in force at the end, for the next table of the sheet. */
  readonly sections: readonly string[];
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
    const reading: RowReading = readRow(sheet, row, left, right, nameColumns);
    if (reading.kind === 'blank' || reading.kind === 'ruling') {
      blanks++;
      continue;
    }
    if (reading.kind === 'heading' && isHeading(reading.text)) stack.push(reading.text);
    else if (reading.kind === 'heading' || reading.kind === 'note') notes.push(...reading.text.split('\n'));
    else if (reading.kind === 'data') {
      if (headed) rows.push({ row, sections: stack.current(), blanksAbove: blanks });
      else notes.push(...rowTexts(draft, row, left, right));
    }
    blanks = 0;
  }
  const result = { rows, notes, sections: stack.current() };
  walks.set(draft, result);
  return result;
}

function rowTexts(draft: TableDraft, row: number, left: number, right: number): string[] {
  const cells = draft.sheet.cells[row]?.slice(left, right + 1) ?? [];
  return cells.flatMap((cell) => (cell && cell.text.trim() !== '' ? cell.text.split('\n') : []));
}

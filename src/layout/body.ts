import { cellAt, type Sheet } from '../sheet/sheet.js';
import { mergesOf } from '../sheet/merges.js';
import { BLANK, type Cell } from '../sheet/cell.js';
import { headerKey } from './header-text.js';
import { NOTE_OPENINGS, TOTAL_WORDS } from './vocabulary.data.js';

/** A cell seen through merges: what an eye finds at that place, and where the value really stands. */
export interface Seen {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  /** The place is covered by a merge that starts in a row above. */
  readonly fromAbove: boolean;
}

/** What stands at a place, merges resolved to their top-left cell. */
export function seenAt(sheet: Sheet, row: number, column: number): Seen {
  const merge = mergesOf(sheet).at(row, column);
  const top = merge?.top ?? row;
  const left = merge?.left ?? column;
  return { cell: cellAt(sheet, top, left), row: top, column: left, fromAbove: top < row };
}

export type RowKind = 'blank' | 'heading' | 'note' | 'total' | 'ruling' | 'data';

export interface RowReading {
  readonly kind: RowKind;
  /** The one text of a heading or note. */
  readonly text: string;
}

const TOTALS: ReadonlySet<string> = new Set(TOTAL_WORDS.map(headerKey));
const LONGEST_TOTAL = 12;
const NOTES: readonly string[] = NOTE_OPENINGS.map(headerKey);
/** 合計(A), 小計①, 計 5事業: a total with what it adds up. 合計特殊出生率 is none. */
const NUMBERED_TOTAL = /^(?:合計|小計|総計|計|平均)[(①-⑳0-9A-Za-z:].{0,8}$/;

function isTotal(text: string): boolean {
  if (text.length > LONGEST_TOTAL) return false;
  const key = headerKey(text);
  return TOTALS.has(key) || NUMBERED_TOTAL.test(key);
}

const RULING = /^[-=_–—―ー－─━]{3,}$/;

function isWide(sheet: Sheet, row: number, column: number, left: number, right: number): boolean {
  const merge = mergesOf(sheet).at(row, column);
  const width = (merge?.right ?? column) - (merge?.left ?? column) + 1;
  return width >= Math.max(2, Math.ceil((right - left + 1) * 0.6));
}

/**
 * What kind of row this is, between the 0-based columns `left` and `right` of a table. `dataColumns` are the columns
 * whose cells make a row an item (names, figures); a lone text anywhere else heads what follows.
 */
export function readRow(
  sheet: Sheet,
  row: number,
  left: number,
  right: number,
  nameColumns: readonly number[],
): RowReading {
  const filled: { column: number; text: string }[] = [];
  for (let column = left; column <= right; column++) {
    const text = cellAt(sheet, row, column).text.trim();
    if (text !== '') filled.push({ column, text });
  }
  const first = filled[0];
  if (!first) return { kind: 'blank', text: '' };
  if (filled.every((each) => RULING.test(each.text))) return { kind: 'ruling', text: '' };
  const nameCell = filled.find((each) => nameColumns.includes(each.column)) ?? first;
  if (isTotal(nameCell.text)) return { kind: 'total', text: nameCell.text };
  if (filled.length > 2) return { kind: 'data', text: '' };
  const key = headerKey(first.text);
  if (NOTES.some((word) => key.startsWith(word))) return { kind: 'note', text: first.text };
  const second = filled[1];
  // A heading with （単位：千円） at the far end of its line.
  if (second && NOTES.some((word) => headerKey(second.text).startsWith(word))) {
    return { kind: 'heading', text: first.text };
  }
  const covered = coveredFromAbove(sheet, row, left, right);
  if (filled.length === 1) {
    if (isWide(sheet, row, first.column, left, right)) return { kind: 'heading', text: first.text };
    // A lone text at the left edge with nothing beside it: a heading typed without merging.
    if (!covered && first.column <= left + 1 && !/^[0-9０-９.,，．]+$/.test(first.text)) {
      return { kind: 'heading', text: first.text };
    }
    return covered ? { kind: 'data', text: '' } : { kind: 'note', text: first.text };
  }
  return { kind: 'data', text: '' };
}

function coveredFromAbove(sheet: Sheet, row: number, left: number, right: number): boolean {
  const merges = mergesOf(sheet);
  for (let column = left; column <= right; column++) {
    const merge = merges.at(row, column);
    if (merge && merge.top < row && cellAt(sheet, merge.top, merge.left) !== BLANK) return true;
  }
  return false;
}

import type { Checked } from '../../src/rules/rule.js';
import { parseA1 } from '../../src/sheet/address.js';
import { numberCell, textCell, type Cell } from '../../src/sheet/cell.js';
import { cellAt, makeSheet, type Sheet } from '../../src/sheet/sheet.js';

/** Which workbook a slip is planted in. */
export type BaseName = 'clean' | 'numbers' | 'midterm' | 'collaboration';

/** A random choice below `below`, the same for the same seed. */
export type Pick = (below: number) => number;

/** One indicator of a base and the sheet it stands on. */
export interface Place {
  readonly sheet: Sheet;
  readonly item: Checked;
  /** Text of a cell of that sheet; '' where there is none. */
  readonly text: (cell: string | undefined) => string;
}

/** A sheet with a slip in it, and the cell the finding should name. */
export interface Planted {
  readonly sheet: Sheet;
  readonly cell: string;
}

/** One kind of mistake, planted at random, and the rule that should find it. */
export interface Slip {
  readonly rule: string;
  readonly what: string;
  readonly bases: readonly BaseName[];
  /** Further rules that rightly speak of it. */
  readonly also?: readonly string[];
  /** Null where this indicator cannot bear the slip. */
  readonly plant: (place: Place, pick: Pick) => Planted | null;
}

/** What may be put into a cell; null empties it. */
export type Content = string | number | Partial<Cell> | null;

function cellOf(content: Content, was: Cell): Cell | undefined {
  if (content === null) return undefined;
  if (typeof content === 'string') return textCell(content);
  if (typeof content === 'number') return { ...numberCell(content), format: was.format };
  const value = content.value ?? '';
  return { ...(typeof value === 'number' ? numberCell(value) : textCell(String(value))), ...content };
}

/** The sheet with some cells replaced. */
export function withCells(sheet: Sheet, changes: Readonly<Record<string, Content>>): Sheet {
  const cells = sheet.cells.map((row) => (row ? [...row] : undefined));
  for (const [address, content] of Object.entries(changes)) {
    const place = parseA1(address);
    if (!place) continue;
    const row = (cells[place.row] ??= []);
    row[place.column] = cellOf(content, cellAt(sheet, place.row, place.column));
  }
  const { name, ...rest } = sheet;
  const { rowCount, columnCount } = makeSheet(name, cells);
  return { ...rest, name, cells, rowCount, columnCount };
}

/** One cell replaced, and that cell named. */
export function put({ sheet }: Place, cell: string | undefined, content: Content): Planted | null {
  return cell === undefined ? null : { sheet: withCells(sheet, { [cell]: content }), cell };
}

const NUMBER = /[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?/;

/** The first number of a text replaced by another; null where the text has none. */
export function withNumber(
  text: string,
  change: (value: number, printed: string) => string | null,
): string | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const value = Number(match[0].normalize('NFKC').replaceAll(',', ''));
  const to = change(value, match[0]);
  return to === null ? null : text.slice(0, match.index) + to + text.slice(match.index + match[0].length);
}

/** Where the evaluation in words stands, filled or not; undefined where the sheet has no such column. */
export function wordsCell({ item: { indicator }, sheet }: Place): string | undefined {
  if (sheet.name !== 'Sheet1') return indicator.narratives[0]?.cell;
  return `K${indicator.firstRow + 1}`;
}

import { contains, parseA1, type Position } from '../../sheet/address.js';
import { BLANK, type Cell } from '../../sheet/cell.js';
import { blocksOf } from './blocks.js';

/** Cells of one rectangle, at the most: far below what one request may hold. */
const MOST_CELLS = 20_000;
const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'![\]]+))!([^!]+)$/;

interface Place extends Position {
  readonly sheet: string;
}

/** `'主な事業'!F12` → its sheet and place; null for anything else (ranges, other workbooks). */
function placeOf(address: string): Place | null {
  const [, quoted, plain, cell] = ADDRESS.exec(address) ?? [];
  const at = parseA1(cell ?? '');
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return at === null || sheet === undefined || /[[\]]/.test(sheet) ? null : { sheet, ...at };
}

/**
 * The cells at addresses such as `Sheet1!B2`, as they stand in Excel now, in two syncs whatever their number. Null for
 * what is no single cell of this workbook.
 */
export async function cellsAt(addresses: readonly string[]): Promise<readonly (Cell | null)[]> {
  const places = addresses.map(placeOf);
  const names = [...new Set(places.flatMap((place) => (place === null ? [] : [place.sheet])))];
  return Excel.run(async (context) => {
    const sheets = names.map((name) => ({
      name,
      sheet: context.workbook.worksheets.getItemOrNullObject(name),
    }));
    await context.sync();
    const read = sheets.flatMap(({ name, sheet }) => {
      if (sheet.isNullObject) return [];
      const here = places.flatMap((place) => (place?.sheet === name ? [place] : []));
      return blocksOf(here, MOST_CELLS).map((block) => {
        const range = sheet
          .getCell(block.top, block.left)
          .getBoundingRect(sheet.getCell(block.bottom, block.right));
        range.load(['values', 'text', 'valueTypes', 'numberFormat']);
        return { name, block, range };
      });
    });
    await context.sync();
    return places.map((place) => {
      const found = read.find(
        ({ name, block }) => place?.sheet === name && contains(block, place.row, place.column),
      );
      if (place === null || found === undefined) return null;
      return cellIn(found.range, place.row - found.block.top, place.column - found.block.left);
    });
  });
}

function cellIn({ values, text, valueTypes, numberFormat }: Excel.Range, row: number, column: number): Cell {
  const value: unknown = values[row]?.[column];
  const format = String(numberFormat[row]?.[column] ?? 'General');
  const common = { text: text[row]?.[column] ?? '', format, formula: null, isDate: false };
  switch (valueTypes[row]?.[column]) {
    case Excel.RangeValueType.double:
    case Excel.RangeValueType.integer:
      return { kind: 'number', value: Number(value), ...common };
    case Excel.RangeValueType.boolean:
      return { kind: 'boolean', value: value === true, ...common };
    case Excel.RangeValueType.error:
      return { kind: 'error', value: String(value), ...common };
    case Excel.RangeValueType.string:
      return { kind: 'text', value: String(value), ...common };
    default:
      return BLANK;
  }
}

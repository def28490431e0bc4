import { formulaPieces } from './formula-pieces.js';

/** Signs that mean something inside the brackets of a structured reference; "'" stands before them. */
const SPECIAL = /['#[\]@]/g;
const ITEM = /\[((?:'[^]|[^'[\]])*)\]/g;

function unescaped(name: string): string {
  return name.replace(/'([^])/g, '$1');
}

/** An Excel table and the new names of its columns, by their old names in lower case. */
export interface RenamedColumns {
  readonly table: string;
  readonly columns: ReadonlyMap<string, string>;
}

/** A column name in brackets, renamed; #Headers, #This Row and the like are no names. */
function item(name: string, columns: ReadonlyMap<string, string>): string {
  if (name.startsWith('#')) return name;
  const now = columns.get(unescaped(name).toLowerCase());
  return now === undefined ? name : now.replace(SPECIAL, "'$&");
}

function inBrackets(brackets: string, columns: ReadonlyMap<string, string>): string {
  const inner = brackets.slice(1, -1);
  const isList = /^(?:'[^]|[^'[])*\[/.test(inner);
  if (isList) return `[${inner.replace(ITEM, (_, name: string) => `[${item(name, columns)}]`)}]`;
  const [, at = '', name = ''] = /^(@?)([^]*)$/.exec(inner) ?? [];
  return `[${at}${item(name, columns)}]`;
}

/** A formula after columns of Excel tables are called otherwise: 表1[[#This Row],[令和4年度実績]]. */
export function withColumnsRenamed(formula: string, renamed: readonly RenamedColumns[]): string {
  const pieces = formulaPieces(formula);
  return pieces
    .map((piece, at) => {
      // A table behind "!" is another workbook's.
      const isOwn = piece.startsWith('[') && pieces[at - 2] !== '!';
      const table = isOwn ? pieces[at - 1]?.toLowerCase() : undefined;
      const own =
        table === undefined ? undefined : renamed.find((each) => each.table.toLowerCase() === table);
      return own ? inBrackets(piece, own.columns) : piece;
    })
    .join('');
}

import { formulaPieces } from './formula-pieces.js';

/** Names Excel takes for a reference when they are not quoted: R6, AB12, R1C1, and TRUE. */
const LIKE_REFERENCE = /^(?:[A-Za-z]{1,3}[0-9]{1,7}|[rR][0-9]*(?:[cC][0-9]*)?|[cC][0-9]*|true|false)$/i;
/** Letters and digits of any script; whatever else may stand unquoted is quoted, which is always right. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A sheet's name in quotes, as a formula may always spell it before "!". */
export function inQuotes(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A sheet's name as a formula spells it before "!". */
export function quotedSheet(name: string): string {
  return PLAIN.test(name) && !LIKE_REFERENCE.test(name) ? name : inQuotes(name);
}

/** One name, or the two ends of a range of sheets, as a formula spells them together. */
function spelled(names: readonly string[]): string {
  const isPlain = names.every((name) => quotedSheet(name) === name);
  const joined = names.join(':');
  return isPlain ? joined : inQuotes(joined);
}

/**
 * A formula (or the place a link or a name refers to) after the sheet `from` is called `to`. References to sheets of
 * other workbooks, and texts in quotes, stay; a range of sheets (4月:3月!A1) follows at both ends.
 */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  const pieces = formulaPieces(formula);
  let result = '';
  for (let at = 0; at < pieces.length; at++) {
    const isRange = pieces[at + 1] === ':' && pieces[at + 3] === '!' && pieces[at - 1] !== '!';
    const end = isRange ? at + 2 : at;
    const text = pieces.slice(at, end + 1).join('');
    result += pieces[end + 1] === '!' && !isForeign(pieces, at) ? renamed(text, from, to) : text;
    at = end;
  }
  return result;
}

/** What stands behind another workbook's number belongs to that workbook: [1]表!A1. */
function isForeign(pieces: readonly string[], at: number): boolean {
  return pieces[at - 1]?.startsWith('[') ?? false;
}

function renamed(text: string, from: string, to: string): string {
  const isQuoted = text.startsWith("'");
  const inner = isQuoted ? text.slice(1, -1).replaceAll("''", "'") : text;
  // '[1]表'!A1
  if (inner.includes('[')) return text;
  const names = inner.split(':');
  if (!names.some((name) => same(name, from))) return text;
  const now = names.map((name) => (same(name, from) ? to : name));
  return isQuoted ? inQuotes(now.join(':')) : spelled(now);
}

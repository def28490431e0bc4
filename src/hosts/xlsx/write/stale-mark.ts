import type { Content } from '../../../sheet/edit.js';
import { isTrue } from '../xml-values.js';
import { attributeOf, setAttribute } from './tag.js';

/**
 * Formulas show what they were when the file was saved; after somebody typed into it, Excel must compute anew when it
 * opens it. `fullCalcOnLoad` says so. So that it can be taken back together with the typing, 32 blanks and tabs behind
 * it hold a sum over what was typed: it is zero again as soon as every cell holds again what it held.
 */
const FLAG = 'fullCalcOnLoad="1"';
const BITS = 32;

/** The sum's part of one typed cell; `place` tells the cell. Typing and taking back give the same. */
export function staleSum(place: string, before: Content, after: Content): number {
  return (hash(place + keyOf(before)) ^ hash(place + keyOf(after))) >>> 0;
}

/**
 * The calcPr element (undefined: there is none) after typing that comes to `sum`; undefined when there shall be none.
 * `name`: its qualified name. A flag of the user's stays as it is.
 */
export function withStaleSum(calcPr: string | undefined, name: string, sum: number): string | undefined {
  if (calcPr === undefined) return sum === 0 ? undefined : `<${name}   ${FLAG}${spelled(sum)}/>`;
  const at = calcPr.indexOf(`  ${FLAG}`);
  const from = at + 2 + FLAG.length;
  const blanks = calcPr.slice(from, from + BITS);
  if (at < 0 || blanks.length < BITS || blanks.trim() !== '') {
    if (sum === 0 || isTrue(attributeOf(calcPr, 'fullCalcOnLoad'))) return calcPr;
    const flagged = setAttribute(calcPr, 'fullCalcOnLoad', '1');
    const flag = flagged.indexOf(FLAG);
    const end = flag + FLAG.length;
    return `${flagged.slice(0, flag)} ${FLAG}${spelled(sum)}${flagged.slice(end)}`;
  }
  const total = (read(blanks) ^ sum) >>> 0;
  if (total !== 0) return calcPr.slice(0, from) + spelled(total) + calcPr.slice(from + BITS);
  if (calcPr.startsWith(`<${name}   ${FLAG}`)) return undefined;
  return calcPr.slice(0, at) + calcPr.slice(from + BITS);
}

function spelled(sum: number): string {
  return sum.toString(2).padStart(BITS, '0').replaceAll('0', ' ').replaceAll('1', '\t');
}

function read(blanks: string): number {
  return parseInt(blanks.replaceAll(' ', '0').replaceAll('\t', '1'), 2);
}

function keyOf(content: Content): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'number':
      return `n${content.value}`;
    case 'text':
      return `t${content.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')}`;
    case 'formula':
      return `f${content.formula}`;
  }
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

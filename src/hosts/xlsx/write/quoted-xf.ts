import { setAttribute } from './tag.js';

/** Two blanks before it tell that the attribute is Tenken's and the format a copy of one of the user's. */
const QUOTED = '  quotePrefix="1"';

/** A copy of a cell format (its element) for text that begins like a formula and must stay text. */
export function quotedXf(xf: string): string {
  const plain = setAttribute(xf, 'quotePrefix', null);
  const quoted = setAttribute(plain, 'quotePrefix', '1');
  const at = quoted.indexOf(QUOTED.slice(1));
  return `${quoted.slice(0, at)} ${quoted.slice(at)}`;
}

/** True for what `quotedXf` made. */
export function isQuotedCopy(xf: string): boolean {
  return xf.includes(QUOTED);
}

/** The format a copy was made of. */
export function unquotedXf(xf: string): string {
  const at = xf.indexOf(QUOTED);
  return xf.slice(0, at) + xf.slice(at + QUOTED.length);
}

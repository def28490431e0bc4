import { isKnownUnit } from '../quantity/unit.js';
import { remembered } from '../quantity/remember.js';
import { NEUTRAL, SAME_WORDS } from './name-words.data.js';

/** Names of two large cities' sheets are held against each other again and again. */
const KNOWN = 16384;
const LAST_BRACKET = /\(([^()]{1,6})\)$/;

/** A folded name without a unit in brackets behind it: 受診率(%). */
function withoutUnit(name: string): string {
  const inner = LAST_BRACKET.exec(name)?.[1];
  return inner !== undefined && isKnownUnit(inner) ? name.slice(0, name.lastIndexOf('(')) : name;
}

/** A folded name as it is meant: two wordings of one name agree in this. */
export const nameKey = remembered(KNOWN, (name: string): string => {
  const same = SAME_WORDS.reduce((text, [word, others]) => text.replace(others, word), withoutUnit(name));
  const bare = same.replace(NEUTRAL, '').replace(/の/g, '');
  return bare === '' ? name : bare;
});

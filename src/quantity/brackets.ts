import { searchFor } from './characters.js';
import type { Stretch } from './spans.js';

/** One pair of brackets of a folded text: text[open] and text[close] are the brackets, from…to includes them. */
export interface Bracket extends Stretch {
  readonly open: number;
  readonly close: number;
  /** 'round' holds asides, 'square' headings and labels, 'quote' names. */
  readonly kind: 'round' | 'square' | 'quote';
}

const PAIRS: ReadonlyMap<string, readonly [string, Bracket['kind']]> = new Map(
  Object.entries<readonly [string, Bracket['kind']]>({
    '(': [')', 'round'],
    '{': ['}', 'round'],
    '[': [']', 'square'],
    '【': ['】', 'square'],
    '〔': ['〕', 'square'],
    '〈': ['〉', 'square'],
    '《': ['》', 'square'],
    '<': ['>', 'square'],
    '「': ['」', 'quote'],
    '『': ['』', 'quote'],
    '“': ['”', 'quote'],
  }),
);
const CLOSING = new Set([...PAIRS.values()].map(([close]) => close));
/** Every character that opens or closes a bracket. */
export const BRACKETS = [...PAIRS.keys(), ...CLOSING].join('');
const nextBracket = searchFor(BRACKETS);

/**
 * Outermost brackets of a folded text, in order. A bracket that is never closed, or closed without being opened,
 * is an ordinary character. Linear in the length of the text.
 */
export function outerBrackets(text: string): Bracket[] {
  const open: { at: number; close: string; kind: Bracket['kind'] }[] = [];
  const found: Bracket[] = [];
  for (let at = nextBracket(text, 0); at < text.length; at = nextBracket(text, at + 1)) {
    const character = text[at] ?? '';
    const pair = PAIRS.get(character);
    if (pair) open.push({ at, close: pair[0], kind: pair[1] });
    else if (CLOSING.has(character) && open.at(-1)?.close === character) {
      const opened = open.pop();
      if (opened) {
        while ((found.at(-1)?.open ?? -1) > opened.at) found.pop();
        found.push({ open: opened.at, close: at, from: opened.at, to: at + 1, kind: opened.kind });
      }
    }
  }
  return found;
}

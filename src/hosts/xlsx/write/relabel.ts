import { fromXstring, wholeNumber } from '../xml-values.js';
import { XmlReader } from '../xml.js';
import { Splices } from './splices.js';
import { escapeText, toXstring } from './text-escape.js';

/** Longer texts are no labels; comparing them character by character would cost too much. */
const LONGEST = 400;

/** For each character of `now` the place in `was` of the character it is, or stands in the place of. Ascending. */
function origins(was: readonly string[], now: readonly string[]): number[] {
  const common = [...was, ''].map(() => new Array<number>(now.length + 1).fill(0));
  const at = (a: number, b: number): number => common[a]?.[b] ?? 0;
  for (let a = was.length - 1; a >= 0; a--) {
    for (let b = now.length - 1; b >= 0; b--) {
      const row = common[a];
      if (row) row[b] = was[a] === now[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const from: number[] = [];
  let gone: number[] = [];
  let added = 0;
  let last = 0;
  const settle = (): void => {
    for (let index = 0; index < added; index++) from.push(gone[index] ?? gone.at(-1) ?? last);
    gone = [];
    added = 0;
  };
  for (let a = 0, b = 0; a < was.length || b < now.length;) {
    if (a < was.length && was[a] === now[b]) {
      settle();
      from.push((last = a++));
      b++;
    } else if (b < now.length && (a === was.length || at(a, b + 1) >= at(a + 1, b))) {
      added++;
      b++;
    } else gone.push(a++);
  }
  settle();
  return from;
}

interface Piece {
  /** The t element. */
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly text: string;
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly tag: { readonly start: number; readonly end: number };
  readonly from: number;
  readonly to: number;
}

function read(element: string, part: string): { pieces: Piece[]; readings: Reading[] } {
  const xml = new XmlReader(element, part);
  const pieces: Piece[] = [];
  const readings: Reading[] = [];
  while (xml.next()) {
    if (xml.token !== 'open') continue;
    const { start } = xml;
    if (xml.name === 'rPh') {
      const tag = { start, end: xml.end };
      const [from, to] = [wholeNumber(xml.attribute('sb')), wholeNumber(xml.attribute('eb'))];
      xml.skip();
      readings.push({ start, end: xml.end, tag, from, to });
    } else if (xml.name === 't') {
      const tag = xml.qualifiedName();
      const text = fromXstring(xml.textContent());
      pieces.push({ start, end: xml.end, tag, text });
    }
  }
  return { pieces, readings };
}

/** How many units two texts have in common at their beginning. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Furigana stays with the characters it is for, and goes with those that go. */
function moveReadings(
  splices: Splices,
  element: string,
  readings: readonly Reading[],
  was: string,
  now: string,
) {
  const first = commonStart(was, now);
  const reversed = (text: string): string => [...text].reverse().join('');
  const rest = Math.min(commonStart(reversed(was), reversed(now)), was.length - first, now.length - first);
  for (const { start, end, tag, from, to } of readings) {
    if (to <= first) continue;
    if (from < was.length - rest) splices.replace(start, end, '');
    else {
      const by = now.length - was.length;
      const moved = element
        .slice(tag.start, tag.end)
        .replace(
          /(\s(?:sb|eb)=["'])([0-9]+)/g,
          (_, head: string, unit: string) => head + String(Number(unit) + by),
        );
      splices.replace(tag.start, tag.end, moved);
    }
  }
}

/**
 * A text of type CT_Rst (si, is) that says `now`: every character keeps the font of the one it stands in the place of,
 * and furigana stays. Null where it has neither fonts of its own nor furigana, so that a plain text says the same.
 */
export function relabelled(element: string, part: string, now: string): string | null {
  const { pieces, readings } = read(element, part);
  const was = pieces.map(({ text }) => text).join('');
  const isPlain = pieces.length < 2 && readings.length === 0 && !/<(?:\w+:)?r[\s>]/.test(element);
  if (isPlain || was.length > LONGEST || now.length > LONGEST) return null;
  const [before, after] = [Array.from(was), Array.from(now)];
  const from = origins(before, after);
  const splices = new Splices(element);
  let reached = 0;
  for (const { start, end, tag, text } of pieces) {
    const until = reached + Array.from(text).length;
    const own = after
      .filter((_, index) => (from[index] ?? 0) >= reached && (from[index] ?? 0) < until)
      .join('');
    if (own !== text) {
      splices.replace(start, end, `<${tag} xml:space="preserve">${escapeText(toXstring(own))}</${tag}>`);
    }
    reached = until;
  }
  moveReadings(splices, element, readings, was, now);
  return splices.apply();
}

/** What is left of a text of type CT_Rst without its words and furigana: its fonts. */
export function fontsOf(element: string, part: string): string {
  const { pieces, readings } = read(element, part);
  const splices = new Splices(element);
  splices.replace(0, element.indexOf('>') + 1, '');
  for (const { start, end } of [...pieces, ...readings]) splices.replace(start, end, '');
  return splices.apply();
}

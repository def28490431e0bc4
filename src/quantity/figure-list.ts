import Big from 'big.js';
import { BRACKETS, type Bracket } from './brackets.js';
import { isDigit, searchFor } from './characters.js';
import { scanFigure, type ScannedFigure } from './figure-scan.js';
import type { Folded } from './normalise.js';
import type { Stretch } from './spans.js';

/** A figure and the outermost bracket it stands in; null outside. */
export interface PlacedFigure extends ScannedFigure {
  readonly bracket: Bracket | null;
}

export interface FigureList {
  readonly figures: readonly PlacedFigure[];
  /** Digits stand there that make no number, or more figures than a cell can mean. */
  readonly unreadable: boolean;
}

/** A cell with more figures than this is a text, not a list of measures. */
const MOST_FIGURES = 120;

/** 79局中75局, 10校のうち5校, 5点満点中4.2点: the first is what the second is part of. */
const WHOLE = /^(?:中|満点中|のうち|の内、) ?(?=\d)/;
const LONGEST_WHOLE = 6;

const nextConcern = searchFor(`0123456789.ゼ${BRACKETS}`);

function beginsNumber(text: string, at: number): boolean {
  if (text[at] === '.') return isDigit(text.charCodeAt(at + 1));
  return isDigit(text.charCodeAt(at)) || text[at] === 'ゼ';
}

/** 50人以上100人未満 is one range. */
function joinRange(text: string, lower: PlacedFigure | undefined, upper: PlacedFigure): PlacedFigure | null {
  const bounds =
    (lower?.bound === 'at-least' || lower?.bound === 'more-than') &&
    (upper.bound === 'at-most' || upper.bound === 'less-than');
  if (!lower || !bounds || lower.bracket !== upper.bracket || upper.value <= lower.value) return null;
  const joined = /^(?:かつ)?[、, ]?$/.test(text.slice(lower.to, Math.min(upper.from, lower.to + 5)));
  if (!joined || (lower.unit !== null && lower.unit !== upper.unit)) return null;
  const trust = Math.min(lower.trust, upper.trust);
  return { ...lower, to: upper.to, upTo: upper.value, unit: upper.unit, bound: null, trust };
}

/** 1時間30分 is one figure: 90 minutes. */
function joinTime(hours: PlacedFigure | undefined, minutes: PlacedFigure): PlacedFigure | null {
  if (hours?.unit !== '時間' || minutes.unit !== '分' || hours.to !== minutes.from) return null;
  if (hours.upTo !== null || minutes.upTo !== null || minutes.value >= 60) return null;
  const value = Number(new Big(hours.value).times(60).plus(minutes.value).toString());
  return {
    ...minutes,
    from: hours.from,
    at: hours.at,
    value,
    bound: minutes.bound,
    qualifiers: hours.qualifiers,
  };
}

/**
 * Every figure of a folded text, in order; none is looked for where `barred` (in order) says that digits mean
 * something else. 79局中75局 is one figure that carries 「79局中」 as its qualifier.
 */
export function scanFigures(
  folded: Folded,
  brackets: readonly Bracket[],
  barred: readonly Stretch[],
): FigureList {
  const { text } = folded;
  const figures: PlacedFigure[] = [];
  const starts = new Set(barred.map((span) => span.from));
  const isFree = (place: number): boolean => !starts.has(place);
  const plusTriangle = text.includes('△') && /▲ ?\d/.test(text) && /△ ?\d/.test(text);
  let unreadable = false;
  let whole: Stretch | null = null;
  let floor = 0;
  let bar = 0;
  let next = 0;
  let at = 0;
  // Where the next barred span begins: up to there only numbers and brackets concern us.
  let barredFrom = barred[0]?.from ?? Infinity;
  while (at < text.length && figures.length < MOST_FIGURES) {
    if (at < barredFrom) {
      at = Math.min(nextConcern(text, at), barredFrom);
      if (at === text.length) break;
    }
    while ((barred[bar]?.to ?? Infinity) <= at) bar += 1;
    barredFrom = barred[bar]?.from ?? Infinity;
    while ((brackets[next]?.close ?? Infinity) < at) next += 1;
    const span = barred[bar];
    if (span && span.from <= at) {
      at = span.to;
      floor = at;
      whole = null;
      continue;
    }
    const around = brackets[next];
    if (around && (at === around.open || at === around.close)) floor = at + 1;
    const begins = beginsNumber(text, at);
    const figure = begins ? scanFigure(text, at, floor, plusTriangle, isFree) : null;
    if (!figure) {
      at += 1;
      continue;
    }
    at = figure.to;
    floor = at;
    if (figure.value === null) unreadable = true;
    const wholeWord = WHOLE.exec(text.slice(at, at + LONGEST_WHOLE))?.[0];
    if (figure.value === null) continue;
    if (wholeWord !== undefined) {
      at += wholeWord.length;
      floor = at;
      whole = { from: figure.from, to: at };
    } else {
      const share: string[] = whole ? [folded.printed(whole.from, whole.to)] : [];
      const bracket = around && around.open < figure.at ? around : null;
      const from = whole?.from ?? figure.from;
      const placed = { ...figure, from, qualifiers: [...share, ...figure.qualifiers], bracket };
      const previous = figures.at(-1);
      const range = joinRange(text, previous, placed) ?? joinTime(previous, placed);
      if (range) figures.pop();
      // 10/12校: ten of twelve schools, the unit holds for both.
      else if (previous?.unit === null && text.slice(previous.to, placed.from) === '/') {
        figures[figures.length - 1] = { ...previous, unit: placed.unit };
      }
      figures.push(range ?? placed);
      whole = null;
    }
  }
  return { figures, unreadable: unreadable || figures.length >= MOST_FIGURES };
}

import type { CellText } from './cell-text.js';
import { REFERENCE_HEADINGS } from './heading.data.js';
import { qualifiersIn } from './qualifier.js';
import { firstEndingAfter, touching } from './spans.js';
import { scaleOf, isKnownUnit, type ScaledUnit } from './unit.js';

/** Brackets longer than this tell a story; only their last word is taken for a qualifier (…の影響により中止). */
const LONG_BRACKET = 12;

function isHeading(cell: CellText, at: number): boolean {
  return (
    cell.text[at] !== '(' &&
    cell.text[at] !== '※' &&
    REFERENCE_HEADINGS.test(cell.text.slice(at + 1, at + 12))
  );
}

/** Qualifying words in the brackets and notes without figures between two positions of the folded text, as printed. */
export function bracketQualifiers(cell: CellText, from: number, to: number): string[] {
  const found: string[] = [];
  const asides = [...touching(cell.brackets, from, to), ...touching(cell.notes, from, to)];
  for (const { from: open, to: end } of asides) {
    if (
      open < from ||
      isHeading(cell, open) ||
      cell.figures.some((figure) => figure.at > open && figure.at < end)
    )
      continue;
    const close = cell.notes.some((note) => note.from === open) ? end : end - 1;
    for (const { word, at } of qualifiersIn(cell.text, open + 1, close)) {
      const wordEnd = at + word.length;
      // R4年度末: part of a year, not a word of its own.
      if (touching(cell.years, at, wordEnd).length > 0) continue;
      if (close - open <= LONG_BRACKET || wordEnd >= close - 1) found.push(cell.folded.printed(at, wordEnd));
    }
  }
  return found;
}

/** The unit in a bracket that holds nothing else, directly behind a number: 50(人), 13,000(千円). */
export function bracketUnit(cell: CellText, at: number): ScaledUnit | null {
  const bracket = cell.brackets[firstEndingAfter(cell.brackets, at)];
  if (!bracket || bracket.kind !== 'round' || cell.text.slice(at, bracket.open).trim() !== '') return null;
  const unit = cell.text.slice(bracket.open + 1, bracket.close).trim();
  return unit.length <= 8 && isKnownUnit(unit) ? scaleOf(unit) : null;
}

import { findFiscalYears } from '../quantity/fiscal-year.js';
import type { PrintText } from '../sheet/surroundings.js';
import { movesInTitle, type SheetYears } from './title-changes.js';
import { movedLabel } from './year-label.js';

/** Codes of a print header: font, colour, size, page, date, left, middle, right. &R6 is the right-hand part, then a 6. */
const CODE = /(&(?:"[^"]*"|K[0-9A-F+-]{5,8}|[0-9]{1,3}|[A-Za-z&]))/;

/** The print headers and footers of a sheet with their years moved on: those that change, as they were and are to be. */
export function movedPrintTexts(
  texts: readonly PrintText[],
  years: SheetYears,
): { before: PrintText[]; after: PrintText[] } {
  const moved = texts.map(({ place, text }) => {
    const pieces = text.split(CODE).map((piece, at) => {
      // Codes stand between the texts.
      if (at % 2 === 1) return piece;
      const isMoving: Parameters<typeof movedLabel>[2] = (reading, behind) =>
        movesInTitle(reading, behind, years);
      return movedLabel(piece, years.year, isMoving) ?? piece;
    });
    return { place, text: pieces.join('') };
  });
  const isChanged = (at: number): boolean => moved[at]?.text !== texts[at]?.text;
  return {
    before: texts.filter((_, at) => isChanged(at)),
    after: moved.filter((_, at) => isChanged(at)),
  };
}

/** Whether a print header or footer names the year still, as when a code parts it. */
export function stillNamesYear({ text }: PrintText, year: number): boolean {
  const plain = text.split(CODE).filter((_, at) => at % 2 === 0);
  return [...plain, plain.join('')].some((each) =>
    findFiscalYears(each, year).some((found) => found.year === year),
  );
}

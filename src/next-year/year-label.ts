import { findFiscalYears, type FiscalYearReading } from '../quantity/fiscal-year.js';
import { movedYear } from './moved-year.js';
import { standingOf } from '../quantity/year-period.js';

/** How a year is spelled, apart from which one it is: 令和4年度 like 平成31年度, Ｒ４ like Ｈ３１. */
function mannerOf(text: string): string {
  return text
    .replace(/明治|大正|昭和|平成|令和/g, '元号')
    .replace(/[MTSHR]/g, 'R')
    .replace(/[ＭＴＳＨＲ]/g, 'Ｒ')
    .replace(/元|[0-9]+/g, '0')
    .replace(/[０-９]+/g, '０');
}

/** The years of a sheet's labels as they are spelled there. */
export function spelledYears(labels: readonly string[], documentYear: number | null): FiscalYearReading[] {
  return labels.flatMap((label) => findFiscalYears(label, documentYear));
}

/** Two countings that have become the same: 平成31年度(令和元年度) a year on is 令和2年度. */
function withoutRepetition(text: string): string {
  return text.replace(/((?:令和|R|Ｒ)\s*[0-9０-９]+\s*年度?)\s*(?:[(（]\s*\1\s*[)）]|[/／・]\s*\1)/g, '$1');
}

/**
 * A label with the years moved on that `moves` names; null where none is. Years of periods and lists, and those that
 * cannot be moved in their manner, stay. Where the sheet spells the next year itself (R1 beside H30), it is spelled so.
 */
export function movedLabel(
  text: string,
  documentYear: number | null,
  moves: (reading: FiscalYearReading, behind: string) => boolean,
  spelled: readonly FiscalYearReading[] = [],
): string | null {
  const readings = findFiscalYears(text, documentYear);
  let result = '';
  let taken = 0;
  let isMoved = false;
  readings.forEach((reading, at) => {
    const { year } = reading;
    const stays = year === null || standingOf(text, readings, at) !== 'alone';
    if (stays || !moves(reading, text.slice(reading.end))) return;
    const printed = text.slice(reading.start, reading.end);
    const known = spelled.find(
      (each) => each.year === year + 1 && !each.impossible && mannerOf(each.text) === mannerOf(printed),
    );
    const next = known?.kind === 'fiscal-year' ? known.text : movedYear(printed, 1, documentYear);
    if (next === null) return;
    result += text.slice(taken, reading.start) + next;
    taken = reading.end;
    isMoved = true;
  });
  return isMoved ? withoutRepetition(result + text.slice(taken)) : null;
}

/** A header without its years: what two years' columns of one kind have in common. */
export function withoutYears(header: string, documentYear: number | null): string {
  const readings = findFiscalYears(header, documentYear);
  let rest = '';
  let taken = 0;
  for (const { start, end } of readings) {
    rest += header.slice(taken, start);
    taken = end;
  }
  return (rest + header.slice(taken)).normalize('NFKC').replace(/\s+/g, '');
}

import { findFiscalYears, type FiscalYearReading } from '../quantity/fiscal-year.js';
import { movedYear } from './moved-year.js';

/** What joins the two ends of a period (令和3年度～令和7年度): a plan's years stay. */
const BETWEEN = /^\s*(?:[~〜～ー−–—-]|から|より|及び|・|、)\s*$/;

function isInPeriod(text: string, readings: readonly FiscalYearReading[], at: number): boolean {
  const joins = (a: FiscalYearReading | undefined, b: FiscalYearReading | undefined): boolean =>
    a !== undefined && b !== undefined && BETWEEN.test(text.slice(a.end, b.start));
  return joins(readings[at - 1], readings[at]) || joins(readings[at], readings[at + 1]);
}

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

/**
 * A label with the years moved on that `moves` names, those of periods apart; null where none is. Years that cannot be
 * moved in their manner stay. Where the sheet spells the next year itself (R1 beside H30), it is spelled so.
 */
export function movedLabel(
  text: string,
  documentYear: number | null,
  moves: (reading: FiscalYearReading) => boolean,
  spelled: readonly FiscalYearReading[] = [],
): string | null {
  const readings = findFiscalYears(text, documentYear);
  let result = '';
  let taken = 0;
  let isMoved = false;
  readings.forEach((reading, at) => {
    const { year } = reading;
    if (year === null || isInPeriod(text, readings, at) || !moves(reading)) return;
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
  return isMoved ? result + text.slice(taken) : null;
}

import { normalise } from '../quantity/normalise.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';

/** A day a text names as the one its figures are of. */
export interface AsOf {
  readonly text: string;
  /** Months since the year 0, as a fraction by the day: 2020-03-31 and 2020-04-01 lie one day apart. */
  readonly months: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = /(\d{1,2})\s*月\s*(\d{1,2})\s*日|[./](\d{1,2})[./](\d{1,2})$/;
const AS_OF = /^\s*(?:現在|時点|[)）])/;
const MARCH = 3;

/** The days a text gives as 現在, 時点 or in a bracket of their own: 平成30年4月1日現在, (H31.4.1). */
export function asOfDays(text: string): AsOf[] {
  if (!/[月.．／/]/.test(text)) return [];
  return findFiscalYears(text).flatMap((reading): AsOf[] => {
    const { kind, year, end, impossible } = reading;
    if (kind !== 'date' || year === null || impossible || !AS_OF.test(text.slice(end, end + 4))) return [];
    const found = DAY.exec(normalise(reading.text).text);
    const month = Number(found?.[1] ?? found?.[3]);
    const day = Number(found?.[2] ?? found?.[4]);
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return [];
    // The reading gives the fiscal year; January to March lie in the calendar year behind it.
    const calendar = month <= MARCH ? year + 1 : year;
    const months = calendar * 12 + month + day / 31;
    return [{ text: reading.text, months, year: calendar, month, day }];
  });
}

import { ERAS, type Era } from './era.data.js';

/** A moment as a spreadsheet's calendar writes it. */
export interface Moment {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31; 0 for the serial 0, which Excel shows as 1900-01-00. */
  readonly day: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Fraction of the second in units of 10^-places, as asked for. */
  readonly fraction: number;
  /** Seconds since the serial 0, whole. */
  readonly elapsedSeconds: number;
}

/** The day after 9999-12-31, where Excel's calendar ends. */
const END_OF_CALENDAR = 2_958_466;
/** Days between the two calendars' starts: 1904-01-01 is 1462 counted from 1900 (ECMA-376-1 18.17.4.1). */
export const DAYS_TO_1904 = 1462;
const SECONDS_A_DAY = 86_400;
const MILLISECONDS_A_DAY = 86_400_000;
/** Serial of 1970-01-01. */
const UNIX_EPOCH = 25_569;

/**
 * Serial of the 1900 calendar → moment; null where it has none (negative, or past the year 9999).
 * `places`: decimals of a second that will be shown, null when no time will be shown: Excel rounds to what it shows
 * of the second and never rounds a day up when it shows days only.
 * Serial 60 is 1900-02-29, a day that never was; earlier serials are one off, as in Excel.
 */
export function momentOf(serial: number, places: number | null): Moment | null {
  if (!(serial >= 0 && serial < END_OF_CALENDAR)) return null;
  const unit = 10 ** (places ?? 0);
  const ticks =
    places === null ? Math.floor(serial) * SECONDS_A_DAY : Math.round(serial * SECONDS_A_DAY * unit);
  const elapsedSeconds = Math.floor(ticks / unit);
  const day = Math.floor(elapsedSeconds / SECONDS_A_DAY);
  const ofDay = elapsedSeconds - day * SECONDS_A_DAY;
  return {
    ...dateOf(day),
    weekday: (day + 6) % 7,
    hour: Math.floor(ofDay / 3600),
    minute: Math.floor(ofDay / 60) % 60,
    second: ofDay % 60,
    fraction: ticks - elapsedSeconds * unit,
    elapsedSeconds,
  };
}

function dateOf(serial: number): { year: number; month: number; day: number } {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date((serial - (serial < 60 ? UNIX_EPOCH - 1 : UNIX_EPOCH)) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Gregorian date → serial of the 1900 calendar. The inverse of what `momentOf` does from 1900-03-01 on. */
export function serialOf(year: number, month: number, day: number): number {
  // Date.UTC reads years below 100 as 19xx; no calendar here goes that far back.
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + UNIX_EPOCH;
}

/** The Japanese era a date falls in and the year of it; null before 明治. */
export function eraOf(year: number, month: number, day: number): { era: Era; year: number } | null {
  const date = year * 10_000 + month * 100 + day;
  const era = ERAS.find((candidate) => date >= candidate.from);
  return era ? { era, year: year - Math.floor(era.from / 10_000) + 1 } : null;
}

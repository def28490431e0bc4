import { DAYS_TO_1904, serialOf } from './number-format/calendar.js';

/** "2021-04-01", "2021-04-01T08:30:00.000Z" or "08:30:00". */
const DATE_TIME =
  /^(?:([0-9]{4})-([0-9]{2})-([0-9]{2}))?T?(?:([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]{1,9})?))?)?Z?$/;

/**
 * The serial number of an ISO 8601 date as cells of type "d" hold it (ECMA-376-1 18.18.11), in the workbook's
 * calendar. The time zone is not applied: a cell has none. Null when the text is no date or time.
 */
export function serialFromIso(text: string, is1904: boolean): number | null {
  const match = DATE_TIME.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  if (year === undefined && hour === undefined) return null;
  const time = (Number(hour ?? 0) + Number(minute ?? 0) / 60 + Number(second ?? 0) / 3600) / 24;
  if (year === undefined) return time;
  return serialOf(Number(year), Number(month), Number(day)) - (is1904 ? DAYS_TO_1904 : 0) + time;
}

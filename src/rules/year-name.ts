import { ERAS } from '../quantity/era.data.js';
import { normalise } from '../quantity/normalise.js';
import type { FiscalYearReading } from '../quantity/fiscal-year.js';

const APRIL = 4;

function eraYear(year: number, month: number, day: number): string | null {
  const stamp = (year * 100 + month) * 100 + day;
  const era = ERAS.find(({ from, to }) => from <= stamp && stamp <= to);
  if (!era) return null;
  const number = year - era.firstYear + 1;
  return `${era.name}${number === 1 ? '元' : String(number)}年`;
}

/** The usual name of a fiscal year (western year it begins in): 2020 → 令和2年度; 2019 → 令和元年度, as most write it. */
export function fiscalYearName(year: number): string {
  // 2019 began in 平成 and is called 令和元年度 by the cabinet's own rule of 2019-04-02.
  const name = year === 2019 ? '令和元年' : eraYear(year, APRIL, 1);
  return name === null ? `${year}年度` : `${name}度`;
}

/** What a year that never was should be called: 平成32年度 → 令和2年度, 平成31年9月 → 令和元年9月; null where unknown. */
export function rightName({ kind, year, text }: FiscalYearReading): string | null {
  if (year === null) return null;
  if (kind === 'fiscal-year') return fiscalYearName(year);
  if (kind === 'calendar') return eraYear(year, 12, 31);
  const folded = normalise(text).text;
  const printed = /(?:年|[./-]) ?(\d{1,2})/.exec(folded)?.[1];
  const month = Number(printed);
  if (printed === undefined || month < 1 || month > 12) return null;
  // Eras change within a month; the 28th lies behind every such day.
  const name = eraYear(month < APRIL ? year + 1 : year, month, 28);
  const day = /月 ?(\d{1,2}) ?日/.exec(folded)?.[1];
  return name === null ? null : `${name}${month}月${day === undefined ? '' : `${day}日`}`;
}

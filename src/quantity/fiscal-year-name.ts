import { ERAS } from './era.data.js';

/** A fiscal year as an office writes it: 2024 → 令和6年度, 2019 → 令和元年度. */
export function fiscalYearName(year: number): string {
  const era = ERAS.findLast(({ firstYear }) => firstYear <= year);
  if (!era) return `${year}年度`;
  const number = year - era.firstYear + 1;
  return `${era.name}${number === 1 ? '元' : number}年度`;
}

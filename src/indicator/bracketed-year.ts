import type { Field } from '../layout/table.js';

/** 現状値（年度）, 目標値（時点）: the brackets of every cell below hold the year. */
const ANNOUNCED = /[（(]\s*(?:年度?|時点|調査年度?|基準年度?|目標年度?)\s*[)）]/;
const YEAR = /[（(]\s*((?:19|20)\d{2})\s*(?:年度?)?\s*[)）]\s*$/;

/**
 * The western year in the brackets at the end of a cell whose header announces one there (52.3%（2017） below
 * 初期値（年度）); null for any other cell. A year with its era needs no announcing.
 */
export function bracketedYear({ header, cell }: Field): number | null {
  if (!ANNOUNCED.test(header)) return null;
  const year = YEAR.exec(cell.text.normalize('NFKC'))?.[1];
  return year === undefined ? null : Number(year);
}

import { ERAS, type Era } from './era.data.js';

const KANJI_DIGITS = '〇一二三四五六七八九';
const HORIZON = 40;

/** The number an era year is printed with: 元 → 1, 12 → 12, 三十一 → 31; null where it is none. */
export function eraNumber(printed: string): number | null {
  if (printed === '元') return 1;
  if (/^\d{1,2}$/.test(printed)) return Number(printed);
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['', printed];
  const digit = (character: string): number => KANJI_DIGITS.indexOf(character);
  const tensValue = printed.includes('十') ? (tens === '' || tens === undefined ? 1 : digit(tens)) : 0;
  const onesValue = ones === '' || ones === undefined ? 0 : digit(ones);
  return tensValue < 0 || onesValue < 0 || printed === '' ? null : tensValue * 10 + onesValue;
}

/** The era named by its name, its letter or its first character; null where none is. */
export function eraNamed(name: string): Era | null {
  return ERAS.find((era) => era.name === name || era.letter === name || era.short === name) ?? null;
}

/** Western year of an era year, also of one that never was: 平成32 → 2020. */
export function westernYear(era: Era, number: number): number {
  return era.firstYear + number - 1;
}

/** False for years that never were: 令和0, 平成32, 昭和65. 平成31 and 昭和64 were. */
export function existed(era: Era, number: number): boolean {
  return number >= 1 && (era.lastNumber === null || number <= era.lastNumber);
}

/** The era a bare year number belongs to in a document of `documentYear` (western): the one that brings it nearest. */
export function eraOfBareYear(number: number, documentYear: number): Era | null {
  const distance = (era: Era): number => Math.abs(westernYear(era, number) - documentYear);
  const nearest = [...ERAS].sort((a, b) => distance(a) - distance(b))[0];
  return nearest && distance(nearest) <= HORIZON ? nearest : null;
}

import { ERAS } from '../quantity/era.data.js';
import { eraNamed, eraNumber, existed, westernYear } from '../quantity/era.js';
import { readFiscalYear } from '../quantity/fiscal-year.js';

/** Every way a year stands in a label: era and number, western, or a bare number before 年度. */
const HEAD =
  /(明治|大正|昭和|平成|令和|[明大昭平令](?=[\s.．]*[元0-9０-９])|[MTSHRＭＴＳＨＲ])([\s.．]*)(元|[0-9０-９]{1,2}|[〇一二三四五六七八九十]{1,3})|((?:19|20)[0-9]{2}|[１２][９０][０-９]{2})|(元|[0-9０-９]{1,2})(?=\s*年)/g;
const KANJI = '〇一二三四五六七八九';
const WIDER_BY = 0xfee0;

function narrow(text: string): string {
  return text.replace(/[０-９Ａ-Ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDER_BY));
}

/** A number in the manner of `like`: width of its digits, kanji, a zero before one digit. */
function printed(number: number, like: string): string {
  if (/^[〇一二三四五六七八九十]+$/.test(like)) {
    const tens = Math.floor(number / 10);
    const ten = tens === 0 ? '' : `${tens === 1 ? '' : (KANJI[tens] ?? '')}十`;
    const ones = number % 10;
    return `${ten}${ones === 0 && tens > 0 ? '' : (KANJI[ones] ?? '')}`;
  }
  const digits =
    like.startsWith('0') || like.startsWith('０')
      ? String(number).padStart(like.length, '0')
      : String(number);
  if (!/[０-９]/.test(like)) return digits;
  return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + WIDER_BY));
}

/** Era and number of a fiscal year, named after the era in force when it begins. The era given is kept while it lasts. */
function eraOf(year: number, given: (typeof ERAS)[number]): { era: (typeof ERAS)[number]; number: number } {
  const own = year - given.firstYear + 1;
  if (existed(given, own)) return { era: given, number: own };
  const era = [...ERAS].reverse().find((each) => each.firstYear < year || each.firstYear === year) ?? given;
  return { era, number: year - era.firstYear + 1 };
}

function movedHead(groups: readonly (string | undefined)[], by: number): string | null {
  const [name, gap = '', number = '', western, bare] = groups;
  if (western !== undefined) return printed(Number(narrow(western)) + by, western);
  if (bare !== undefined) {
    const value = eraNumber(narrow(bare));
    return value === null ? null : printed(value + by, bare === '元' ? '1' : bare);
  }
  const era = eraNamed(narrow(name ?? ''));
  const value = eraNumber(narrow(number));
  if (!era || value === null || name === undefined) return null;
  const next = eraOf(westernYear(era, value) + by, era);
  const isWide = /[Ａ-Ｚ]/.test(name);
  const spelled = name.length > 1 ? next.era.name : era.short === name ? next.era.short : next.era.letter;
  const shown = isWide ? String.fromCharCode(spelled.charCodeAt(0) + WIDER_BY) : spelled;
  return shown + gap + printed(next.number, number === '元' ? '1' : number);
}

/**
 * A year as printed (令和4年度, Ｒ４, 2022, 平成31(2019)年度), some years later and in the same manner. Null where the
 * result would not read as that year: it is then left alone.
 */
export function movedYear(text: string, by: number, documentYear: number | null): string | null {
  const before = readFiscalYear(text, documentYear).year;
  if (before === null) return null;
  let isWhole = true;
  const moved = text.replace(HEAD, (hit: string, ...groups: (string | undefined)[]) => {
    const next = movedHead(groups.slice(0, 5), by);
    if (next === null) isWhole = false;
    return next ?? hit;
  });
  const after = readFiscalYear(moved, documentYear === null ? null : documentYear + by).year;
  return isWhole && moved !== text && after === before + by ? moved : null;
}

import { remembered } from './remember.js';

/** What a number format of a workbook shows around a number. */
export interface NumberFormat {
  readonly prefix: string;
  readonly suffix: string;
  /** Digits are shown for percent: 0.196 as 19.6%. */
  readonly percent: boolean;
  /** Thousands cut off by commas at the end of the digits (#,##0, shows 8400000 as 8,400). */
  readonly thousands: number;
  readonly isDate: boolean;
}

const PLAIN: NumberFormat = { prefix: '', suffix: '', percent: false, thousands: 0, isDate: false };
const LONGEST_FORMAT = 255;
const CONDITION = /^(>=|<=|<>|>|<|=)(-?\d+(?:\.\d+)?)$/;
const DATE_LETTERS = /[ymdhsgeab]/i;

interface Section {
  readonly prefix: string;
  readonly suffix: string;
  readonly digits: string;
  readonly percent: boolean;
  readonly letters: string;
  readonly condition: string | null;
}

function sections(format: string): Section[] {
  const found: Section[] = [];
  let prefix = '';
  let suffix = '';
  let digits = '';
  let letters = '';
  let percent = false;
  let condition: string | null = null;
  const show = (text: string): void => {
    if (digits === '') prefix += text;
    else suffix += text;
  };
  const close = (): void => {
    found.push({ prefix, suffix, digits, percent, letters, condition });
    [prefix, suffix, digits, letters, percent, condition] = ['', '', '', '', false, null];
  };
  for (let at = 0; at < format.length; at++) {
    const character = format[at] ?? '';
    if (character === '"') {
      const end = format.indexOf('"', at + 1);
      show(format.slice(at + 1, end < 0 ? format.length : end));
      at = end < 0 ? format.length : end;
    } else if (character === '[') {
      const end = format.indexOf(']', at);
      const inside = format.slice(at + 1, end < 0 ? format.length : end);
      if (inside.startsWith('$')) show(inside.slice(1).split('-')[0] ?? '');
      else if (CONDITION.test(inside)) condition = inside;
      else if (/^[hms]+$/i.test(inside)) letters += inside;
      at = end < 0 ? format.length : end;
    } else if (character === '\\' || character === '!') show(format[++at] ?? '');
    else if (character === '_') at += 1;
    else if (character === '*') at += 1;
    else if (character === ';') close();
    else if (character === '%') {
      percent = true;
      show('%');
    } else if (/[0#?.,]/.test(character)) {
      if (suffix === '') digits += character;
    } else if (character === 'E' && /[+-]/.test(format[at + 1] ?? '')) at += 1;
    else if (/[A-Za-z]/.test(character)) letters += character;
    else if (character !== '@') show(character);
  }
  close();
  return found;
}

const sectionsOf = remembered(1024, sections);

function holds(condition: string | null, value: number): boolean {
  const hit = CONDITION.exec(condition ?? '');
  const limit = Number(hit?.[2]);
  switch (hit?.[1]) {
    case '>=':
      return value >= limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '<':
      return value < limit;
    case '=':
      return value === limit;
    default:
      return true;
  }
}

function sectionFor(all: readonly Section[], value: number): Section | undefined {
  if (all.some((section) => section.condition !== null)) {
    return all.find((section) => holds(section.condition, value)) ?? all.at(-1);
  }
  const place = value < 0 ? 1 : value === 0 ? 2 : 0;
  return all[place] ?? all[0];
}

/**
 * Takes apart the number format of a cell (en-US spelling, as files hold it) for one value: literals around the
 * digits, percent, thousands. ECMA-376 part 1, 18.8.31 (numFmts).
 */
export function readNumberFormat(format: string, value: number): NumberFormat {
  if (format === '' || /^general$/i.test(format) || format === '@' || format.length > LONGEST_FORMAT)
    return PLAIN;
  const section = sectionFor(sectionsOf(format), value);
  if (!section) return PLAIN;
  const { digits, percent, letters } = section;
  const isDate = DATE_LETTERS.test(letters) && !/^general$/i.test(letters);
  const thousands = /,+$/.exec(digits)?.[0].length ?? 0;
  return { prefix: section.prefix.trim(), suffix: section.suffix.trim(), percent, thousands, isDate };
}

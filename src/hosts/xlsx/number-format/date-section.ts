import { eraOf, momentOf, type Moment } from './calendar.js';
import { inDigits, inPlaces } from './kanji-numerals.js';
import { isDigit, readSections, type Section, type Token } from './section.js';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const JAPANESE_WEEKDAYS = '日月火水木金土';

/** A serial is good for milliseconds, no finer. */
const FINEST_PLACES = 3;

/** What the user's own long date and time look like on a Japanese system. */
const SYSTEM_FORMATS = { date: 'yyyy"年"m"月"d"日"', time: 'h:mm:ss' } as const;

/** A date section taken apart once. */
export interface DateLayout {
  /** Date letters in lower case; minutes are told from months and written "n". */
  readonly tokens: readonly Token[];
  readonly hasTime: boolean;
  /** "AM/PM" is there: hours run to 12. */
  readonly isHalfDay: boolean;
  /** Decimals of the second. */
  readonly places: number;
}

export function dateLayout(section: Section): DateLayout {
  const { tokens } = section.system ? (readSections(SYSTEM_FORMATS[section.system])[0] ?? section) : section;
  const isUnit = (token: Token): boolean => token.kind === 'date' && !isMeridiem(token.text);
  const units = tokens.filter(isUnit);
  return {
    tokens: tokens.map((token) => {
      if (!isUnit(token) || token.kind !== 'date') return token;
      const letters = token.text.toLowerCase();
      const at = units.indexOf(token);
      // "m" is minutes right after hours or right before seconds (ECMA-376-1 18.8.31).
      const isMinute =
        /^mm?$/.test(letters) && (isLetters(units[at - 1], 'h') || isLetters(units[at + 1], 's'));
      return { kind: 'date', text: isMinute ? letters.replaceAll('m', 'n') : letters };
    }),
    hasTime: tokens.some((token) => token.kind === 'date' && /[hs/[]/i.test(token.text)),
    isHalfDay: tokens.some((token) => token.kind === 'date' && isMeridiem(token.text)),
    places: tokens.filter(isDigit).length,
  };
}

function isLetters(token: Token | undefined, letter: string): boolean {
  return token !== undefined && token.text.toLowerCase().includes(letter);
}

/** Shows a serial of the 1900 calendar; null where the calendar has no such moment. */
export function dateText(serial: number, section: Section, layout: DateLayout): string | null {
  const shownPlaces = Math.min(layout.places, FINEST_PLACES);
  const moment = momentOf(serial, layout.hasTime ? shownPlaces : null);
  if (!moment) return null;
  const fraction = String(moment.fraction).padStart(shownPlaces, '0').padEnd(layout.places, '0');
  let digit = 0;
  let text = '';
  for (const token of layout.tokens) {
    if (token.kind === 'digit') text += fraction.charAt(digit++);
    else if (token.kind !== 'date') text += token.text;
    else if (isMeridiem(token.text)) text += meridiem(token.text, moment.hour, section);
    else text += part(token.text, moment, section, layout.isHalfDay);
  }
  return text;
}

function part(letters: string, moment: Moment, section: Section, isHalfDay: boolean): string {
  const { length } = letters;
  const number = (value: number): string => numeral(value, length, section);
  switch (letters.charAt(0)) {
    case 'y':
      return length > 2
        ? plainDigits(String(moment.year).padStart(4, '0'), section)
        : plainDigits(String(moment.year % 100).padStart(2, '0'), section);
    case 'n':
      return number(moment.minute);
    case 'm':
      return length > 2 ? monthName(moment.month, length, section) : number(moment.month);
    case 'd':
      return length > 2 ? weekdayName(moment.weekday, length, section) : number(moment.day);
    case 'a':
      return JAPANESE_WEEKDAYS.charAt(moment.weekday) + (length > 3 ? '曜日' : '');
    case 'h':
      return number(isHalfDay ? moment.hour % 12 || 12 : moment.hour);
    case 's':
      return number(moment.second);
    case '[':
      return elapsed(letters, moment.elapsedSeconds);
    default:
      return eraPart(letters, moment, section);
  }
}

/** g R, gg 令, ggg 令和; e and ee the year of the era; r = ee, rr = gggee. */
function eraPart(letters: string, { year, month, day }: Moment, section: Section): string {
  const found = section.language === 'other' ? null : eraOf(year, month, day);
  // In other languages e is the plain year and there is no era.
  if (!found) return letters.startsWith('g') ? '' : String(year);
  const yearText = (width: number): string =>
    found.year === 1 && section.isGannen ? '元' : numeral(found.year, width, section);
  switch (letters) {
    case 'g':
      return found.era.latin;
    case 'gg':
      return found.era.short;
    case 'e':
      return yearText(1);
    case 'r':
      return yearText(2);
    default:
      if (letters.startsWith('g')) return found.era.name;
      return letters.startsWith('r') ? found.era.name + yearText(2) : yearText(2);
  }
}

function monthName(month: number, length: number, section: Section): string {
  if (section.language === 'ja') return length === 3 ? String(month) : `${month}月`;
  const name = MONTHS[month - 1] ?? '';
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.charAt(0) : name;
}

function weekdayName(weekday: number, length: number, section: Section): string {
  if (section.language === 'ja') return JAPANESE_WEEKDAYS.charAt(weekday) + (length > 3 ? '曜日' : '');
  const name = WEEKDAYS[weekday] ?? '';
  return length === 3 ? name.slice(0, 3) : name;
}

function meridiem(letters: string, hour: number, section: Section): string {
  if (section.language === 'ja') return hour < 12 ? '午前' : '午後';
  const [morning = '', evening = ''] = letters.split('/');
  return hour < 12 ? morning : evening;
}

/** "[h]" hours, "[mm]" minutes, "[s]" seconds since the serial 0. */
function elapsed(letters: string, seconds: number): string {
  const divisor = letters.charAt(1) === 'h' ? 3600 : letters.charAt(1) === 'm' ? 60 : 1;
  return String(Math.floor(seconds / divisor)).padStart(letters.length - 2, '0');
}

function numeral(value: number, width: number, { numerals }: Section): string {
  if (numerals === 1 || numerals === 2) return inPlaces(value, numerals);
  const digits = String(value).padStart(Math.min(width, 2), '0');
  return numerals ? inDigits(digits, numerals) : digits;
}

function plainDigits(digits: string, { numerals }: Section): string {
  return numerals ? inDigits(digits, numerals) : digits;
}

function isMeridiem(letters: string): boolean {
  return letters.includes('/');
}

/** Which numerals a section asks for: [DBNum1] 一二三, [DBNum2] 壱弐参, [DBNum3] １２３. */
export type Numerals = 1 | 2 | 3;

const DIGITS: Readonly<Record<Numerals, string>> = {
  1: '〇一二三四五六七八九',
  2: '〇壱弐参四伍六七八九',
  3: '０１２３４５６７８９',
};
const SMALL_UNITS: Readonly<Record<Numerals, readonly string[]>> = {
  1: ['', '十', '百', '千'],
  2: ['', '拾', '百', '阡'],
  3: ['', '十', '百', '千'],
};
const LARGE_UNITS: Readonly<Record<Numerals, readonly string[]>> = {
  1: ['', '万', '億', '兆'],
  2: ['', '萬', '億', '兆'],
  3: ['', '万', '億', '兆'],
};

/** Digit for digit: "2024" → 二〇二四. Characters that are no digits stay. */
export function inDigits(text: string, numerals: Numerals): string {
  return text.replaceAll(/[0-9]/g, (digit) => DIGITS[numerals].charAt(Number(digit)));
}

/** By place: 123 → 百二十三. What is no whole number from 0 to below 10^16 is written digit for digit. */
export function inPlaces(value: number, numerals: Numerals): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e16) return inDigits(String(value), numerals);
  if (value === 0) return DIGITS[numerals].charAt(0);
  const digits = String(value);
  let text = '';
  let group = '';
  for (let at = 0; at < digits.length; at++) {
    const place = digits.length - 1 - at;
    group += placeText(Number(digits.charAt(at)), place % 4, numerals);
    if (place % 4 === 0) {
      if (group !== '') text += group + (LARGE_UNITS[numerals][place / 4] ?? '');
      group = '';
    }
  }
  return text;
}

/** 十, not 一十: formal numerals ([DBNum2]) alone keep the one. */
function placeText(digit: number, place: number, numerals: Numerals): string {
  if (digit === 0) return '';
  const unit = SMALL_UNITS[numerals][place] ?? '';
  const isSilentOne = digit === 1 && place > 0 && numerals !== 2;
  return (isSilentOne ? '' : DIGITS[numerals].charAt(digit)) + unit;
}

import type { CellText } from './cell-text.js';
import { KANJI_NUMBER } from './confidence.js';
import type { Figure } from './figure.js';
import { isKnownUnit, scaleOf, statedUnit } from './unit.js';

const DIGITS = '〇一二三四五六七八九';
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8 };
const KANJI_FIGURE =
  /^(約|年|全)?([〇一二三四五六七八九十百千万億]{1,12})([^\s\d〇一二三四五六七八九十百千万億]{1,8})$/;

/** 二百五十 → 250, 三千 → 3000, 二〇 → 20; null where the characters make no number. */
function kanjiNumber(text: string): number | null {
  let total = 0;
  let section = 0;
  let current: number | null = null;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    const scale = SCALES[character];
    const large = LARGE[character];
    if (digit >= 0) current = (current ?? 0) * 10 + digit;
    else if (scale !== undefined) {
      section += (current ?? 1) * scale;
      current = null;
    } else if (large !== undefined) {
      total += (section + (current ?? 0)) * large;
      section = 0;
      current = null;
    } else return null;
  }
  return text === '' ? null : total + section + (current ?? 0);
}

/** A cell that is nothing but a number in kanji and a unit of the tables (二回, 約五千人); null for any other. */
export function kanjiFigure(cell: CellText): Figure | null {
  const hit = KANJI_FIGURE.exec(cell.text.trim().slice(0, 24));
  const unit = hit?.[3] ?? '';
  const value = kanjiNumber(hit?.[2] ?? '');
  if (!hit || value === null || cell.text.trim() !== hit[0] || !isKnownUnit(unit)) return null;
  // 千円 is a unit, not a thousand yen.
  if (isKnownUnit(cell.text.trim())) return null;
  const scaled = statedUnit(unit) ?? scaleOf(unit);
  return {
    text: cell.source.trim(),
    kind: 'quantity',
    value: value * scaled.factor,
    unit: scaled.unit,
    bound: null,
    qualifiers: hit[1] === undefined ? [] : [hit[1]],
    fiscalYear: null,
    upTo: null,
    label: null,
    part: 'main',
    confidence: KANJI_NUMBER,
  };
}

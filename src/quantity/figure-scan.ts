import Big from 'big.js';
import { scanBefore, scanBehind } from './around.js';
import { GLUED_NUMBER, LEADING_ZERO, ODD_GROUPING, RANGE_WITHOUT_UNIT, SPAN_OR_YEAR } from './confidence.js';
import { isDigit, isNounLetter } from './characters.js';
import type { Bound } from './figure.js';
import { scanNumber, type ScannedNumber } from './number.js';
import { scanUnit, type UnitRun } from './unit-run.js';

/** A figure as it stands in a folded text, before it is known what it is a figure of. */
export interface ScannedFigure {
  /** With the words and signs before it. */
  readonly from: number;
  /** With unit, bound and the words behind it. */
  readonly to: number;
  /** Where its number begins. */
  readonly at: number;
  readonly value: number;
  readonly upTo: number | null;
  /** Folded base unit; null where none is printed. */
  readonly unit: string | null;
  /** The number names its own multiple (8,400万): a scaled unit around it must not multiply it again. */
  readonly ownScale: boolean;
  readonly bound: Bound | null;
  readonly qualifiers: readonly string[];
  /** A change (2.4ポイント減少), not a level. */
  readonly change: boolean;
  /** The letter of L=357.1m; null where none. */
  readonly symbol: string | null;
  /** 10-20 without a unit: a range, or as likely a code. */
  readonly bareDash: boolean;
  /** 0…1, see confidence.ts. */
  readonly trust: number;
}

/** What a bound may stand before: 3回以上/年. */
const PER = /\/(?:年|月|週|日)(?!\p{L})/uy;
const RANGE = / ?~ ?|-|、(?=\d[^\d、])/y;

interface Upper {
  readonly number: ScannedNumber;
  readonly unit: UnitRun | null;
  readonly dash: boolean;
  readonly to: number;
}

/** The upper end of a range behind its lower end; `isFree` says where a number is no year or ordinal. */
function scanUpper(
  text: string,
  at: number,
  lower: ScannedNumber,
  lowerUnit: UnitRun | null,
  isFree: (at: number) => boolean,
): Upper | null {
  RANGE.lastIndex = at;
  const sign = RANGE.exec(text)?.[0];
  if (sign === undefined) return null;
  const start = at + sign.length;
  const number = isFree(start) ? scanNumber(text, start) : null;
  if (!number || number.value === null || lower.value === null) return null;
  if (sign === '-' && number.value <= lower.value) return null;
  // 3、4回: three or four times.
  const neighbours = lowerUnit === null && lower.value < 10 && number.value === lower.value + 1;
  if (sign === '、' && !neighbours) return null;
  const unit = scanUnit(text, number.end);
  if (sign === '、' && !unit) return null;
  if (lowerUnit && unit && lowerUnit.unit !== unit.unit) return null;
  return { number, unit, dash: sign === '-', to: unit?.to ?? number.end };
}

function times(value: number, factor: number): number {
  return factor === 1 ? value : Number(new Big(value).times(factor).toString());
}

/** 1~2万人: the multiple of the upper end holds for the lower where that keeps them in order. */
function lowerValue(lower: ScannedNumber, upper: Upper | null): number {
  const value = lower.value ?? 0;
  if (!upper || lower.scale !== 1 || upper.number.scale === 1) return value;
  const scaled = times(value, upper.number.scale);
  return scaled <= (upper.number.value ?? 0) ? scaled : value;
}

/**
 * Reads the figure whose number begins at `at` of a folded text. `floor` is where the figure before it ends.
 * Returns null where no number begins there, and { to } alone for digits that make no number (1.234.5).
 */
export function scanFigure(
  text: string,
  at: number,
  floor: number,
  plusTriangle: boolean,
  isFree: (at: number) => boolean,
): ScannedFigure | { readonly to: number; readonly value: null } | null {
  const number = scanNumber(text, at);
  if (!number) return null;
  if (number.value === null || !Number.isFinite(number.value)) return { to: number.end, value: null };
  const before = scanBefore(text, at, floor, plusTriangle);
  const ownUnit = scanUnit(text, number.end);
  const upper = scanUpper(text, ownUnit?.to ?? number.end, number, ownUnit, isFree);
  const unit = upper?.unit ?? ownUnit;
  const behind = scanBehind(text, upper?.to ?? ownUnit?.to ?? number.end, unit !== null);
  const per = unit ? perBehind(text, behind.to) : '';
  const factor = unit?.factor ?? 1;
  const sign = before.negative ? -1 : 1;
  const value = times(lowerValue(number, upper), factor) * sign;
  const open = upper ? null : openEnd(text, behind.to, before.from, floor);
  return {
    from: open?.from ?? before.from,
    to: open?.to ?? behind.to + per.length,
    at,
    // -0 would print as a figure below zero.
    value: value || 0,
    upTo: upper ? times(upper.number.value ?? 0, factor) * sign || 0 : null,
    unit: unit ? unit.unit + per : before.yen ? '円' : null,
    ownScale: number.scale !== 1 || (upper?.number.scale ?? 1) !== 1,
    bound: behind.bound ?? before.bound ?? open?.bound ?? null,
    qualifiers: [...before.qualifiers, ...behind.qualifiers],
    change: before.change || behind.change,
    symbol: before.symbol,
    bareDash: upper?.dash === true && !unit,
    trust:
      before.trust *
      (unit?.trust ?? 1) *
      (number.grouping === 'odd' || upper?.number.grouping === 'odd' ? ODD_GROUPING : 1) *
      (/^0\d/.test(text.slice(at, at + 2)) ? LEADING_ZERO : 1) *
      (upper && !unit ? RANGE_WITHOUT_UNIT : 1) *
      (unit?.unit === '年' ? SPAN_OR_YEAR : 1) *
      (!unit && !before.yen && isGlued(text, before.from, floor) ? GLUED_NUMBER : 1),
  };
}

function isGlued(text: string, at: number, floor: number): boolean {
  return at > floor && isNounLetter(text.charCodeAt(at - 1));
}

function perBehind(text: string, at: number): string {
  PER.lastIndex = at;
  return PER.exec(text)?.[0] ?? '';
}

/** A range left open: 2,400回~ is at least, ~20人 at most. */
function openEnd(
  text: string,
  to: number,
  from: number,
  floor: number,
): { readonly from: number; readonly to: number; readonly bound: Bound } | null {
  if (text[to] === '~' && !isDigit(text.charCodeAt(to + 1))) return { from, to: to + 1, bound: 'at-least' };
  if (text[from - 1] === '~' && from - 1 >= floor) return { from: from - 1, to, bound: 'at-most' };
  return null;
}

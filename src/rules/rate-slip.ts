import { Decimal } from '../achievement/decimal.js';
import { inTargetUnit, numberOf } from '../achievement/figures.js';
import { exactOf, previousOf } from './exact.js';
import type { Checked } from './rule.js';
import { agrees, type PrintedRate } from './stated-rate.js';

const HUNDRED = 100;

function percentOf(numerator: number | null, denominator: number | null): Decimal | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return new Decimal(numerator).times(HUNDRED).div(denominator);
}

/** Two rates with the same digits but one, with two neighbours swapped, or with the point moved. */
function isDigitSlip(exact: Decimal, { value, decimals }: PrintedRate): boolean {
  const places = Math.max(0, decimals);
  const wanted = exact.round(places, Decimal.roundHalfUp);
  if (value.times(10).eq(wanted) || value.eq(wanted.times(10))) return true;
  const [a, b] = [wanted.toFixed(places), value.toFixed(places)];
  if (a.length !== b.length) return false;
  const off = Array.from(a).flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = off;
  if (off.length === 1) return true;
  return off.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** The hint (of rate-mismatch) for the slip that gives exactly the stated rate; null where none does. */
export function slipOf(
  { indicator, evaluation }: Checked,
  exact: Decimal,
  printed: PrintedRate,
): string | null {
  const { formula } = evaluation;
  const sides = inTargetUnit(indicator);
  const target = numberOf(sides.target);
  const actual = numberOf(sides.actual);
  const gives = (rate: Decimal | null): boolean => rate !== null && agrees(rate, printed);
  if (formula === 'inverse-ratio' && gives(percentOf(actual, target))) return 'increase-formula';
  if (formula === 'ratio' && gives(percentOf(target, actual))) return 'upside-down';
  const previous = previousOf(indicator);
  const before = previous?.unit === indicator.actual?.unit ? exactOf(previous) : null;
  if (gives(formula === 'inverse-ratio' ? percentOf(target, before) : percentOf(before, target)))
    return 'last-year';
  if (agrees(exact.div(HUNDRED), printed)) return 'ratio';
  return isDigitSlip(exact, printed) ? 'digit' : null;
}

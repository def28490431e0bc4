import type { Indicator } from '../indicator/indicator.js';
import type { Figure } from '../quantity/figure.js';
import { Decimal, percent, plain } from './decimal.js';
import { readDirection } from './direction.js';
import type { DirectionFinding, Evaluation, RateFormula, RateReason } from './evaluation.js';
import { inTargetUnit, numberOf, obstacle, type Sides } from './figures.js';
import { FORMULAS, type Formula, type FormulaInput } from './formula.js';
import { isMet } from './met.js';
import { entry, type EvaluationSettings } from './settings.js';

/**
 * Direction, achievement rate (percent), and whether the target is met, for one indicator.
 * The rating is left null; `withRating` of the rating room fills it in.
 */
export function evaluate(indicator: Indicator, settings: EvaluationSettings): Evaluation {
  const override = entry(settings.overrides, indicator.key);
  const direction = readDirection(indicator, override?.direction);
  if (indicator.part === 'breakdown') {
    return { direction, ...withoutRate('breakdown'), met: null, rating: null };
  }
  const sides = inTargetUnit(indicator);
  const met = isMet(sides, direction);
  const formula = FORMULAS[override?.formula ?? chosenFormula(indicator.sheet, direction, settings)];
  const input: FormulaInput = {
    actual: decimalOf(sides.actual),
    target: decimalOf(sides.target),
    baseline: decimalOf(sides.baseline),
    met,
    proRata: settings.proRata,
  };
  const inTheWay = whyNoRate(sides, formula, input);
  const reason = inTheWay === 'actual-missing' && indicator.ambiguousActual ? 'actual-ambiguous' : inTheWay;
  const result = reason === null ? computed(sides, formula, input, settings) : withoutRate(reason);
  return { direction, ...result, met, rating: null };
}

function chosenFormula(
  sheet: string,
  direction: DirectionFinding,
  settings: EvaluationSettings,
): RateFormula {
  const stated = entry(settings.formulaBySheet, sheet);
  return direction.direction === 'decrease'
    ? (stated?.decrease ?? settings.decreaseFormula)
    : (stated?.increase ?? settings.increaseFormula);
}

function whyNoRate(sides: Sides, formula: Formula, input: FormulaInput): RateReason | null {
  const inTheWay = obstacle(sides, formula.needs);
  if (inTheWay !== null) return inTheWay;
  const needed = formula.needs.map((side) => sides[side]);
  // A complement is taken of a percentage; of 30 people there is none.
  const isShare = (figure: Figure | null) => figure?.unit === '%' || figure?.unit === null;
  if (formula.id === 'complement' && !needed.every(isShare)) return 'unit-mismatch';
  const isRange = (figure: Figure | null) => figure !== null && figure.upTo !== null;
  if (formula.needs.includes('target') && isRange(sides.target)) return 'range-target';
  // An actual or a baseline that is a range is a number only in words.
  if (needed.some(isRange)) return 'qualitative';
  if (!formula.signed && needed.some((figure) => (numberOf(figure) ?? 0) < 0)) return 'negative-value';
  return formula.refuse(input);
}

type RatePart = Pick<Evaluation, 'rate' | 'formula' | 'reason' | 'working'>;

function withoutRate(reason: RateReason): RatePart {
  return { rate: null, formula: null, reason, working: null };
}

function computed(
  sides: Sides,
  formula: Formula,
  input: FormulaInput,
  settings: EvaluationSettings,
): RatePart {
  const { decimals, cap } = settings;
  const exact = percent(...formula.fraction(input), decimals);
  const capped = cap !== null && exact.gt(cap) ? new Decimal(cap) : exact;
  const left = formula.working(
    {
      actual: printed(sides.actual),
      target: printed(sides.target),
      baseline: printed(sides.baseline),
    },
    input,
  );
  const equals = left.endsWith('× 100') ? '=' : '→';
  const working = `${left} ${equals} ${exact.toFixed(decimals)}`;
  return {
    rate: capped.toNumber(),
    formula: formula.id,
    reason: null,
    working: capped.eq(exact) ? working : `${working} → ${capped.toFixed(decimals)}`,
  };
}

/** 0 where there is no number; formulas are only asked once the figures they need are known to be there. */
function decimalOf(figure: Figure | null): Decimal {
  return new Decimal(numberOf(figure) ?? 0);
}

function printed(figure: Figure | null): string {
  const value = numberOf(figure);
  return value === null ? '' : `${plain(value)}${figure?.unit ?? ''}`;
}

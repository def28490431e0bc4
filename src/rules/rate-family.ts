import type { RateFormula } from '../achievement/evaluation.js';
import type { Checked, RuleView } from './rule.js';
import { agrees, exactRate, printedRate } from './stated-rate.js';

/** Formulas offices use for what is to be reduced, besides 目標÷実績. */
const OTHERS: readonly RateFormula[] = ['mirror', 'one-sided-mirror', 'binary'];
/** One rate may fit by chance. */
const FEWEST = 2;

export function isReduced({ evaluation }: Checked): boolean {
  return evaluation.formula === 'inverse-ratio';
}

/**
 * The formula a sheet itself uses for what is to be reduced, seen from its stated rates: all of them follow it and they
 * do not follow the one in force. Undefined where the one in force is as good.
 */
export function familyOf({ checked }: RuleView): RateFormula | undefined {
  const reduced = checked.filter((each) => isReduced(each) && each.indicator.stated.rate !== null);
  if (reduced.length < FEWEST) return undefined;
  const follow = (formula?: RateFormula): number =>
    reduced.filter((each) => {
      const exact = exactRate(each, formula);
      const { rate } = each.indicator.stated;
      return exact !== null && rate !== null && agrees(exact, printedRate(rate));
    }).length;
  if (follow() === reduced.length) return undefined;
  return OTHERS.find((formula) => follow(formula) === reduced.length);
}

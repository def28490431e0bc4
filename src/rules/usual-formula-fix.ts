import { parseA1 } from '../sheet/address.js';
import { formulaAt } from './formula-refs.js';
import { rateColumn } from './rate-cells.js';
import type { Correction, Report, RuleView } from './rule.js';

const HUNDRED = 100;

/** Puts the formula of the column into the cells of a report; its value is the computed rate until Excel recalculates. */
export function usualFormulaFix({ cell, evidence }: Report, view: RuleView): readonly Correction[] {
  const { cells, usual } = rateColumn(view);
  if (usual === null) return [];
  return [cell, ...evidence].flatMap((address): Correction[] => {
    const found = cells.find((each) => each.address === address);
    const place = parseA1(address);
    const formula = found && place ? formulaAt(usual, place) : null;
    const rate = found?.checked.evaluation.rate ?? null;
    if (!found || formula === null || rate === null) return [];
    const isRatio = found.cell.format.includes('%') || !/100/.test(usual);
    return [
      { cell: address, content: { kind: 'formula', formula, cached: isRatio ? rate / HUNDRED : rate } },
    ];
  });
}

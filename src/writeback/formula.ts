import type { Checked } from '../rules/rule.js';

/**
 * The rate as a plain formula over the sheet's own cells, so that it follows later changes without the add-in.
 * Only where both figures are numeric cells read at the same scale, and only for 実績/目標 and 目標/実績; otherwise null
 * and the number is written. An emptied cell gives "", never 0 %.
 */
export function rateFormula({ indicator, evaluation }: Checked, decimals: number): string | null {
  const { target, actual } = indicator;
  if (!target?.numericCell || !actual?.numericCell || target.unit !== actual.unit) return null;
  if (target.value === null || actual.value === null) return null;
  if (evaluation.formula !== 'ratio' && evaluation.formula !== 'inverse-ratio') return null;
  const [over, under] =
    evaluation.formula === 'ratio' ? [actual.cell, target.cell] : [target.cell, actual.cell];
  return `IF(AND(ISNUMBER(${over}),ISNUMBER(${under}),N(${under})<>0),ROUND(${over}/${under}*100,${decimals}),"")`;
}

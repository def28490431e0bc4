import { Decimal } from '../achievement/decimal.js';
import { normalise } from '../quantity/normalise.js';
import { parseA1 } from '../sheet/address.js';
import { cellAt } from '../sheet/sheet.js';
import type { Correction, Report, RuleView } from './rule.js';

const HUNDRED = 100;
const ONE_NUMBER = /^[^\d]*(\d[\d,]*(?:\.\d+)?)[^\d]*$/;

/**
 * Puts the computed rate into a cell that holds nothing but the stated one. A formula is left alone: what it should say
 * is the business of the rules about formulas.
 */
export function rateFix({ cell, indicator, data }: Report, view: RuleView): readonly Correction[] {
  const place = parseA1(cell);
  const found = view.checked.find((each) => each.indicator.key === indicator)?.indicator;
  if (
    view.source === null ||
    place === null ||
    !found ||
    found.stated.rate?.cell !== cell ||
    found.actual?.cell === cell
  )
    return [];
  const computed = /^([\d.]+)%$/.exec(data['computed'] ?? '')?.[1];
  const held = cellAt(view.source, place.row, place.column);
  if (computed === undefined || held.formula !== null) return [];
  if (held.kind === 'number') {
    const isRatio = held.format.includes('%') || found.stated.rate.value !== held.value;
    const value = isRatio ? new Decimal(computed).div(HUNDRED).toNumber() : Number(computed);
    return [{ cell, content: { kind: 'number', value } }];
  }
  const folded = normalise(held.text);
  const number = ONE_NUMBER.exec(folded.text)?.[1];
  if (number === undefined) return [];
  const from = folded.text.indexOf(number);
  const text =
    held.text.slice(0, folded.sourceStart(from)) +
    computed +
    held.text.slice(folded.sourceEnd(from + number.length));
  return [{ cell, content: { kind: 'text', text } }];
}

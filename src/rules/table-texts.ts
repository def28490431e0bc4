import { foldedText, amountsIn, type AmountText } from './amounts.js';
import type { Checked, RuleView } from './rule.js';
import { outcomeTextsOf, textsOf } from './texts.js';

/** One filled cell of a table, what stands in it, and the first indicator it belongs to. */
export interface TableText {
  readonly cell: string;
  readonly text: string;
  readonly indicator: string;
  /** It tells of the outcome: a narrative or the actual's own cell. */
  readonly isOutcome: boolean;
}

const texts = new WeakMap<readonly Checked[], readonly TableText[]>();
const amounts = new WeakMap<TableText, AmountText>();

/** Every filled cell of a table once, however many measures share it; read once for all rules. */
export function tableTexts({ checked }: RuleView): readonly TableText[] {
  const known = texts.get(checked);
  if (known) return known;
  const byCell = new Map<string, TableText>();
  for (const { indicator } of checked) {
    const telling = new Set(outcomeTextsOf(indicator).map(({ cell }) => cell));
    for (const { cell, text } of textsOf(indicator)) {
      if (byCell.has(cell)) continue;
      byCell.set(cell, { cell, text, indicator: indicator.key, isOutcome: telling.has(cell) });
    }
  }
  const found = [...byCell.values()];
  texts.set(checked, found);
  return found;
}

/** The amounts of a cell, read once for all rules that look at them. */
export function amountsOf(text: TableText): AmountText {
  const known = amounts.get(text) ?? amountsIn(foldedText(text.text));
  amounts.set(text, known);
  return known;
}

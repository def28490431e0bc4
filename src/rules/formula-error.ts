import { columnName, toA1 } from '../sheet/address.js';
import { gathered, type Item } from './gathered.js';
import type { Rule, RuleView } from './rule.js';

/** Error cells within a table, column by column: a broken reference goes down the whole column. */
function errors({ source, table }: RuleView): Item[][] {
  if (source === null || table === null) return [];
  const columns = new Map<number, Item[]>();
  const { top, bottom, left, right } = table.area;
  for (let row = top; row <= bottom; row++) {
    source.cells[row]?.forEach((cell, column) => {
      if (cell?.kind !== 'error' || column < left || column > right) return;
      const item = {
        cell: toA1(row, column),
        indicator: null,
        data: { error: String(cell.value ?? cell.text), column: columnName(column) },
      };
      const items = columns.get(column);
      if (items) items.push(item);
      else columns.set(column, [item]);
    });
  }
  return [...columns.values()];
}

export const formulaError: Rule = {
  code: 'formula-error',
  severity: 'warning',
  title: { ja: '式のエラー', en: 'A formula that fails' },
  message: {
    ja: '{column}列に式のエラー {error} があります({count}か所: {cells})。参照先か、割る数の0を直してください。',
    en: 'Column {column} shows the error {error} ({count} cells: {cells}). Correct what it refers to, or the zero it divides by.',
  },
  reason: {
    ja: '#REF! は参照先の行や列が消えたとき、#DIV/0! は目標が空か0のときに出ます。公表するシートに残すと、数値がないのと同じです。目標のない行の達成率は「―」にしてください。',
    en: '#REF! appears when a row or column a formula looks at was deleted, #DIV/0! when the target is blank or zero. Put a dash where there is no target.',
  },
  basis: null,
  example: {
    bad: { ja: '達成率 #DIV/0!', en: 'rate #DIV/0!' },
    good: { ja: '達成率 ―', en: 'rate ―' },
  },
  check: (view) => errors(view).flatMap((items) => gathered(items)),
};

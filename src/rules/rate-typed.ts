import { gathered } from './gathered.js';
import { printName } from './print.js';
import { rateColumn } from './rate-cells.js';
import type { Rule } from './rule.js';
import { usualFormulaFix } from './usual-formula-fix.js';

export const rateTyped: Rule = {
  code: 'rate-typed',
  severity: 'info',
  title: { ja: '式の列に手入力の達成率', en: 'A typed rate among formulas' },
  message: {
    ja: '「{name}」の達成率 {typed} は手で入力されています({count}か所: {cells})。同じ列のほかは式なので、目標や実績を直しても変わりません。',
    en: 'The rate {typed} of "{name}" is typed in ({count} cells: {cells}). The rest of the column are formulas; this one will not follow when figures change.',
  },
  reason: {
    ja: '式を数値で上書きすると、後で実績を差し替えたときに達成率だけが古いまま残ります。「―」など数値でないものは対象にしません。',
    en: 'A formula that was typed over stays behind when an actual is replaced. Dashes and words are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '=F5/E5、=F6/E6、0.982', en: '=F5/E5, =F6/E6, 0.982' },
    good: { ja: '=F5/E5、=F6/E6、=F7/E7', en: '=F5/E5, =F6/E6, =F7/E7' },
  },
  check: (view) => {
    const { cells, usual } = rateColumn(view);
    if (usual === null) return [];
    return gathered(
      cells
        .filter(({ form, cell }) => form === null && /\d/.test(cell.text))
        .map(({ checked, address, cell }) => ({
          cell: address,
          indicator: checked.indicator.key,
          data: { name: printName(checked.indicator), typed: cell.text },
        })),
    );
  },
  fix: usualFormulaFix,
};

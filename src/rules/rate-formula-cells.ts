import { toA1 } from '../sheet/address.js';
import { references } from './formula-refs.js';
import { printName } from './print.js';
import { rateColumn } from './rate-cells.js';
import type { Report, Rule } from './rule.js';
import { usualFormulaFix } from './usual-formula-fix.js';

export const rateFormulaCells: Rule = {
  code: 'rate-formula-cells',
  severity: 'error',
  title: { ja: '達成率の式が別の行を見ている', en: 'The rate formula looks at another row' },
  message: {
    ja: '「{name}」の達成率の式 {formula} が、別の行のセル {others} を使っています。同じ行の目標と実績に直してください。',
    en: 'The rate formula {formula} of "{name}" uses {others} of another row. Point it at target and actual of its own row.',
  },
  reason: {
    ja: '行を挿入したり式を写したりすると、参照先がずれることがあります。同じ列のほかの式が自分の行だけを見ているのに、この式だけが別の行を見ているときに出します。$で固定した参照は対象にしません。',
    en: 'References slip when rows are inserted or formulas are copied. Told where the other formulas of the column look at their own row and this one does not; references fixed with $ are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '5行目の達成率 =F6/E6', en: 'rate in row 5: =F6/E6' },
    good: { ja: '5行目の達成率 =F5/E5', en: 'rate in row 5: =F5/E5' },
  },
  supersedes: ['rate-mismatch', 'rate-formula-unlike'],
  check: (view) => {
    const { cells, usual } = rateColumn(view);
    // Distances of the usual formula: where it looks at other rows itself, nothing can be said.
    if (usual === null || /R\[-?[1-9]/.test(usual)) return [];
    return cells.flatMap(({ checked, address, cell, form }): Report[] => {
      const { firstRow, lastRow, key, target, actual } = checked.indicator;
      if (cell.formula === null || form === usual || form === null || !/R\[-?[1-9]/.test(form)) return [];
      const others = references(cell.formula).filter(({ row }) => row < firstRow || row > lastRow);
      if (others.length === 0) return [];
      const data = {
        name: printName(checked.indicator),
        formula: `=${cell.formula}`,
        others: others.map(({ row, column }) => toA1(row, column)).join('・'),
      };
      const evidence = [target?.cell, actual?.cell].filter((each) => each !== undefined);
      return [{ cell: address, indicator: key, data, evidence }];
    });
  },
  fix: (report, view) => usualFormulaFix({ ...report, evidence: [] }, view),
};

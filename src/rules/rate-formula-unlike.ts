import { divisionOf, formulaAt } from './formula-refs.js';
import { printName } from './print.js';
import { rateColumn, type RateCell } from './rate-cells.js';
import type { Report, Rule } from './rule.js';
import { usualFormulaFix } from './usual-formula-fix.js';

/** Target and actual divided either way: whether rightly is the business of the rule about directions. */
function isOwnDivision({ checked, cell }: RateCell): boolean {
  const division = divisionOf(cell.formula ?? '');
  const own = [checked.indicator.target?.cell, checked.indicator.actual?.cell];
  return division !== null && own.includes(division.over) && own.includes(division.under);
}

export const rateFormulaUnlike: Rule = {
  code: 'rate-formula-unlike',
  severity: 'info',
  title: { ja: '達成率の式がまわりと違う', en: 'A rate formula unlike its neighbours' },
  message: {
    ja: '「{name}」の達成率の式 {formula} は、同じ列のほかの式({usual})と形が違います。意図したものか確かめてください。',
    en: 'The rate formula {formula} of "{name}" differs from the others of its column ({usual}). Check whether that is meant.',
  },
  reason: {
    ja: '一つだけ形の違う式は、写し間違いか、わざと変えたもののどちらかです。わざと変えたときは、備考に理由を書いておくと引き継ぐ人が困りません。目標と実績を逆に割っただけのもの(減らす指標)は対象にしません。',
    en: 'A single formula of another form is a slip or was changed on purpose; then a note helps the next person. Target and actual divided the other way (to be reduced) are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '=F5/E5、=F6/E6、=F7/D7', en: '=F5/E5, =F6/E6, =F7/D7' },
    good: { ja: '=F5/E5、=F6/E6、=F7/E7', en: '=F5/E5, =F6/E6, =F7/E7' },
  },
  supersedes: ['rate-mismatch'],
  check: (view) => {
    const { cells, usual } = rateColumn(view);
    if (usual === null) return [];
    return cells.flatMap((each): Report[] => {
      const { checked, address, cell, form, place } = each;
      if (form === null || form === usual || isOwnDivision(each)) return [];
      const data = {
        name: printName(checked.indicator),
        formula: `=${cell.formula ?? ''}`,
        usual: `=${formulaAt(usual, place) ?? usual}`,
      };
      return [{ cell: address, indicator: checked.indicator.key, data, evidence: [] }];
    });
  },
  fix: usualFormulaFix,
};

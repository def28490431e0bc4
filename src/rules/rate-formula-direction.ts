import { divisionOf } from './formula-refs.js';
import { gathered, type Item } from './gathered.js';
import { printName } from './print.js';
import { rateColumn } from './rate-cells.js';
import type { Rule } from './rule.js';

export const rateFormulaDirection: Rule = {
  code: 'rate-formula-direction',
  severity: 'warning',
  title: { ja: '達成率の式が指標の方向と逆', en: 'The rate formula is for the other direction' },
  message: {
    ja: '「{name}」の達成率の式 {formula} は、指標の方向と逆に割っています({count}か所: {cells})。減らす指標は 目標÷実績、増やす指標は 実績÷目標 です。',
    en: 'The rate formula {formula} of "{name}" divides the wrong way for its direction ({count} cells: {cells}). To be reduced: target ÷ actual; to grow: actual ÷ target.',
  },
  reason: {
    ja: '減らす指標に 実績÷目標 を使うと、達成していても100%未満になります。全国の行政事業レビューでは、達成した減らす指標993件のうち836件がこうなります。方向を読み違えているときは、設定で直してください。',
    en: 'For an indicator to be reduced, actual ÷ target prints less than 100% although it is reached: so it would for 836 of 993 such rows of the national reviews. If the direction was misread, correct it in the settings.',
  },
  basis: null,
  example: {
    bad: { ja: '可燃ごみの排出量 =実績/目標', en: 'waste: =actual/target' },
    good: { ja: '可燃ごみの排出量 =目標/実績', en: 'waste: =target/actual' },
  },
  supersedes: ['rate-mismatch', 'rate-formula-unlike'],
  check: (view) =>
    gathered(
      rateColumn(view).cells.flatMap(({ checked, address, cell }): Item[] => {
        const { target, actual, key } = checked.indicator;
        const { direction, formula } = checked.evaluation;
        const division = cell.formula === null ? null : divisionOf(cell.formula);
        if (division === null || target === null || actual === null || direction.assumed) return [];
        // 2-F5/E5 and 1-(F5-E5)/E5 are formulas of their own for what is to be reduced.
        if (/-/.test(cell.formula ?? '')) return [];
        const isRatio = division.over === actual.cell && division.under === target.cell;
        const isInverse = division.over === target.cell && division.under === actual.cell;
        const isWrong = formula === 'inverse-ratio' ? isRatio : formula === 'ratio' && isInverse;
        if (!isWrong) return [];
        const data = { name: printName(checked.indicator), formula: `=${cell.formula ?? ''}` };
        return [{ cell: address, indicator: key, data }];
      }),
    ),
};

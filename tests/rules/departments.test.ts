import { check } from '../../src/rules/check';
import { isOwnDepartment } from '../../src/rules/departments';
import { actualMissing } from '../../src/rules/actual-missing';
import { makeView } from './make-checked';

describe('a department cell', () => {
  it.each([
    ['健康づくり課', '健康づくり課'],
    ['総務部\n職員課', '職員課'],
    ['総務部職員課', '職員課'],
    ['健康づくり課・保険年金課', '保険年金課'],
    ['介護高齢課高齢者支援担当', '介護高齢課'],
    ['(健康づくり課)', '健康づくり課'],
    ['ＩＣＴ推進課', 'ICT推進課'],
  ])('%j names %s', (text, chosen) => {
    expect(isOwnDepartment(text, ['別の課', chosen])).toBe(true);
  });

  it.each([
    ['障がい福祉課', '福祉課'],
    ['福祉課', '障がい福祉課'],
    ['健康づくり課', ''],
    [null, '健康づくり課'],
  ])('%j does not name %s', (text, chosen) => {
    expect(isOwnDepartment(text, [chosen])).toBe(false);
  });
});

it('leaves the findings of a chosen department, and nothing about the table as a whole', () => {
  const view = makeView([
    { target: '10件', actual: '12件' },
    { target: '10件', actual: '' },
    { target: '10件', actual: '' },
  ]);
  const [, second, third] = view.checked;
  if (!second || !third) throw new Error('three rows are made');
  const named = {
    ...view,
    checked: [second, { ...third, indicator: { ...third.indicator, department: '税務課' } }].concat(
      view.checked.slice(0, 1),
    ),
  };
  const cells = (onlyDepartments: readonly string[] | null) =>
    check([named], { locale: 'ja', onlyDepartments }, [actualMissing]).findings.map(({ cell }) => cell);
  expect(cells(null)).toEqual(['E6', 'E7']);
  expect(cells(['税務課'])).toEqual(['E7']);
  expect(cells(['納税課'])).toEqual([]);
});

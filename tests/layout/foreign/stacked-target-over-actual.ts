import type { Fixture } from './fixture.js';

/** 目標 over 実績, names merged over both rows, years as columns, a future year with targets only. */
export default {
  name: 'stacked-target-over-actual',
  // prettier-ignore
  sheets: [{ name: '数値目標', rows: [
    ['第２期総合戦略　数値目標の推移（令和5年度末現在）'],
    [],
    ['基本目標', '数値目標', '単位', '区分', 'R2', 'R3', 'R4', 'R5', 'R6', '所管課'],
    ['安心して働けるまち', '市内事業所の従業者数', '人', '目標', 9800, 9850, 9900, 9950, 10000, '商工課'],
    ['^', '^', '^', '実績', 9812, 9760, 9781, 9804, '', '^'],
    ['^', '新規創業件数', '件', '目標', 15, 18, 21, 24, 27, '商工課'],
    ['^', '^', '^', '実績', 12, 19, 20, 26, '', '^'],
    ['人の流れをつくる', '社会動態による人口減少数', '人', '目標', 120, 110, 100, 90, 80, '企画課'],
    ['^', '^', '^', '実績', 131, 98, 104, 97, '', '^'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '市内事業所の従業者数', section: ['安心して働けるまち'], department: '商工課', unit: '人', target: 9950, actual: 9804, targetYear: 2023, actualYear: 2023, rate: 98.5, met: false, series: [['actual', 2020, 9812], ['target', 2024, 10000]] },
    { name: '新規創業件数', section: ['安心して働けるまち'], unit: '件', target: 24, actual: 26, rate: 108.3, met: true, series: [['target', 2021, 18], ['actual', 2021, 19]] },
    { name: '社会動態による人口減少数', section: ['人の流れをつくる'], department: '企画課', target: 90, actual: 97, rate: 92.8, met: false },
  ],
} satisfies Fixture;

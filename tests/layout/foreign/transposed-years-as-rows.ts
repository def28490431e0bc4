import type { Fixture } from './fixture.js';

/** Three indicators as column groups 目標|実績, a year a row, the newest year last. */
export default {
  name: 'transposed-years-as-rows',
  // prettier-ignore
  sheets: [{ name: '水道ビジョン', rows: [
    ['水道事業ビジョン　数値目標の管理'],
    ['年度', '有収率(％)', '>', '管路耐震化率(％)', '>', '水道料金収納率(％)', '>'],
    ['^', '目標', '実績', '目標', '実績', '目標', '実績'],
    ['令和2年度', 89, 88.7, 20, 19.8, 98, 98.1],
    ['令和3年度', 89.5, 89.9, 21.5, 21.1, 98, 98.3],
    ['令和4年度', 90, 90.4, 23, 22.2, 98, 97.9],
  ] }],
  // prettier-ignore
  expected: [
    { name: '有収率…', unit: '%', target: 90, actual: 90.4, targetYear: 2022, actualYear: 2022, rate: 100.4, met: true, series: [['actual', 2020, 88.7], ['target', 2021, 89.5]] },
    { name: '管路耐震化率…', unit: '%', target: 23, actual: 22.2, rate: 96.5, met: false },
    { name: '水道料金収納率…', unit: '%', target: 98, actual: 97.9, rate: 99.9, met: false },
  ],
} satisfies Fixture;

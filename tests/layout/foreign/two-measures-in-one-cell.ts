import type { Fixture } from './fixture.js';

/** Labelled measures line by line in the 目標 and 実績 cells. */
export default {
  name: 'two-measures-in-one-cell',
  // prettier-ignore
  sheets: [{ name: '収納対策', rows: [
    ['取組', '指標', '目標', '実績', '担当課'],
    ['市税の収納対策', '市税収納率', '現年分：99.2%\n滞納繰越分：28.0%', '現年分：99.4%\n滞納繰越分：26.6%', '収納課'],
    ['介護保険料の収納対策', '収納率', '特別徴収 100%\n普通徴収 92.0%', '特別徴収 100%\n普通徴収 90.2%', '介護保険課'],
    ['使用料の見直し', '見直しを行った施設数', '6施設', '5施設', '財政課'],
  ] }],
  // prettier-ignore
  expected: [
    { program: '市税の収納対策', name: '市税収納率', measure: '現年分', department: '収納課', unit: '%', target: 99.2, actual: 99.4, rate: 100.2, met: true },
    { program: '市税の収納対策', name: '市税収納率', measure: '滞納繰越分', unit: '%', target: 28, actual: 26.6, rate: 95, met: false },
    { program: '介護保険料の収納対策', name: '収納率', measure: '特別徴収', unit: '%', target: 100, actual: 100, rate: 100, met: true },
    { program: '介護保険料の収納対策', name: '収納率', measure: '普通徴収', unit: '%', target: 92, actual: 90.2, rate: 98, met: false },
    { program: '使用料の見直し', name: '見直しを行った施設数', measure: null, unit: '施設', target: 6, actual: 5, rate: 83.3, met: false },
  ],
} satisfies Fixture;

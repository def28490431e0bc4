import type { Fixture } from './fixture.js';

/** 目標値(R6) beside the R4 actual, baseline H30, and a 方向性 column that goes before name and bound. */
export default {
  name: 'direction-arrows-final-target',
  // prettier-ignore
  sheets: [{ name: '指標', rows: [
    ['分野', '目標指標', '方向性', '現状値\n(H30)', 'R4実績', '目標値(R6)', '進捗', '担当部局'],
    ['防災', '救急車の現場到着所要時間', '↓', '8.9分', '9.4分', '8.0分', '遅れ', '消防本部'],
    ['防災', '消防団員の充足率', '↑', '88.1%', '86.3%', '95.0%', '遅れ', '消防本部'],
    ['健康', '健康寿命(男性)', '↑', '79.6歳', '80.2歳', '80.0歳', '達成', '健康福祉部'],
    ['健康', '要介護認定率', '↓', '17.8%', '17.1%', '17.5%', '達成', '健康福祉部'],
    ['教育', '全国学力調査の正答率', '→', '64%', '62%', '64%', '遅れ', '教育委員会'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '救急車の現場到着所要時間', department: '消防本部', unit: '分', baseline: 8.9, target: 8, actual: 9.4, targetYear: 2024, actualYear: 2022, rate: 85.1, met: false },
    { name: '消防団員の充足率', unit: '%', baseline: 88.1, target: 95, actual: 86.3, rate: 90.8, met: false },
    { name: '健康寿命(男性)', unit: '歳', baseline: 79.6, target: 80, actual: 80.2, rate: 100.3, met: true },
    { name: '要介護認定率', department: '健康福祉部', unit: '%', baseline: 17.8, target: 17.5, actual: 17.1, rate: 102.3, met: true },
    { name: '全国学力調査の正答率', department: '教育委員会', unit: '%', baseline: 64, target: 64, actual: 62, rate: 96.9, met: false },
  ],
} satisfies Fixture;

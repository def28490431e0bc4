import type { Fixture } from './fixture.js';

/** Indicators are columns, 単位・基準値・目標値・実績値 are rows. */
export default {
  name: 'transposed-indicators-as-columns',
  // prettier-ignore
  sheets: [{ name: '観光振興', rows: [
    ['観光振興計画　指標の達成状況'],
    [],
    ['指標名', '観光入込客数', '宿泊者数', '観光消費額', '観光案内所への苦情件数'],
    ['単位', '千人', '人', '百万円', '件'],
    ['基準値(R元年度)', 1240, '86,300', 5120, 14],
    ['目標値(R5年度)', 1500, '95,000', 6000, 5],
    ['実績値(R5年度)', 1386, '97,850', 5430, 8],
    ['達成率', '92.4%', '103.0%', '90.5%', '62.5%'],
    ['担当課', '観光課', '観光課', '観光課', '観光案内所'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '観光入込客数', department: '観光課', unit: '人', baseline: 1240000, target: 1500000, actual: 1386000, rate: 92.4, met: false, statedRate: 92.4 },
    { name: '宿泊者数', unit: '人', baseline: 86300, target: 95000, actual: 97850, rate: 103, met: true, statedRate: 103, targetYear: 2023 },
    { name: '観光消費額', unit: '円', baseline: 5120000000, target: 6000000000, actual: 5430000000, rate: 90.5, met: false, statedRate: 90.5 },
    { name: '観光案内所への苦情件数', department: '観光案内所', unit: '件', baseline: 14, target: 5, actual: 8, rate: 62.5, met: false, statedRate: 62.5 },
  ],
} satisfies Fixture;

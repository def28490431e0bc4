import type { Fixture } from './fixture.js';

/** One header row: R3目標|R3実績|R3達成率|R4目標|…, the rate as ratio formulas in percent formats. */
export default {
  name: 'one-header-row-year-prefixed-words',
  // prettier-ignore
  sheets: [{ name: 'KPI管理', rows: [
    ['施策', 'KPI', '単位', 'R3目標', 'R3実績', 'R3達成率', 'R4目標', 'R4実績', 'R4達成率', '担当'],
    ['しごとづくり', '創業支援件数', '件', 25, 31, { v: 1.24, f: '0.0%', formula: 'E2/D2' }, 28, 24, { v: 0.857142857142857, f: '0.0%', formula: 'H2/G2' }, '商工観光課'],
    ['しごとづくり', '新規就農者数', '人', 6, 4, { v: 0.666666666666667, f: '0.0%', formula: 'E3/D3' }, 6, 7, { v: 1.16666666666667, f: '0.0%', formula: 'H3/G3' }, '農林課'],
    ['ひとの流れ', '空き家バンク成約件数', '件', 10, 9, { v: 0.9, f: '0.0%', formula: 'E4/D4' }, 12, 12, { v: 1, f: '0.0%', formula: 'H4/G4' }, '企画課'],
    ['まちづくり', '刑法犯認知件数', '件', 180, 164, { v: 0.911111111111111, f: '0.0%', formula: 'E5/D5' }, 170, 181, { v: 1.06470588235294, f: '0.0%', formula: 'H5/G5' }, '防災課'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '創業支援件数', department: '商工観光課', unit: '件', target: 28, actual: 24, targetYear: 2022, actualYear: 2022, rate: 85.7, met: false, statedRate: 85.7, series: [['target', 2021, 25], ['actual', 2021, 31]] },
    { name: '新規就農者数', department: '農林課', unit: '人', target: 6, actual: 7, rate: 116.7, met: true, statedRate: 116.7 },
    { name: '空き家バンク成約件数', target: 12, actual: 12, rate: 100, met: true, statedRate: 100 },
    { name: '刑法犯認知件数', target: 170, actual: 181, rate: 93.9, met: false, statedRate: 106.5, series: [['actual', 2021, 164]] },
  ],
} satisfies Fixture;

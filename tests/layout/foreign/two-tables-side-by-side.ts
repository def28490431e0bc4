import type { Fixture } from './fixture.js';

/** Two indicator tables next to each other with a blank column between. */
export default {
  name: 'two-tables-side-by-side',
  // prettier-ignore
  sheets: [{ name: '活動と成果', rows: [
    ['活動指標', '', '', '', '', '成果指標', '', '', ''],
    ['指標名', '目標値', '実績値', '達成率', '', '指標名', '目標値', '実績値', '達成率'],
    ['訪問指導の件数', '300件', '288件', '96.0%', '', '支援を終えた世帯の割合', '60%', '63.0%', '105.0%'],
    ['研修の開催回数', '6回', '6回', '100.0%', '', '研修を役立てた職員の割合', '90%', '81.0%', '90.0%'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '訪問指導の件数', target: 300, actual: 288, rate: 96, met: false, statedRate: 96 },
    { name: '研修の開催回数', target: 6, actual: 6, rate: 100, met: true, statedRate: 100 },
    { name: '支援を終えた世帯の割合', target: 60, actual: 63, rate: 105, met: true, statedRate: 105 },
    { name: '研修を役立てた職員の割合', target: 90, actual: 81, rate: 90, met: false, statedRate: 90 },
  ],
} satisfies Fixture;

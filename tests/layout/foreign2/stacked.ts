import type { Fixture } from '../foreign/fixture.js';

/** Two to four rows an indicator, told apart by label cells. */
export const STACKED: readonly Fixture[] = [
  {
    name: 'label-column-before-the-name',
    // prettier-ignore
    sheets: [{ name: '水道', rows: [
      ['水道ビジョン　業務指標（令和4年度）'],
      ['No', '区分', '指標名', '単位', '令和2年度', '令和3年度', '令和4年度'],
      [1, '計画', '有収率', '％', 90, 90.5, 91],
      ['^', '実績', '^', '^', 89.2, 90.6, 90.1],
      ['^', '達成率', '^', '^', 99.1, 100.1, 99],
      [2, '計画', '基幹管路の耐震化率', '％', 30, 33, 36],
      ['^', '実績', '^', '^', 29.5, 33.3, 37.2],
      ['^', '達成率', '^', '^', 98.3, 100.9, 103.3],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '有収率', unit: '%', target: 91, actual: 90.1, targetYear: 2022, actualYear: 2022, rate: 99, met: false, statedRate: 99, series: [['target', 2020, 90], ['actual', 2021, 90.6]] },
      { id: '2', name: '基幹管路の耐震化率', unit: '%', target: 36, actual: 37.2, rate: 103.3, met: true, statedRate: 103.3 },
    ],
  },
  {
    name: 'label-column-without-a-header',
    // prettier-ignore
    sheets: [{ name: '農業', rows: [
      ['農業振興計画の進捗'],
      ['指標', '単位', '', '令和2年度', '令和3年度', '令和4年度', '令和5年度'],
      ['認定農業者数', '人', '目標値', 210, 212, 215, 218],
      ['', '', '実績値', 205, 203, 201, ''],
      ['', '', '達成度', '97.6%', '95.8%', '93.5%', ''],
      ['直売所の売上額', '百万円', '目標値', 320, 330, 340, 350],
      ['', '', '実績値', 298, 341, 365, ''],
      ['', '', '達成度', '93.1%', '103.3%', '107.4%', ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '認定農業者数', unit: '人', target: 215, actual: 201, targetYear: 2022, actualYear: 2022, rate: 93.5, met: false, statedRate: 93.5, series: [['target', 2023, 218]] },
      { name: '直売所の売上額', unit: '円', target: 340000000, actual: 365000000, rate: 107.4, met: true, statedRate: 107.4 },
    ],
  },
  {
    name: 'four-rows-with-rating-row',
    // prettier-ignore
    sheets: [{ name: '行革', rows: [
      ['行財政改革プラン　取組項目別進捗状況'],
      ['取組項目', '指標', '内訳', 'R2', 'R3', 'R4', '担当課'],
      ['市税の徴収強化', '現年分徴収率（％）', '目標', 98.5, 98.6, 98.7, '収税課'],
      ['^', '^', '実績', 98.3, 98.8, 99, '^'],
      ['^', '^', '達成率', '99.8%', '100.2%', '100.3%', '^'],
      ['^', '^', '評価', 'B', 'A', 'A', '^'],
      ['時間外勤務の縮減', '1人当たり時間外勤務時間（時間）', '目標', 120, 115, 110, '人事課'],
      ['^', '^', '実績', 133, 128, 121, '^'],
      ['^', '^', '達成率', '90.2%', '89.8%', '90.9%', '^'],
      ['^', '^', '評価', 'B', 'B', 'B', '^'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '市税の徴収強化', name: '現年分徴収率…', department: '収税課', unit: '%', target: 98.7, actual: 99, targetYear: 2022, actualYear: 2022, rate: 100.3, met: true, statedRate: 100.3, statedRating: 'A' },
      { program: '時間外勤務の縮減', name: '1人当たり時間外勤務時間…', department: '人事課', unit: '時間', target: 110, actual: 121, rate: 90.9, met: false, statedRate: 90.9, statedRating: 'B' },
    ],
  },
  {
    name: 'blocks-of-stacked-tables-per-programme',
    // prettier-ignore
    sheets: [{ name: '個票', rows: [
      ['空家等対策計画　事業別進行管理票'],
      [],
      ['事業名', '老朽危険空家除却事業', '>', '所管課', '住宅課'],
      ['指標名', '単位', '', '令和3年度', '令和4年度'],
      ['除却補助件数', '件', '目標', 20, 20],
      ['^', '^', '実績', 15, 22],
      ['管理不全空家の件数', '件', '目標', 140, 120],
      ['^', '^', '実績', 138, 126],
      [],
      ['事業名', '空家利活用促進事業', '>', '所管課', '政策推進課'],
      ['指標名', '単位', '', '令和3年度', '令和4年度'],
      ['空家バンク登録件数', '件', '目標', 10, 12],
      ['^', '^', '実績', 9, 10],
    ] }],
    // prettier-ignore
    expected: [
      { program: '老朽危険空家除却事業', name: '除却補助件数', department: '住宅課', unit: '件', target: 20, actual: 22, targetYear: 2022, actualYear: 2022, rate: 110, met: true, series: [['actual', 2021, 15]] },
      { program: '老朽危険空家除却事業', name: '管理不全空家の件数', unit: '件', target: 120, actual: 126, rate: 95.2, met: false },
      { program: '空家利活用促進事業', name: '空家バンク登録件数', department: '政策推進課', unit: '件', target: 12, actual: 10, rate: 83.3, met: false },
    ],
  },
  {
    name: 'cost-rows-among-target-and-actual-rows',
    // prettier-ignore
    sheets: [{ name: '評価表', rows: [
      ['基本事業評価表'],
      ['指標・コスト', '', '2019', '2020', '2021', '2022'],
      ['定期監査結果の改善率(％)', '目標', 75, 77, 80, 82],
      ['', '実績', 72, 78, 81, 79.5],
      ['予算額(千円)', '', '14,949', '13,089', '13,669', '12,850'],
      ['研修の受講者数(人)', '目標', 40, 40, 45, 45],
      ['', '実績', 38, 21, 44, 52],
    ] }],
    // prettier-ignore
    expected: [
      { name: '定期監査結果の改善率…', unit: '%', target: 82, actual: 79.5, targetYear: 2022, actualYear: 2022, rate: 97, met: false },
      { name: '研修の受講者数…', unit: '人', target: 45, actual: 52, rate: 115.6, met: true },
    ],
  },
];

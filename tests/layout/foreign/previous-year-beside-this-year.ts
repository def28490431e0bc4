import type { Fixture } from './fixture.js';

/** 前年度実績 is history, neither the actual nor the baseline; 前年度比 is no achievement rate. */
export default {
  name: 'previous-year-beside-this-year',
  // prettier-ignore
  sheets: [{ name: 'R5', rows: [
    ['令和5年度　経営改善計画　実績報告'],
    ['番号', '取組項目', '指標', '前年度実績', '本年度目標', '本年度実績', '前年度比', '達成率(%)', '担当課'],
    [1, '広告収入の確保', '広報紙等の広告収入額', '1,850千円', '2,000千円', '2,140千円', '115.7%', 107, '広報課'],
    [2, '未利用地の売却', '売却区画数', '3区画', '5区画', '2区画', '66.7%', 40, '管財課'],
    [3, 'ペーパーレスの推進', 'コピー用紙の購入枚数', '420万枚', '400万枚以下', '385万枚', '91.7%', 103.9, '総務課'],
    [4, '職員提案制度の活用', '職員提案の件数', '44件', '50件', '50件', '113.6%', 100, '人事課'],
  ] }],
  // prettier-ignore
  expected: [
    { id: '1', program: '広告収入の確保', name: '広報紙等の広告収入額', department: '広報課', unit: '円', baseline: null, target: 2000000, actual: 2140000, rate: 107, met: true, statedRate: 107, series: [['actual', 2022, 1850000], ['actual', 2023, 2140000]] },
    { id: '2', program: '未利用地の売却', name: '売却区画数', unit: '区画', baseline: null, target: 5, actual: 2, rate: 40, met: false, rating: 'D', statedRate: 40, series: [['actual', 2022, 3]] },
    { id: '3', program: 'ペーパーレスの推進', name: 'コピー用紙の購入枚数', unit: '枚', baseline: null, target: 4000000, actual: 3850000, rate: 103.9, met: true, statedRate: 103.9 },
    { id: '4', program: '職員提案制度の活用', name: '職員提案の件数', department: '人事課', baseline: null, target: 50, actual: 50, targetYear: 2023, actualYear: 2023, rate: 100, met: true, statedRate: 100 },
  ],
} satisfies Fixture;

import type { Fixture } from './fixture.js';

/** An unrelated 予算 table under the indicator table: 予算額・決算額・執行率 are no target, actual and rate. */
export default {
  name: 'budget-table-on-same-sheet',
  // prettier-ignore
  sheets: [{ name: '施策シート', rows: [
    ['施策評価シート', '', '', '', '', ''],
    ['１　成果指標の状況'],
    ['指標名', '単位', '令和4年度目標', '令和4年度実績', '達成度', '備考'],
    ['文化施設の年間利用者数', '人', 52000, 47830, '92.0%', ''],
    ['指定文化財の件数', '件', 61, 62, '101.6%', '市指定１件増'],
    [],
    ['２　事業費の状況', '', '', '', '', '(単位：千円)'],
    ['事業名', '予算額', '決算額', '執行率', '財源', '備考'],
    ['文化会館管理運営事業', 84200, 83115, '98.7%', '一般財源', ''],
    ['文化財保護事業', 12600, 11240, '89.2%', '一般財源', ''],
    ['合計', 96800, 94355, '97.5%', '', ''],
  ] }],
  // prettier-ignore
  expected: [
    { name: '文化施設の年間利用者数', unit: '人', target: 52000, actual: 47830, targetYear: 2022, actualYear: 2022, rate: 92, met: false, statedRate: 92 },
    { name: '指定文化財の件数', unit: '件', target: 61, actual: 62, rate: 101.6, met: true, statedRate: 101.6 },
  ],
} satisfies Fixture;

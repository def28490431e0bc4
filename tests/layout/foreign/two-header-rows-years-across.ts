import type { Fixture } from './fixture.js';

/** Years merged over 目標・実績・達成率; the newest year is this year's, the others are history. */
export default {
  name: 'two-header-rows-years-across',
  // prettier-ignore
  sheets: [{ name: 'R5評価', rows: [
    ['令和5年度　行財政改革プラン進捗状況', '>', '>', '>', '>', '>', '>', '>', '>', '>', '>', '>', '>'],
    ['番号', '取組項目', '指標', '単位', '令和3年度', '>', '>', '令和4年度', '>', '>', '令和5年度', '>', '>', '所管課'],
    ['^', '^', '^', '^', '目標', '実績', '達成率', '目標', '実績', '達成率', '目標', '実績', '達成率', '^'],
    ['1-1', '窓口のオンライン化', 'オンライン申請が可能な手続数', '手続', 20, 22, '110.0%', 30, 28, '93.3%', 40, 47, '117.5%', 'デジタル推進課'],
    ['1-2', '公共施設の使用料見直し', '使用料収入額', '千円', 4200, 4015, '95.6%', 4300, 4450, '103.5%', 4400, 4290, '97.5%', '財産管理課'],
    ['2-1', '時間外勤務の縮減', '職員一人当たり時間外勤務時間', '時間', 140, 152, '92.1%', 135, 138, '97.8%', 130, 125, '104.0%', '人事課'],
    ['2-2', '市民満足度の向上', '窓口サービスに満足している市民の割合', '％', 80, '調査なし', '－', 80, 78.4, '98.0%', 85, '調査中', '－', '市民課'],
  ] }],
  // prettier-ignore
  expected: [
    { id: '1-1', program: '窓口のオンライン化', name: 'オンライン申請が可能な手続数', department: 'デジタル推進課', unit: '手続', target: 40, actual: 47, targetYear: 2023, actualYear: 2023, rate: 117.5, met: true, statedRate: 117.5,
      series: [['target', 2021, 20], ['actual', 2021, 22], ['target', 2022, 30], ['actual', 2022, 28], ['target', 2023, 40], ['actual', 2023, 47]] },
    { id: '1-2', name: '使用料収入額', unit: '円', target: 4400000, actual: 4290000, rate: 97.5, met: false, statedRate: 97.5, series: [['actual', 2021, 4015000], ['actual', 2022, 4450000]] },
    { id: '2-1', name: '職員一人当たり時間外勤務時間', unit: '時間', target: 130, actual: 125, rate: 104, met: true, statedRate: 104 },
    { id: '2-2', name: '窓口サービスに満足している市民の割合', department: '市民課', unit: '%', target: 85, actual: null, rate: null, reason: 'actual-missing', met: null, statedRate: null, series: [['actual', 2022, 78.4]] },
  ],
} satisfies Fixture;

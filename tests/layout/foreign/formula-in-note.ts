import type { Fixture } from './fixture.js';

/** The sheet says in a note how it computes 達成率: progress from the baseline, not 実績÷目標. */
export default {
  name: 'formula-in-note',
  // prettier-ignore
  sheets: [{ name: '進捗', rows: [
    ['総合戦略　KPIの進捗'],
    ['KPI', '基準値', '目標値', '実績値', '達成率', '担当課'],
    ['市民農園の区画数', '40区画', '60区画', '55区画', '75.0%', '農政課'],
    ['スマート農業の導入戸数', '10戸', '50戸', '18戸', '20.0%', '農政課'],
    ['路線バスの利用者数', '8.0万人', '10.0万人', '10.5万人', '125.0%', '交通課'],
    ['耕作放棄地の面積', '200ha', '150ha', '170ha', '60.0%', '農業委員会'],
    ['※達成率＝（実績値－基準値）÷（目標値－基準値）×100'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '市民農園の区画数', baseline: 40, target: 60, actual: 55, rate: 75, met: false, statedRate: 75 },
    { name: 'スマート農業の導入戸数', baseline: 10, target: 50, actual: 18, rate: 20, met: false, statedRate: 20 },
    { name: '路線バスの利用者数', unit: '人', baseline: 80000, target: 100000, actual: 105000, rate: 125, met: true, statedRate: 125 },
    { name: '耕作放棄地の面積', unit: 'ha', baseline: 200, target: 150, actual: 170, rate: 60, met: false, statedRate: 60 },
  ],
} satisfies Fixture;

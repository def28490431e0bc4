import type { Fixture } from './fixture.js';

/** Units that cannot be compared give no rate; units of one kind do (時間 and 分 are left out on purpose). */
export default {
  name: 'actual-in-another-unit',
  // prettier-ignore
  sheets: [{ name: '指標', rows: [
    ['指標', '目標値', '実績値', '担当課'],
    ['地域活動に加わった市民', '500人', '12団体', '協働課'],
    ['微小粒子状物質の環境基準', '10μg/m3以下', '95%', '環境課'],
    ['中小企業への融資額', '25億円', '2,310百万円', '商工課'],
    ['多文化交流会の参加者数', '200人', '214名', '国際課'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '地域活動に加わった市民', target: 500, actual: 12, rate: null, reason: 'unit-mismatch', met: null },
    { name: '微小粒子状物質の環境基準', target: 10, actual: 95, rate: null, reason: 'unit-mismatch', met: null },
    { name: '中小企業への融資額', unit: '円', target: 2500000000, actual: 2310000000, rate: 92.4, met: false },
    { name: '多文化交流会の参加者数', unit: '人', target: 200, actual: 214, rate: 107, met: true },
  ],
} satisfies Fixture;

import type { Fixture } from './fixture.js';

/** One 達成率 column, typed by several clerks: percent text, percent format, bare number, full width, a dash. */
export default {
  name: 'stated-rate-in-many-spellings',
  // prettier-ignore
  sheets: [{ name: '実施計画', rows: [
    ['実施計画　達成状況'],
    ['事業指標', '計画値', '実績値', '達成率', '部課名'],
    ['健康相談の実施回数', '19回', '20回', '105.3%', '保健センター'],
    ['消費生活出前講座の受講者数', '400人', '352人', { v: 0.88, f: '0.0%' }, '市民生活課'],
    ['農業体験の参加者数', '150人', '165人', 110, '農業委員会'],
    ['スポーツ教室の開催回数', '24回', '21回', '８７．５％', 'スポーツ課'],
    ['市営住宅の入居率', '90%', '84.2%', '93.6％', '住宅課'],
    ['消防水利の点検箇所数', '1,100か所', '1,100か所', '100%（達成）', '警防課'],
    ['婚活イベントの参加者数', '40人', '中止', '－', '企画課'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '健康相談の実施回数', department: '保健センター', unit: '回', target: 19, actual: 20, rate: 105.3, met: true, statedRate: 105.3 },
    { name: '消費生活出前講座の受講者数', unit: '人', target: 400, actual: 352, rate: 88, met: false, statedRate: 88 },
    { name: '農業体験の参加者数', unit: '人', target: 150, actual: 165, rate: 110, met: true, statedRate: 110 },
    { name: 'スポーツ教室の開催回数', unit: '回', target: 24, actual: 21, rate: 87.5, met: false, statedRate: 87.5 },
    { name: '市営住宅の入居率', unit: '%', target: 90, actual: 84.2, rate: 93.6, met: false, statedRate: 93.6 },
    { name: '消防水利の点検箇所数', unit: '箇所', target: 1100, actual: 1100, rate: 100, met: true, statedRate: 100 },
    { name: '婚活イベントの参加者数', department: '企画課', target: 40, actual: null, rate: null, met: null, statedRate: null },
  ],
} satisfies Fixture;

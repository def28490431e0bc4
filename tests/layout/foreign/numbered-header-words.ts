import type { Fixture } from './fixture.js';

/** Circled numbers before the header words; ③達成率(②/①) is one column, not three. */
export default {
  name: 'numbered-header-words',
  // prettier-ignore
  sheets: [{ name: '第３期計画', rows: [
    ['第３期データヘルス計画　中間評価', '>', '>', '>', '>', '>'],
    ['指標', '①目標値', '②実績値', '③達成率\n(②/①)', '④評価', '⑤担当課'],
    ['特定保健指導の実施率', '45.0%', '38.7%', '86.0%', 'B', '保険年金課'],
    ['重症化予防事業の参加者数', '60人', '71人', '118.3%', 'A', '保険年金課'],
    ['がん検診の個別通知数', '18,000通', '18,000通', '100.0%', 'A', '健康づくり課'],
    ['健康教室の開催回数', '36回', '14回', '38.9%', 'D', '健康づくり課'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '特定保健指導の実施率', department: '保険年金課', unit: '%', target: 45, actual: 38.7, rate: 86, met: false, rating: 'B', statedRate: 86, statedRating: 'B' },
    { name: '重症化予防事業の参加者数', unit: '人', target: 60, actual: 71, rate: 118.3, met: true, statedRate: 118.3, statedRating: 'A' },
    { name: 'がん検診の個別通知数', unit: '通', target: 18000, actual: 18000, rate: 100, met: true, statedRate: 100, statedRating: 'A' },
    { name: '健康教室の開催回数', department: '健康づくり課', unit: '回', target: 36, actual: 14, rate: 38.9, met: false, statedRate: 38.9, statedRating: 'D' },
  ],
} satisfies Fixture;

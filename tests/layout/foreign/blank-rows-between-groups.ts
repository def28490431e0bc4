import type { Fixture } from './fixture.js';

/** Title lines with 令和5年度, one header, group headings in their own rows, blank rows between the groups. */
export default {
  name: 'blank-rows-between-groups',
  // prettier-ignore
  sheets: [{ name: '高齢者計画', rows: [
    ['', '第９期高齢者福祉計画'],
    ['', '令和5年度　目標の達成状況'],
    ['', '', '', '', '（令和6年3月末現在）'],
    [],
    ['', '指標', '目標', '実績', '評価'],
    ['', '基本目標１　健康づくりと介護予防の推進'],
    ['', '介護予防教室の参加者数', '2,400人', '2,518人', 'A'],
    ['', '通いの場の数', '75か所', '68か所', 'B'],
    [],
    ['', '基本目標２　認知症施策の推進'],
    ['', '認知症サポーター養成数', '500人', '310人', 'C'],
    ['', '認知症カフェの開催回数', '48回', '48回', 'A'],
    [],
    [],
    ['', '基本目標３　在宅生活の支援'],
    ['', '配食サービスの利用者数', '180人', '205人', 'A'],
  ] }],
  // prettier-ignore
  expected: [
    { section: ['基本目標１　健康づくりと介護予防の推進'], name: '介護予防教室の参加者数', unit: '人', target: 2400, actual: 2518, targetYear: 2023, actualYear: 2023, rate: 104.9, met: true, statedRating: 'A' },
    { section: ['基本目標１　健康づくりと介護予防の推進'], name: '通いの場の数', unit: '箇所', target: 75, actual: 68, rate: 90.7, met: false, statedRating: 'B' },
    { section: ['基本目標２　認知症施策の推進'], name: '認知症サポーター養成数', unit: '人', target: 500, actual: 310, rate: 62, met: false, statedRating: 'C', rating: 'C' },
    { section: ['基本目標２　認知症施策の推進'], name: '認知症カフェの開催回数', unit: '回', target: 48, actual: 48, rate: 100, met: true, statedRating: 'A' },
    { section: ['基本目標３　在宅生活の支援'], name: '配食サービスの利用者数', unit: '人', target: 180, actual: 205, rate: 113.9, met: true, statedRating: 'A' },
  ],
} satisfies Fixture;

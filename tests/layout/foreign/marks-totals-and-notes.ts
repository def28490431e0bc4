import type { Fixture } from './fixture.js';

/** ◎○△× with its legend under the table, 小計 and 合計 rows, ※ notes. The legend is the scheme in force. */
export default {
  name: 'marks-totals-and-notes',
  // prettier-ignore
  sheets: [{ name: '令和4年度評価', rows: [
    ['男女共同参画計画　令和4年度実施状況'],
    [],
    ['課題', '事業', '指標', '目標', '実績', '評価', '所管課'],
    ['意識の啓発', '啓発講座', '講座の参加者数', '300人', '318人', '◎', '人権課'],
    ['意識の啓発', '出前授業', '実施校数', '20校', '17校', '○', '学校教育課'],
    ['小計', '', '', '320', '335', '', ''],
    ['参画の拡大', '審議会等への登用', '女性委員の割合', '40.0%', '30.8%', '△', '総務課'],
    ['参画の拡大', '人材登録', '女性人材リスト登録者数', '50人', '21人', '×', '人権課'],
    ['参画の拡大', '管理職登用', '女性管理職の割合', '25%', '25%', '◎', '人事課'],
    ['合計', '', '', '435', '411.8', '', ''],
    ['※　実績は令和5年3月31日現在。'],
    ['※　評価の区分　◎：達成率100％以上　○：80％以上100％未満　△：60％以上80％未満　×：60％未満'],
  ] }],
  // prettier-ignore
  expected: [
    { program: '啓発講座', name: '講座の参加者数', department: '人権課', unit: '人', target: 300, actual: 318, rate: 106, met: true, rating: '◎', statedRating: '◎' },
    { program: '出前授業', name: '実施校数', unit: '校', target: 20, actual: 17, rate: 85, met: false, rating: '○', statedRating: '○' },
    { program: '審議会等への登用', name: '女性委員の割合', unit: '%', target: 40, actual: 30.8, rate: 77, met: false, rating: '△', statedRating: '△' },
    { program: '人材登録', name: '女性人材リスト登録者数', unit: '人', target: 50, actual: 21, rate: 42, met: false, rating: '×', statedRating: '×' },
    { program: '管理職登用', name: '女性管理職の割合', department: '人事課', unit: '%', target: 25, actual: 25, rate: 100, met: true, rating: '◎', statedRating: '◎' },
  ],
} satisfies Fixture;

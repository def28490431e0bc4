import type { Fixture } from './fixture.js';

/** Numbers as clerks type them: full width, 万 and 億, blanks before and behind, 約, a sub-count in brackets, ▲. */
export default {
  name: 'full-width-text-numbers',
  // prettier-ignore
  sheets: [{ name: '実績', rows: [
    ['指標名', '目標値', '実績値', '達成率', '担当課'],
    ['図書館の来館者数', '１２万人', '約１１万４千人', '９５．０％', '図書館'],
    ['住民税の口座振替率', '３５．０％', '３５．５％', '', '税務課'],
    ['ふるさと納税の寄附額', '1億2,000万円', '9,850万円', '', '財政課'],
    ['広報紙の配布部数', '110,702 ', '108,340 ', '', '広報課'],
    ['道の駅の来場者数', ' 26,370', ' 27,112', '', '農林課'],
    ['育児休業を取得した男性職員数', '25人', '29（4）人', '', '人事課'],
    ['転入超過数', '▲100人', '▲85人', '', '企画課'],
    ['放課後児童クラブの定員', '１，２３４名', '１，２３４名', '', '子ども課'],
    ['企業誘致による投資額', '150億円', '12,300百万円', '', '商工課'],
    ['学校給食の食べ残し量', '２．５ｔ以下', '2.75トン', '', '学校給食課'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '図書館の来館者数', department: '図書館', unit: '人', target: 120000, actual: 114000, rate: 95, met: false, statedRate: 95 },
    { name: '住民税の口座振替率', unit: '%', target: 35, actual: 35.5, rate: 101.4, met: true, statedRate: null },
    { name: 'ふるさと納税の寄附額', unit: '円', target: 120000000, actual: 98500000, rate: 82.1, met: false },
    { name: '広報紙の配布部数', target: 110702, actual: 108340, rate: 97.9, met: false },
    { name: '道の駅の来場者数', target: 26370, actual: 27112, rate: 102.8, met: true },
    { name: '育児休業を取得した男性職員数', unit: '人', target: 25, actual: 29, rate: 116, met: true },
    { name: '転入超過数', unit: '人', target: -100, actual: -85, rate: null, reason: 'negative-value', met: true },
    { name: '放課後児童クラブの定員', unit: '人', target: 1234, actual: 1234, rate: 100, met: true },
    { name: '企業誘致による投資額', unit: '円', target: 15000000000, actual: 12300000000, rate: 82, met: false },
    { name: '学校給食の食べ残し量', department: '学校給食課', unit: 't', target: 2.5, actual: 2.75, rate: 90.9, met: false },
  ],
} satisfies Fixture;

import type { Fixture } from './fixture.js';

/** The same without merges: typed once and left blank below, which every clerk reads as "the same". */
export default {
  name: 'prefix-columns-typed-once',
  // prettier-ignore
  sheets: [{ name: '一覧', rows: [
    ['環境基本計画　目標達成状況（令和5年度）'],
    ['基本方針', '施策', '事業', '指標', '目標', '実績', '達成度', '所管'],
    ['Ⅰ 脱炭素', '省エネルギー', '公共施設省エネ化事業', 'LED化した施設数', '30施設', '33施設', '110.0%', '施設課'],
    ['', '', '', '省エネ診断の実施件数', '12件', '9件', '75.0%', ''],
    ['', '再生可能エネルギー', '太陽光導入補助事業', '補助件数', '200件', '182件', '91.0%', '環境課'],
    ['Ⅱ 資源循環', 'ごみの減量', '食品ロス対策事業', 'フードドライブの回収量', '1,500kg', '1,620kg', '108.0%', 'ごみ減量課'],
    ['', '', '資源回収事業', '集団回収の実施団体数', '85団体', '78団体', '91.8%', ''],
  ] }],
  // prettier-ignore
  expected: [
    { section: ['Ⅰ 脱炭素', '省エネルギー'], program: '公共施設省エネ化事業', name: 'LED化した施設数', department: '施設課', unit: '施設', target: 30, actual: 33, rate: 110, met: true, statedRate: 110 },
    { section: ['Ⅰ 脱炭素', '省エネルギー'], program: '公共施設省エネ化事業', name: '省エネ診断の実施件数', unit: '件', target: 12, actual: 9, rate: 75, met: false, statedRate: 75 },
    { section: ['Ⅰ 脱炭素', '再生可能エネルギー'], program: '太陽光導入補助事業', name: '補助件数', department: '環境課', target: 200, actual: 182, rate: 91, met: false, statedRate: 91 },
    { section: ['Ⅱ 資源循環', 'ごみの減量'], program: '食品ロス対策事業', name: 'フードドライブの回収量', department: 'ごみ減量課', target: 1500, actual: 1620, rate: 108, met: true, statedRate: 108 },
    { section: ['Ⅱ 資源循環', 'ごみの減量'], program: '資源回収事業', name: '集団回収の実施団体数', unit: '団体', target: 85, actual: 78, rate: 91.8, met: false, statedRate: 91.8 },
  ],
} satisfies Fixture;

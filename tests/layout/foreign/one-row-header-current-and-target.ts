import type { Fixture } from './fixture.js';

/** After 三重県明和町 環境基本計画 第3節 進行管理, as printed: no actual yet, so 現況 is the starting level. */
export default {
  name: 'one-row-header-current-and-target',
  // prettier-ignore
  sheets: [{ name: '進行管理', rows: [
    ['第3節　進行管理'],
    ['中間年度(2014年)における目標達成の評価基準として、次表に示す指標を設定します。'],
    [],
    ['指標', '現況　2002年\n(数値は平成14年度末)', '中間年度の目標　2014年\n(数値は平成25年度末)'],
    ['一人当たりごみ排出量', '174.38キログラム/年', '170.0キログラム/年以下'],
    ['リサイクル率', '37.2%', '41%以上'],
    ['生ごみ処理機等設置基数', '1,070基', '1,730基以上'],
    ['野焼きに関する苦情', '21件', '0件'],
    ['太陽光発電システム発生電力量', '69.3キロワット', '250.8キロワット'],
    ['公用車の低公害車普及率', '0%', '40%以上'],
    ['※ 一人当たりごみ排出量＝家庭ごみ(資源ごみ、事業系ごみ除く)総排出量÷総人口'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '一人当たりごみ排出量', baseline: 174.38, target: 170, actual: null, rate: null, reason: 'actual-missing', met: null },
    { name: 'リサイクル率', unit: '%', baseline: 37.2, target: 41, actual: null, rate: null, met: null },
    { name: '生ごみ処理機等設置基数', unit: '基', baseline: 1070, target: 1730, actual: null, rate: null, met: null },
    { name: '野焼きに関する苦情', unit: '件', baseline: 21, target: 0, actual: null, rate: null, met: null },
    { name: '太陽光発電システム発生電力量', baseline: 69.3, target: 250.8, actual: null, rate: null, met: null },
    { name: '公用車の低公害車普及率', unit: '%', baseline: 0, target: 40, actual: null, rate: null, met: null },
  ],
} satisfies Fixture;

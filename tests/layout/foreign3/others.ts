import type { Fixture } from '../foreign/fixture.js';

/** Sheets that hold no indicators, though many of their words: nothing is to be read in them. */
export const OTHERS: readonly Fixture[] = [
  {
    name: 'no-indicators-population-by-year',
    // prettier-ignore
    sheets: [{ name: '人口', rows: [
      ['人口の推移'],
      ['区分', 'R1', 'R2', 'R3', 'R4', 'R5'],
      ['総人口', 81200, 80650, 79990, 79400, 78870],
      ['年少人口', 9800, 9600, 9380, 9150, 8990],
      ['高齢化率', '31.2%', '31.8%', '32.3%', '32.9%', '33.4%'],
    ] }],
    expected: [],
  },
  {
    name: 'no-indicators-budget-and-settlement',
    // prettier-ignore
    sheets: [{ name: '決算', rows: [
      ['令和５年度　一般会計歳出決算'],
      ['款', '項', '予算現額', '支出済額', '翌年度繰越額', '不用額', '執行率'],
      ['総務費', '総務管理費', 1520300, 1488100, 0, 32200, '97.9%'],
      ['民生費', '社会福祉費', 4803200, 4711900, 10000, 81300, '98.1%'],
    ] }],
    expected: [],
  },
  {
    name: 'no-indicators-schedule-of-meetings',
    // prettier-ignore
    sheets: [{ name: '日程', rows: [
      ['進行管理の日程'],
      ['時期', '内容', '担当', '備考'],
      ['4月', '前年度実績の照会', '企画課', '全課'],
      ['6月', '評価シートの提出', '各課', '6月14日締切'],
      ['8月', '外部評価委員会', '企画課', ''],
    ] }],
    expected: [],
  },
  {
    name: 'no-indicators-legend-of-ratings',
    // prettier-ignore
    sheets: [{ name: '評価基準', rows: [
      ['評価の基準'],
      ['評価', '基準', '達成率'],
      ['A', '目標を達成した', '100%以上'],
      ['B', '概ね達成した', '80%以上100%未満'],
      ['C', 'やや遅れている', '60%以上80%未満'],
      ['D', '遅れている', '60%未満'],
    ] }],
    expected: [],
  },
  {
    name: 'no-indicators-questionnaire',
    // prettier-ignore
    sheets: [{ name: 'アンケート', rows: [
      ['問3　市の取組についてどう思いますか'],
      ['選択肢', '回答数', '割合'],
      ['満足', 312, '31.2%'],
      ['やや満足', 421, '42.1%'],
      ['不満', 267, '26.7%'],
    ] }],
    expected: [],
  },
  {
    name: 'no-indicators-facilities',
    // prettier-ignore
    sheets: [{ name: '施設', rows: [
      ['公共施設一覧'],
      ['施設名', '所在地', '建築年度', '延床面積（㎡）', '構造', '所管課'],
      ['中央公民館', '本町1-1', 'S54', 2310, 'RC', '生涯学習課'],
      ['東体育館', '東町3-8', 'H2', 1820, 'S', 'スポーツ課'],
    ] }],
    expected: [],
  },
  {
    name: 'no-indicators-work-plan-with-arrows',
    // prettier-ignore
    sheets: [{ name: '工程', rows: [
      ['実施計画　年次計画'],
      ['取組', 'R5', 'R6', 'R7', 'R8', '担当課'],
      ['庁舎の耐震化', '設計', '工事', '→', '完了', '管財課'],
      ['公園の再整備', '検討', '→', '設計', '工事', '公園課'],
    ] }],
    expected: [],
  },
  {
    name: 'no-indicators-contracts',
    // prettier-ignore
    sheets: [{ name: '契約', rows: [
      ['随意契約一覧'],
      ['No', '件名', '契約日', '契約金額', '相手方', '担当課'],
      [1, '封入封緘業務委託', '2023/4/1', 880000, '（株）みなと印刷', '税務課'],
      [2, '清掃業務委託', '2023/4/1', 1320000, '（有）きれい', '管財課'],
    ] }],
    expected: [],
  },
];

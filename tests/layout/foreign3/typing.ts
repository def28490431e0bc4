import type { Fixture } from '../foreign/fixture.js';

/** Forms and lists as clerks type them: blanks, dashes, words beside figures, last columns without a heading. */
export const TYPING: readonly Fixture[] = [
  {
    name: 'evaluation-form-with-settlement-and-budget-years',
    // prettier-ignore
    sheets: [{ name: '評価表', rows: [
      ['令和５年度　事務事業評価表（令和４年度実績）'],
      ['事務事業名', '図書館管理運営事業', '>', '>', '所属', '生涯学習課', '>'],
      ['目的', '市民の学習機会を広げる。', '>', '>', '>', '>', '>'],
      ['区分', '指標名', '単位', '２年度', '３年度', '４年度', '５年度'],
      ['活動指標', '開館日数', '日', '', '', '', ''],
      ['', '目標', '', 280, 285, 290, 290],
      ['', '実績', '', 241, 279, 291, ''],
      ['成果指標', '市民１人当たりの貸出冊数', '冊', '', '', '', ''],
      ['', '目標', '', 6.5, 6.5, 6.8, 7],
      ['', '実績', '', 5.1, 6.0, 6.1, ''],
      ['総合評価', 'Ｂ', '>', '>', '>', '>', '>'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '図書館管理運営事業', name: '開館日数', unit: '日', department: '生涯学習課', target: 290, actual: 291, targetYear: 2022, actualYear: 2022, met: true },
      { name: '市民１人当たりの貸出冊数', unit: '冊', target: 6.8, actual: 6.1, met: false },
    ],
  },
  {
    name: 'words-beside-figures-and-dashes',
    // prettier-ignore
    sheets: [{ name: '進捗', rows: [
      ['男女共同参画プラン　数値目標の進捗状況　R5年度末'],
      ['', '項目', '策定時（R2）', '直近値', '目標（R7）', '進捗'],
      ['1', '審議会等の女性委員の割合', '31.4％', '34.9％（R6.4.1現在）', '40％以上', '↗'],
      ['2', '市の管理職に占める女性の割合', '14.2％', '１７．８％', '25％', '↗'],
      ['3', '男性職員の育児休業取得率', '8.3%', '集計中', '30%', '－'],
      ['4', '女性消防団員数', '　21人', '19 人', '３０人', '↘'],
      ['5', 'ＤＶ相談窓口の認知度', 'ー', '未調査', '70％', 'ー'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '審議会等の女性委員の割合', unit: '%', baseline: 31.4, target: 40, actual: 34.9, met: false },
      { id: '2', name: '市の管理職に占める女性の割合', target: 25, actual: 17.8, met: false },
      { id: '3', name: '男性職員の育児休業取得率', baseline: 8.3, target: 30, actual: null, met: null },
      { id: '4', name: '女性消防団員数', unit: '人', baseline: 21, target: 30, actual: 19, met: false },
      { id: '5', name: 'ＤＶ相談窓口の認知度', target: 70, actual: null, met: null },
    ],
  },
  {
    name: 'three-line-rows-plan-result-rate',
    // prettier-ignore
    sheets: [{ name: '子ども', rows: [
      ['こどもプラン　個別事業の実施状況'],
      ['事業名\n【所管課】', '内容', '', 'R5', 'R6', 'R7'],
      ['放課後児童クラブ\n【こども政策課】', '利用児童数', '計画', '1,120人', '1,180人', '1,210人'],
      ['^', '^', '実績', '1,098人', '1,204人', ''],
      ['^', '^', '達成率', '98.0%', '102.0%', ''],
      ['一時預かり\n【保育課】', '延べ利用日数', '計画', '5,400日', '5,400日', '5,600日'],
      ['^', '^', '実績', '4,212日', '4,860日', ''],
      ['^', '^', '達成率', '78.0%', '90.0%', ''],
    ] }],
    // prettier-ignore
    expected: [
      { program: '放課後児童クラブ', name: '利用児童数', department: 'こども政策課', unit: '人', target: 1180, actual: 1204, targetYear: 2024, actualYear: 2024, rate: 102, met: true, statedRate: 102 },
      { program: '一時預かり', name: '延べ利用日数', department: '保育課', unit: '日', target: 5400, actual: 4860, rate: 90, met: false, statedRate: 90 },
    ],
  },
  {
    name: 'target-and-actual-in-one-cell-with-labels',
    // prettier-ignore
    sheets: [{ name: '一覧', rows: [
      ['施策評価一覧'],
      ['施策コード', '施策名', '指標と実績', '評価', '担当部'],
      ['111', '防災対策の充実', '自主防災組織率\n目標：90.0％　実績：87.3％', 'Ｂ', '総務部'],
      ['112', '消防力の強化', '救命講習受講者数\n目標：1,500人　実績：1,622人', 'Ａ', '消防本部'],
      ['113', '交通安全の推進', '人身事故発生件数\n目標：300件以下　実績：281件', 'Ａ', '市民部'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '111', name: '防災対策の充実', measure: '自主防災組織率', unit: '%', target: 90, actual: 87.3, met: false, statedRating: 'B' },
      { id: '112', name: '消防力の強化', measure: '救命講習受講者数', unit: '人', target: 1500, actual: 1622, met: true },
      { id: '113', name: '交通安全の推進', measure: '人身事故発生件数', unit: '件', target: 300, actual: 281, met: true },
    ],
  },
  {
    name: 'unit-in-a-column-of-its-own-before-each-figure',
    // prettier-ignore
    sheets: [{ name: '環境', rows: [
      ['環境基本計画　年次報告書　指標一覧（令和５年度）'],
      ['基本目標', '指　　標', '基準年度', '基準値', '単位', '目標年度', '目標値', '単位', 'R5実績', '単位', '担当課'],
      ['脱炭素', '市域の温室効果ガス排出量', 'H25', '612.3', '千t-CO2', 'R12', '330.6', '千t-CO2', '488.9', '千t-CO2', 'ゼロカーボン推進室'],
      ['^', '公用車の電動車導入率', 'R2', '4.1', '％', 'R12', '100', '％', '22.7', '％', '管財課'],
      ['資源循環', 'リサイクル率', 'R2', '19.8', '％', 'R12', '28.0', '％', '20.1', '％', '環境課'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['脱炭素'], name: '市域の温室効果ガス排出量', baseline: 612_300, target: 330_600, actual: 488_900, targetYear: 2030, actualYear: 2023, met: false, department: 'ゼロカーボン推進室' },
      { name: '公用車の電動車導入率', unit: '%', baseline: 4.1, target: 100, actual: 22.7, met: false },
      { section: ['資源循環'], name: 'リサイクル率', target: 28, actual: 20.1, department: '環境課' },
    ],
  },
  {
    name: 'half-year-and-full-year-actuals',
    // prettier-ignore
    sheets: [{ name: '上半期', rows: [
      ['実施計画 進行管理シート　令和６年度'],
      ['No.', '取組', '指標', '年間目標', '上半期実績\n（９月末）', '年間実績\n（３月末）', '達成率', '自己評価'],
      [1, '健康ポイント事業', '参加者数', '3,000人', '1,840人', '3,210人', '107%', 'A'],
      [2, '介護予防教室', '開催回数', '48回', '20回', '41回', '85%', 'B'],
      [3, '認知症カフェ', '設置箇所数', '12か所', '10か所', '10か所', '83%', 'B'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', program: '健康ポイント事業', name: '参加者数', unit: '人', target: 3000, actual: 3210, rate: 107, met: true, statedRate: 107 },
      { id: '2', program: '介護予防教室', name: '開催回数', unit: '回', target: 48, actual: 41, rate: 85.4, met: false },
      { id: '3', name: '設置箇所数', unit: '箇所', target: 12, actual: 10, met: false },
    ],
  },
];

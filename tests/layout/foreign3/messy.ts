import type { Fixture } from '../foreign/fixture.js';

/** Sheets that went through many hands: stray blanks, texts for numbers, half-merged names, words after headers. */
export const MESSY: readonly Fixture[] = [
  {
    name: 'stray-blanks-and-texts-for-numbers',
    // prettier-ignore
    sheets: [{ name: '様式', rows: [
      ['　　　地域公共交通計画　　評価シート　　'],
      [' No ', '評 価 項 目 ', ' 目 標 値(R5) ', '実 績 値(R5)', ' 達 成 率 ', ' 担 当 課 '],
      ['1 ', ' 路線バス利用者数', '１，２００，０００ 人', ' 1,165,420人 ', '97.1 ％', '交通政策課 '],
      ['2 ', 'デマンド交通 利用者数', ' 8,000人/年', '8,８１２ 人', ' 110.2%', ' 交通政策課'],
      ['3', 'バス停上屋の設置数 (累計)', '１２ 基', ' 9基', '75.0％ ', '建設課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '路線バス利用者数', unit: '人', target: 1_200_000, actual: 1_165_420, targetYear: 2023, rate: 97.1, met: false, statedRate: 97.1, department: '交通政策課' },
      { name: 'デマンド交通利用者数', target: 8000, actual: 8812, rate: 110.2, met: true },
      { name: 'バス停上屋の設置数 (累計)', unit: '基', target: 12, actual: 9, rate: 75, met: false, department: '建設課' },
    ],
  },
  {
    name: 'dates-and-revision-notes-in-cells',
    // prettier-ignore
    sheets: [{ name: '進捗', rows: [
      ['森林整備計画　進捗（令和5年度末時点）　【7/12修正】'],
      ['施策', '指標', '目標値', '実績値', '備考'],
      ['間伐', '間伐面積', '120ha（R5）', '98.5ha ※7/12修正', '雨で遅れ'],
      ['路網', '林道の開設延長', '2.5km', '2,480m', 'm単位'],
      ['担い手', '林業就業者数', '85人', '約80人', '聞き取り'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['間伐'], name: '間伐面積', unit: 'ha', target: 120, actual: 98.5, rate: 82.1, met: false },
      { section: ['路網'], name: '林道の開設延長', target: 2.5, rate: 99.2, met: false },
      { section: ['担い手'], name: '林業就業者数', target: 85, actual: 80, met: false },
    ],
  },
  {
    name: 'not-applicable-in-many-ways',
    // prettier-ignore
    sheets: [{ name: '一覧', rows: [
      ['人権施策推進計画　令和５年度実績'],
      ['事業', '指標', '目標', '実績', '達成率', '評価'],
      ['人権講演会', '参加者数', '300人', '中止', '－', '―'],
      ['相談事業', '相談件数', '設定なし', '142件', '-', 'ー'],
      ['啓発', '街頭啓発の回数', '6回', '６回', '100％', 'A'],
      ['研修', '職員研修の受講率', '100%', '未集計（9月確定）', '', ''],
      ['調査', '意識調査の回答率', '50%', '隔年実施のためR5はなし', '', ''],
    ] }],
    // prettier-ignore
    expected: [
      { program: '人権講演会', name: '参加者数', target: 300, actual: null, met: null, rate: null },
      { program: '相談事業', name: '相談件数', target: null, actual: 142, met: null, rate: null },
      { program: '啓発', name: '街頭啓発の回数', target: 6, actual: 6, met: true, rate: 100, statedRate: 100 },
      { program: '研修', name: '職員研修の受講率', target: 100, actual: null, met: null },
      { program: '調査', name: '意識調査の回答率', target: 50, actual: null, met: null },
    ],
  },
  {
    name: 'rates-typed-as-fractions-of-one',
    // prettier-ignore
    sheets: [{ name: 'R5', rows: [
      ['スポーツ施設　年間利用目標'],
      ['施設', '指標', '年間目標', '年間実績', '達成率'],
      ['総合体育館', '利用者数', 85000, 91230, 1.073],
      ['市民プール', '利用者数', 42000, 39880, 0.95],
      ['テニスコート', '稼働率', { v: 0.7, f: '0.0%' }, { v: 0.664, f: '0.0%' }, 0.949],
    ] }],
    // prettier-ignore
    expected: [
      { program: '総合体育館', name: '利用者数', target: 85000, actual: 91230, rate: 107.3, met: true, statedRate: 107.3 },
      { program: '市民プール', name: '利用者数', target: 42000, actual: 39880, rate: 95, met: false, statedRate: 95 },
      { program: 'テニスコート', name: '稼働率', unit: '%', target: 70, actual: 66.4, rate: 94.9, met: false, statedRate: 94.9 },
    ],
  },
  {
    name: 'header-words-with-who-fills-them-in',
    // prettier-ignore
    sheets: [{ name: '照会様式', rows: [
      ['【照会】総合計画の進捗状況について（回答様式）'],
      ['', '', '企画課で記入', '>', '各課で記入してください', '>', '>', '>'],
      ['施策', '指標名', '基準値（R2）', '目標値（R5）', '実績値（R5）※1', '評価（A～D）※2', '評価の理由（100字以内）', '担当課'],
      ['1-1', '出生数', '410人', '420人', '361人', 'C', '婚姻件数の減', '子育て支援課'],
      ['1-2', '保育所等の定員数', '1,150人', '1,230人', '1,235人', 'A', '認可外から移行', '保育課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '出生数', baseline: 410, target: 420, actual: 361, targetYear: 2023, actualYear: 2023, met: false, statedRating: 'C', department: '子育て支援課' },
      { name: '保育所等の定員数', baseline: 1150, target: 1230, actual: 1235, met: true, statedRating: 'A', department: '保育課' },
    ],
  },
  {
    name: 'same-name-in-every-row-of-a-department',
    // prettier-ignore
    sheets: [{ name: '共通指標', rows: [
      ['全庁共通指標　令和5年度'],
      ['部', '課', '指標', '目標', '実績'],
      ['総務部', '総務課', '時間外勤務時間数（1人当たり月平均）', '15時間', '13.2時間'],
      ['', '財政課', '時間外勤務時間数（1人当たり月平均）', '25時間', '31.8時間'],
      ['市民部', '市民課', '時間外勤務時間数（1人当たり月平均）', '12時間', '11.9時間'],
    ] }],
    // prettier-ignore
    expected: [
      { department: '総務課', name: '時間外勤務時間数（1人当たり月平均）', target: 15, actual: 13.2, met: true },
      { department: '財政課', name: '時間外勤務時間数（1人当たり月平均）', target: 25, actual: 31.8, met: false },
      { department: '市民課', name: '時間外勤務時間数（1人当たり月平均）', target: 12, actual: 11.9, met: true },
    ],
  },
  {
    name: 'two-targets-lower-and-challenge',
    // prettier-ignore
    sheets: [{ name: '観光', rows: [
      ['観光ビジョン　数値目標'],
      ['指標', 'R1実績', 'R5目標', '（参考）R5挑戦目標', 'R5実績', '達成率'],
      ['延べ宿泊者数', '31万人', '35万人', '40万人', '36.2万人', '103.4%'],
      ['外国人宿泊者数', '2.1万人', '3万人', '5万人', '2.7万人', '90.0%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '延べ宿泊者数', target: 350_000, actual: 362_000, rate: 103.4, met: true, statedRate: 103.4 },
      { name: '外国人宿泊者数', target: 30_000, actual: 27_000, rate: 90, met: false },
    ],
  },
];

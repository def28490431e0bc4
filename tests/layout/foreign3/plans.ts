import type { Fixture } from '../foreign/fixture.js';

/** Sheets of strategies and sector plans, as further cities would lay them out. */
export const PLANS: readonly Fixture[] = [
  {
    name: 'kpi-with-years-between-baseline-and-target',
    // prettier-ignore
    sheets: [{ name: 'KPI', rows: [
      ['第2期まち・ひと・しごと創生総合戦略　KPI進捗一覧', '', '', '', '', '', '', '', '', '令和6年8月末現在'],
      ['基本目標', '数値目標・ＫＰＩ', '単位', '基準値\n(H30)', '実績値', '>', '>', '>', '目標値\n(R6)', '進捗率\n(%)', '担当課'],
      ['^', '^', '^', '^', 'R2', 'R3', 'R4', 'R5', '^', '^', '^'],
      ['１　しごとをつくる', '市内総生産額', '億円', 2510, 2440, 2475, 2533, 2561, 2600, 56.7, '産業振興課'],
      ['^', '新規創業者数（累計）', '者', 35, 78, 120, 171, 226, 250, 88.8, '商工課'],
      ['２　ひとの流れをつくる', '転入超過数', '人', -212, -180, -95, -40, 12, 0, 105.7, '企画政策課'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['１　しごとをつくる'], name: '市内総生産額', unit: '円', baseline: 251_000_000_000, target: 260_000_000_000, actual: 256_100_000_000, targetYear: 2024, actualYear: 2023, department: '産業振興課' },
      { name: '新規創業者数（累計）', unit: '者', baseline: 35, target: 250, actual: 226, series: [['actual', 2020, 78], ['actual', 2022, 171]] },
      { section: ['２　ひとの流れをつくる'], name: '転入超過数', unit: '人', baseline: -212, target: 0, actual: 12, department: '企画政策課' },
    ],
  },
  {
    name: 'starting-value-current-value-goal-2030',
    // prettier-ignore
    sheets: [{ name: 'SDGs', rows: [
      ['ＳＤＧｓ未来都市計画　2030年のあるべき姿の実現に向けた取組の達成状況'],
      ['No', '指標名', '当初値', '', '2022年\n現状値', '', '2030年\n目標値', '', '達成度（％）'],
      ['1', '再生可能エネルギーの導入量', '2018年', '41,200kW', '2022年', '58,900kW', '2030年', '80,000kW', '45.6%'],
      ['2', '市民1人1日当たりのごみ排出量', '2018年', '905g', '2022年', '872g', '2030年', '800g', '31.4%'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '再生可能エネルギーの導入量', unit: 'kW', baseline: 41200, target: 80000, actual: 58900, targetYear: 2030, actualYear: 2022 },
      { id: '2', name: '市民1人1日当たりのごみ排出量', unit: 'g', baseline: 905, target: 800, actual: 872 },
    ],
  },
  {
    name: 'elementary-and-junior-high-below-one-year',
    // prettier-ignore
    sheets: [{ name: '教育', rows: [
      ['教育振興基本計画　成果指標の状況（令和5年度実績）'],
      ['施策', '成果指標', '校種', '現状値', '目標値', '実績値', '達成状況'],
      ['^', '^', '^', '令和3年度', '令和5年度', '令和5年度', '^'],
      ['確かな学力の育成', '授業がよく分かると答えた児童生徒の割合', '小学校', '84.1%', '88.0%', '86.5%', '△'],
      ['^', '^', '中学校', '74.6%', '80.0%', '81.2%', '○'],
      ['健やかな体の育成', '朝食を毎日食べる児童生徒の割合', '小学校', '95.0%', '97.0%', '94.1%', '×'],
      ['^', '^', '中学校', '92.3%', '95.0%', '95.0%', '○'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['確かな学力の育成'], name: '授業がよく分かると答えた児童生徒の割合', measure: '小学校', baseline: 84.1, target: 88, actual: 86.5, met: false },
      { name: '授業がよく分かると答えた児童生徒の割合', measure: '中学校', baseline: 74.6, target: 80, actual: 81.2, met: true },
      { name: '朝食を毎日食べる児童生徒の割合', measure: '小学校', target: 97, actual: 94.1, met: false },
      { name: '朝食を毎日食べる児童生徒の割合', measure: '中学校', target: 95, actual: 95, met: true },
    ],
  },
  {
    name: 'health-plan-baseline-midterm-final-and-letters',
    // prettier-ignore
    sheets: [{ name: '評価', rows: [
      ['健康増進計画　最終評価'],
      ['分野', '項　目', 'ベースライン値\n(平成25年度)', '中間評価値\n(平成29年度)', '最終評価値\n(令和4年度)', '目標値', '評価'],
      ['栄養・食生活', '野菜摂取量の平均値', '271g', '268g', '256g', '350g', 'D'],
      ['^', '食塩摂取量の平均値', '10.8g', '10.1g', '9.7g', '8g', 'B'],
      ['たばこ', '成人の喫煙率', '18.6％', '16.2％', '13.9％', '12％', 'B'],
      ['歯・口腔', '80歳で20本以上の歯を有する人の割合', '38.0％', '47.5％', '54.3％', '50％', 'A'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['栄養・食生活'], name: '野菜摂取量の平均値', unit: 'g', baseline: 271, target: 350, actual: 256, actualYear: 2022, met: false, statedRating: 'D' },
      { name: '食塩摂取量の平均値', baseline: 10.8, target: 8, actual: 9.7, met: false, statedRating: 'B' },
      { name: '成人の喫煙率', unit: '%', baseline: 18.6, target: 12, actual: 13.9, met: false },
      { section: ['歯・口腔'], name: '80歳で20本以上の歯を有する人の割合', target: 50, actual: 54.3, met: true, statedRating: 'A' },
    ],
  },
  {
    name: 'each-row-its-own-target-year',
    // prettier-ignore
    sheets: [{ name: '国土強靱化', rows: [
      ['国土強靱化地域計画　重要業績指標（KPI）'],
      ['番号', '重要業績指標', '現状値', '>', '目標値', '>', '所管課'],
      ['^', '^', '数値', '時点', '数値', '年度', '^'],
      ['1-1', '住宅の耐震化率', '86.2%', 'R5', '95.0%', 'R7', '建築住宅課'],
      ['1-2', '公共施設の耐震化率', '97.8%', 'R5', '100%', 'R10', '公共施設課'],
      ['2-1', '防災訓練の参加者数', '3,120人', 'R5', '4,000人', 'R7', '危機管理課'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1-1', name: '住宅の耐震化率', unit: '%', target: 95, actual: 86.2, targetYear: 2025, actualYear: 2023, department: '建築住宅課' },
      { id: '1-2', name: '公共施設の耐震化率', target: 100, actual: 97.8, targetYear: 2028, actualYear: 2023 },
      { id: '2-1', name: '防災訓練の参加者数', unit: '人', target: 4000, actual: 3120 },
    ],
  },
  {
    name: 'planned-actual-and-difference-of-a-utility',
    // prettier-ignore
    sheets: [{ name: '経営指標', rows: [
      ['水道事業経営戦略　進捗管理表（令和５年度決算）'],
      ['', '', '', '', '', '（単位：％、円）'],
      ['経営指標', '計算式', '計画値', '実績値', '差（実績－計画）', '評価'],
      ['経常収支比率', '経常収益÷経常費用×100', 108.2, 110.4, 2.2, '計画を上回った'],
      ['料金回収率', '供給単価÷給水原価×100', 101.5, 99.8, -1.7, '計画を下回った'],
      ['有収率', '年間総有収水量÷年間総配水量×100', 91, 90.2, -0.8, '計画を下回った'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '経常収支比率', target: 108.2, actual: 110.4, rate: 102, met: true },
      { name: '料金回収率', target: 101.5, actual: 99.8, met: false },
      { name: '有収率', target: 91, actual: 90.2, rate: 99.1, met: false },
    ],
  },
  {
    name: 'year-and-kind-in-one-header-word',
    // prettier-ignore
    sheets: [{ name: '公共交通', rows: [
      ['地域公共交通計画　数値目標の達成状況'],
      ['目標', '指標', 'Ｒ４目標', 'Ｒ４実績', 'Ｒ５目標', 'Ｒ５実績', 'Ｒ５達成率', '要因分析'],
      ['目標１\n利用者の回復', '路線バスの年間利用者数（千人）', '1,900', '1,812', '1,950', '1,931', '99.0%', '通勤定期の戻りが遅い'],
      ['^', 'デマンド交通の登録者数（人）', '1,200', '1,305', '1,300', '1,498', '115.2%', '登録会を開いた'],
      ['目標２\n収支の改善', '運行１便当たりの公的負担額（円）', '2,150', '2,240', '2,100', '2,198', '95.5%', '燃料費の上昇'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '路線バスの年間利用者数（千人）', unit: '人', target: 1_950_000, actual: 1_931_000, targetYear: 2023, actualYear: 2023, rate: 99, met: false, statedRate: 99 },
      { name: 'デマンド交通の登録者数（人）', unit: '人', target: 1300, actual: 1498, rate: 115.2, met: true },
      { name: '運行１便当たりの公的負担額（円）', unit: '円', target: 2100, actual: 2198, met: false, rate: 95.5 },
    ],
  },
  {
    name: 'savings-of-a-reform-plan-with-a-sum-row',
    // prettier-ignore
    sheets: [{ name: '効果額', rows: [
      ['行財政改革実施計画　財政効果額（令和5年度）　　　（単位：千円）'],
      ['取組番号', '取組項目', '所管', '目標効果額', '実績効果額', '達成率', '備　考'],
      ['1', '広告料収入の確保', '財政課', 4500, 5120, { v: 1.1378, f: '0.0%' }, ''],
      ['2', '施設使用料の見直し', '資産経営課', 12000, 9350, { v: 0.7792, f: '0.0%' }, '改定を10月に延期'],
      ['3', '未利用地の売却', '資産経営課', 30000, 0, { v: 0, f: '0.0%' }, '入札不調'],
      ['合計', '>', '>', 46500, 14470, { v: 0.3112, f: '0.0%' }, ''],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '広告料収入の確保', department: '財政課', unit: '円', target: 4_500_000, actual: 5_120_000, rate: 113.8, met: true, statedRate: 113.8 },
      { id: '2', name: '施設使用料の見直し', department: '資産経営課', target: 12_000_000, actual: 9_350_000, rate: 77.9, met: false },
      { id: '3', name: '未利用地の売却', target: 30_000_000, actual: 0, rate: 0, met: false },
    ],
  },
];

import type { Fixture } from '../foreign/fixture.js';

/** Offices of all kinds: hospitals, waterworks, boards of education, councils, and what they call target and actual. */
export const OFFICES: readonly Fixture[] = [
  {
    name: 'hospital-plan-with-planned-and-settled-values',
    // prettier-ignore
    sheets: [{ name: '病院', rows: [
      ['市立病院経営強化プラン　点検評価シート'],
      ['項目', '令和4年度', '令和5年度', '>', '>', '令和6年度', '評価'],
      ['^', '決算', '計画', '決算', '計画比', '計画', '^'],
      ['経常収支比率（％）', 98.1, 99.0, 97.4, '▲1.6', 99.5, 'C'],
      ['病床利用率（％）', 71.2, 75.0, 76.3, '1.3', 77.0, 'A'],
      ['紹介率（％）', 58.0, 60.0, 59.2, '▲0.8', 61.0, 'B'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '経常収支比率（％）', unit: '%', target: 99, actual: 97.4, targetYear: 2023, actualYear: 2023, met: false },
      { name: '病床利用率（％）', target: 75, actual: 76.3, met: true, statedRating: 'A' },
      { name: '紹介率（％）', target: 60, actual: 59.2, met: false, series: [['target', 2024, 61]] },
    ],
  },
  {
    name: 'planned-work-and-work-done-as-targets-and-results',
    // prettier-ignore
    sheets: [{ name: '事業計画', rows: [
      ['令和５年度 社会福祉協議会 事業計画・実績'],
      ['事業', '計画数', '実施数', '実施率', '備考'],
      ['配食ボランティア', '48回', '46回', '95.8%', ''],
      ['ふれあいサロン', '120回', '131回', '109.2%', '新規2か所'],
      ['福祉教育', '15校', '12校', '80.0%', ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '配食ボランティア', target: 48, actual: 46, rate: 95.8, met: false },
      { name: 'ふれあいサロン', target: 120, actual: 131, rate: 109.2, met: true },
      { name: '福祉教育', target: 15, actual: 12, unit: '校', rate: 80, met: false },
    ],
  },
  {
    name: 'aimed-value-and-value-reached',
    // prettier-ignore
    sheets: [{ name: '指標', rows: [
      ['景観計画　指標の達成度'],
      ['方針', '指標', 'めざす値（R7）', '到達値（R5）', '到達率'],
      ['まちなみ', '景観協定の締結数', '10件', '7件', '70.0%'],
      ['みどり', '緑被率', '30.0%', '28.2%', '94.0%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '景観協定の締結数', target: 10, actual: 7, rate: 70, met: false, targetYear: 2025, actualYear: 2023 },
      { name: '緑被率', unit: '%', target: 30, actual: 28.2, rate: 94, met: false },
    ],
  },
  {
    name: 'table-that-begins-in-column-c-with-a-margin-note',
    // prettier-ignore
    sheets: [{ name: '様式3', rows: [
      ['', '', '様式第3号　進捗状況報告書'],
      ['記', '', '', '', '', '', '提出日 R6.5.10'],
      ['入', '', '事業名', '指標', 'R5目標', 'R5実績', '達成率'],
      ['欄', '', '花いっぱい運動', '参加団体数', '40団体', '44団体', '110.0%'],
      ['', '', '公園愛護会', '活動回数', '300回', '276回', '92.0%'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '花いっぱい運動', name: '参加団体数', target: 40, actual: 44, rate: 110, met: true, statedRate: 110 },
      { program: '公園愛護会', name: '活動回数', target: 300, actual: 276, rate: 92, met: false },
    ],
  },
  {
    name: 'small-and-large-indicators-indented',
    // prettier-ignore
    sheets: [{ name: '交通安全', rows: [
      ['交通安全計画　数値目標（令和5年）'],
      ['項目', '目標', '実績', '前年', '評価'],
      ['交通事故死者数', '3人以下', '2人', '4人', '○'],
      ['　うち高齢者', '1人以下', '1人', '2人', '○'],
      ['人身事故件数', '420件以下', '447件', '431件', '×'],
      ['　うち自転車', '110件以下', '126件', '119件', '×'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '交通事故死者数', target: 3, actual: 2, unit: '人', met: true },
      { name: 'うち高齢者', target: 1, actual: 1, met: true },
      { name: '人身事故件数', target: 420, actual: 447, met: false },
      { name: 'うち自転車', target: 110, actual: 126, met: false },
    ],
  },
  {
    name: 'committee-marks-beside-own-marks',
    // prettier-ignore
    sheets: [{ name: '外部評価', rows: [
      ['外部評価委員会資料'],
      ['施策', '指標', '目標', '実績', '内部評価', '>', '外部評価', '>'],
      ['^', '^', '^', '^', '評価', 'コメント', '評価', 'コメント'],
      ['文化', '文化施設の来館者数', '21万人', '19.6万人', 'Ｂ', '改修で休館した。', 'Ｂ', '妥当'],
      ['国際', '姉妹都市交流の参加者数', '150人', '188人', 'Ａ', '4年ぶりに派遣した。', 'Ａ', '成果が大きい'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['文化'], name: '文化施設の来館者数', target: 210_000, actual: 196_000, met: false },
      { section: ['国際'], name: '姉妹都市交流の参加者数', target: 150, actual: 188, met: true },
    ],
  },
  {
    name: 'yes-or-no-targets-among-figures',
    // prettier-ignore
    sheets: [{ name: 'BCP', rows: [
      ['業務継続計画　整備目標（R5年度末）'],
      ['対策', '目標', '実績', '状況'],
      ['非常用電源の整備', '72時間', '48時間', '未達'],
      ['代替庁舎の指定', '指定済', '指定済', '達成'],
      ['職員用備蓄食料', '3日分', '3日分', '達成'],
      ['安否確認システムの登録率', '100%', '97.2%', '未達'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '非常用電源の整備', target: 72, actual: 48, unit: '時間', met: false },
      { name: '代替庁舎の指定', rate: null },
      { name: '職員用備蓄食料', target: 3, actual: 3, met: true },
      { name: '安否確認システムの登録率', target: 100, actual: 97.2, met: false },
    ],
  },
];

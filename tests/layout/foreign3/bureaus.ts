import type { Fixture } from '../foreign/fixture.js';

/** Bureaus of large cities and offices of prefectures: cross tables, targets by year in one cell, scores, ranges. */
export const BUREAUS: readonly Fixture[] = [
  {
    name: 'targets-of-all-years-in-one-cell',
    // prettier-ignore
    sheets: [{ name: '運営方針', rows: [
      ['局運営方針（令和5年度）'],
      ['重点課題', '成果指標', '目標', 'R5実績', '自己評価'],
      ['防災', '防災リーダーの人数', 'R5：400人\nR6：450人\nR7：500人', '412人', '①'],
      ['環境', '電動車の割合', 'R5：20％\nR6：25％\nR7：30％', '18.4％', '②'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '防災リーダーの人数', target: 400, actual: 412, unit: '人', targetYear: 2023, actualYear: 2023, met: true },
      { name: '電動車の割合', target: 20, actual: 18.4, unit: '%', met: false },
    ],
  },
  {
    name: 'indicators-across-and-facts-down',
    // prettier-ignore
    sheets: [{ name: '比較表', rows: [
      ['水辺再生計画　指標'],
      ['項目', '水質（BOD）', '来訪者数', '清掃活動の参加者'],
      ['単位', 'mg/L', '人', '人'],
      ['基準値（R1）', 3.2, 45000, 820],
      ['目標値（R5）', 2.5, 60000, 1000],
      ['実績値（R5）', 2.7, 61200, 930],
      ['評価', '△', '○', '△'],
      ['担当', '環境保全課', '観光課', '河川課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '水質（BOD）', baseline: 3.2, target: 2.5, actual: 2.7, met: false, department: '環境保全課' },
      { name: '来訪者数', unit: '人', target: 60000, actual: 61200, met: true, department: '観光課' },
      { name: '清掃活動の参加者', target: 1000, actual: 930, met: false },
    ],
  },
  {
    name: 'score-sheet-with-weights',
    // prettier-ignore
    sheets: [{ name: '組織目標', rows: [
      ['組織目標管理シート　令和5年度　健康部'],
      ['番号', '目標項目', 'ウェイト', '達成基準', '達成状況', '達成度', '評点'],
      ['1', '特定健診の受診率', '30%', '45.0％以上', '46.2％', '達成', 30],
      ['2', '食品衛生監視の件数', '20%', '2,400件', '2,188件', '未達成', 14],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '特定健診の受診率', target: 45, actual: 46.2, unit: '%', met: true },
      { id: '2', name: '食品衛生監視の件数', target: 2400, actual: 2188, unit: '件', met: false },
    ],
  },
  {
    name: 'age-bands-below-one-indicator',
    // prettier-ignore
    sheets: [{ name: '歯科', rows: [
      ['歯科口腔保健計画　現状と目標（令和5年度評価）'],
      ['指標', '年代', '計画策定時', '目標', '今回', '判定'],
      ['定期的に歯科健診を受ける人の割合', '20歳代', '32.1%', '45%', '38.8%', 'b'],
      ['^', '40歳代', '41.0%', '50%', '50.6%', 'a'],
      ['^', '60歳代', '55.7%', '60%', '61.2%', 'a'],
      ['むし歯のない3歳児の割合', '', '84.9%', '90%', '91.3%', 'a'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '定期的に歯科健診を受ける人の割合', measure: '20歳代', baseline: 32.1, target: 45, actual: 38.8, met: false },
      { name: '定期的に歯科健診を受ける人の割合', measure: '40歳代', target: 50, actual: 50.6, met: true },
      { name: '定期的に歯科健診を受ける人の割合', measure: '60歳代', target: 60, actual: 61.2, met: true },
      { name: 'むし歯のない3歳児の割合', target: 90, actual: 91.3, met: true },
    ],
  },
  {
    name: 'targets-kept-at-or-above-and-within',
    // prettier-ignore
    sheets: [{ name: '財政規律', rows: [
      ['財政運営方針　財政指標の目標管理'],
      ['財政指標', '目標', '', 'R3決算', 'R4決算', 'R5決算', '達成'],
      ['経常収支比率', '95%以下を維持', '', '91.2%', '93.8%', '95.9%', '×'],
      ['実質公債費比率', '10%未満', '', '6.1%', '6.0%', '5.8%', '○'],
      ['財政調整基金残高', '標準財政規模の10％（35億円）以上', '', '38億円', '41億円', '37億円', '○'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '経常収支比率', target: 95, actual: 95.9, unit: '%', actualYear: 2023, met: false },
      { name: '実質公債費比率', target: 10, actual: 5.8, met: true },
      { name: '財政調整基金残高', actual: 3_700_000_000 },
    ],
  },
  {
    name: 'school-years-and-terms',
    // prettier-ignore
    sheets: [{ name: '学校評価', rows: [
      ['学校評価表（令和５年度）　○○小学校'],
      ['評価項目', '具体的目標', '数値目標', '前期', '後期', '年間', '評価', '改善策'],
      ['学力', '授業が分かる児童を増やす', '90％', '86.1％', '89.4％', '87.8％', 'B', ''],
      ['生活', '進んで挨拶する児童を増やす', '85％', '83.0％', '88.2％', '85.6％', 'A', ''],
      ['体力', '外遊びをする児童を増やす', '80％', '71.5％', '76.5％', '74.0％', 'C', '縦割り遊びを増やす'],
    ] }],
    // prettier-ignore
    expected: [
      { target: 90, actual: 87.8, unit: '%', met: false, statedRating: 'B' },
      { target: 85, actual: 85.6, met: true, statedRating: 'A' },
      { target: 80, actual: 74, met: false, statedRating: 'C' },
    ],
  },
];

import type { Fixture } from './fixture.js';

/** 実績値 H30–R4 under one merged header, then the final 目標値 R6: the newest actual against it. */
export default {
  name: 'actual-history-then-final-target',
  // prettier-ignore
  sheets: [{ name: 'KPI推移', rows: [
    ['重要業績評価指標（KPI）の推移'],
    ['指標項目', '単位', '実績値', '>', '>', '>', '>', '目標値', '関係課'],
    ['^', '^', 'H30', 'R元', 'R2', 'R3', 'R4', 'R6', '^'],
    ['市内宿泊者数', '万人', 21.4, 20.9, 8.3, 10.2, 16.8, 25, '観光課'],
    ['ファミリーサポート会員数', '人', 412, 430, 421, 436, 458, 450, '子育て課'],
    ['合計特殊出生率', '', 1.46, 1.43, 1.38, 1.35, 1.33, 1.6, '子育て課'],
    ['自主防災組織の結成率', '％', 68.2, 70.5, 71.1, 72.4, '集計中', 85, '危機管理課'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '市内宿泊者数', department: '観光課', unit: '人', target: 250000, actual: 168000, targetYear: 2024, actualYear: 2022, rate: 67.2, met: false, series: [['actual', 2018, 214000], ['actual', 2019, 209000], ['actual', 2020, 83000]] },
    { name: 'ファミリーサポート会員数', department: '子育て課', unit: '人', target: 450, actual: 458, targetYear: 2024, actualYear: 2022, rate: 101.8, met: true },
    { name: '合計特殊出生率', target: 1.6, actual: 1.33, rate: 83.1, met: false },
    { name: '自主防災組織の結成率', department: '危機管理課', unit: '%', target: 85, series: [['actual', 2018, 68.2], ['actual', 2021, 72.4]] },
  ],
} satisfies Fixture;

import type { Fixture } from './fixture.js';

/** 基本目標 | 施策 | 事業 merged down beside the indicators; two indicators under one 事業. */
export default {
  name: 'prefix-columns-vertical-merges',
  // prettier-ignore
  sheets: [{ name: '進捗管理表', rows: [
    ['○○市総合戦略　進捗管理表【令和4年度】', '>', '>', '>', '>', '>', '>', '>', '>'],
    ['基本目標', '施策', '事業名', '重要業績評価指標\n(KPI)', '単位', '目標値', '実績値', '達成率(％)', '担当課室'],
    ['１ しごとをつくる', '(1) 地域産業の振興', '企業立地促進事業', '立地企業数', '社', 3, 4, 133.3, '産業政策課'],
    ['^', '^', '^', '新規雇用者数', '人', 60, 51, 85, '^'],
    ['^', '^', '商店街活性化事業', '空き店舗の活用件数', '件', 8, 6, 75, '商業振興室'],
    ['^', '(2) 農林業の振興', '地産地消推進事業', '学校給食の地場産物使用率', '％', 35, 33.6, 96, '農政課'],
    ['２ ひとを呼びこむ', '(1) 移住の促進', '移住体験事業', '移住体験住宅の利用組数', '組', 24, 29, 120.8, '定住推進課'],
    ['^', '^', '^', '移住者数', '人', 80, 80, 100, '^'],
  ] }],
  // prettier-ignore
  expected: [
    { section: ['１ しごとをつくる', '(1) 地域産業の振興'], program: '企業立地促進事業', name: '立地企業数', department: '産業政策課', unit: '社', target: 3, actual: 4, rate: 133.3, met: true, statedRate: 133.3 },
    { section: ['１ しごとをつくる', '(1) 地域産業の振興'], program: '企業立地促進事業', name: '新規雇用者数', department: '産業政策課', unit: '人', target: 60, actual: 51, rate: 85, met: false, statedRate: 85 },
    { section: ['１ しごとをつくる', '(1) 地域産業の振興'], program: '商店街活性化事業', name: '空き店舗の活用件数', department: '商業振興室', unit: '件', target: 8, actual: 6, rate: 75, met: false, statedRate: 75 },
    { section: ['１ しごとをつくる', '(2) 農林業の振興'], program: '地産地消推進事業', name: '学校給食の地場産物使用率', department: '農政課', unit: '%', target: 35, actual: 33.6, rate: 96, met: false, statedRate: 96 },
    { section: ['２ ひとを呼びこむ', '(1) 移住の促進'], program: '移住体験事業', name: '移住体験住宅の利用組数', department: '定住推進課', target: 24, actual: 29, rate: 120.8, met: true, statedRate: 120.8 },
    { section: ['２ ひとを呼びこむ', '(1) 移住の促進'], program: '移住体験事業', name: '移住者数', department: '定住推進課', unit: '人', target: 80, actual: 80, rate: 100, met: true, statedRate: 100 },
  ],
} satisfies Fixture;

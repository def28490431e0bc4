import type { Fixture } from './fixture.js';

/** A 単位 column beside number cells: percent formats, bare percent numbers, 千円 and 百万円. */
export default {
  name: 'unit-column-percent-and-thousand-yen',
  // prettier-ignore
  sheets: [{ name: '成果指標', rows: [
    ['総合計画後期基本計画　成果指標一覧（令和5年度末）'],
    [],
    ['No.', '指標名', '単位', '基準値\n(R元年度)', '目標値\n(R5年度)', '実績値\n(R5年度)', '達成率', '担当課'],
    [1, '特定健康診査受診率', '％', { v: 0.321, f: '0.0%' }, { v: 0.4, f: '0.0%' }, { v: 0.385, f: '0.0%' }, { v: 0.963, f: '0.0%' }, '健康増進課'],
    [2, 'ふるさと納税寄附額', '千円', { v: 8500, f: '#,##0' }, { v: 13000, f: '#,##0' }, { v: 12480, f: '#,##0' }, { v: 0.96, f: '0.0%' }, '財政課'],
    [3, '待機児童数', '名', 12, 0, 0, '－', 'こども課'],
    [4, '移住相談件数', '件', 98, 150, 171, { v: 1.14, f: '0.0%' }, '企画政策課'],
    [5, '自主財源比率', '%', 45.2, 47, 46.9, { v: 0.998, f: '0.0%' }, '財政課'],
    [6, '家庭ごみ排出量', 'トン', { v: 5120, f: '#,##0' }, { v: 4800, f: '#,##0' }, { v: 4655, f: '#,##0' }, { v: 1.031, f: '0.0%' }, '環境課'],
    [7, '市税収納額', '百万円', { v: 3210, f: '#,##0.0' }, { v: 3250, f: '#,##0.0' }, { v: 3301.5, f: '#,##0.0' }, { v: 1.016, f: '0.0%' }, '税務課'],
    [8, '通いの場の箇所数', 'ヶ所', 40, 60, 45, { v: 0.75, f: '0.0%' }, '高齢福祉課'],
  ] }],
  // prettier-ignore
  expected: [
    { id: '1', name: '特定健康診査受診率', department: '健康増進課', unit: '%', baseline: 32.1, target: 40, actual: 38.5, rate: 96.3, met: false, statedRate: 96.3 },
    { id: '2', name: 'ふるさと納税寄附額', unit: '円', baseline: 8500000, target: 13000000, actual: 12480000, rate: 96, met: false, statedRate: 96 },
    { id: '3', name: '待機児童数', unit: '人', baseline: 12, target: 0, actual: 0, rate: null, reason: 'target-zero', met: true, statedRate: null },
    { id: '4', name: '移住相談件数', unit: '件', baseline: 98, target: 150, actual: 171, rate: 114, met: true, statedRate: 114 },
    { id: '5', name: '自主財源比率', unit: '%', baseline: 45.2, target: 47, actual: 46.9, rate: 99.8, met: false, statedRate: 99.8 },
    { id: '6', name: '家庭ごみ排出量', unit: 't', baseline: 5120, target: 4800, actual: 4655, rate: 103.1, met: true, statedRate: 103.1 },
    { id: '7', name: '市税収納額', unit: '円', baseline: 3210000000, target: 3250000000, actual: 3301500000, rate: 101.6, met: true, statedRate: 101.6 },
    { id: '8', name: '通いの場の箇所数', department: '高齢福祉課', unit: '箇所', baseline: 40, target: 60, actual: 45, rate: 75, met: false, statedRate: 75, rating: 'C', targetYear: 2023, actualYear: 2023 },
  ],
} satisfies Fixture;

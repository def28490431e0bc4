import type { Fixture } from './fixture.js';

/** Three header rows; the words that matter stand on different ones. */
export default {
  name: 'three-header-rows-merged',
  // prettier-ignore
  sheets: [{ name: '施策評価', rows: [
    ['№', '施策名', '成果指標', '>', '>', '>', '>', '>', '主管課', '評価'],
    ['^', '^', '指標名', '単位', '基準値', '令和4年度', '>', '>', '^', '一次'],
    ['^', '^', '^', '^', '令和元年度', '目標', '実績', '達成度', '^', '^'],
    ['11', '子育て支援の充実', '地域子育て支援拠点の延べ利用者数', '人', 18420, 20000, 16350, '81.8%', '子育て支援課', 'B'],
    ['12', '学校教育の充実', '学校の授業が楽しいと感じる児童の割合', '％', 84.1, 88, 88.6, '100.7%', '学校教育課', 'A'],
    ['21', '地域医療の確保', '休日夜間急患センターの開設日数', '日', 365, 365, 365, '100.0%', '健康課', 'A'],
    ['22', '健康づくりの推進', 'がん検診受診率', '％', 15.2, 25, 13.9, '55.6%', '健康課', 'D'],
  ] }],
  // prettier-ignore
  expected: [
    { id: '11', name: '地域子育て支援拠点の延べ利用者数', department: '子育て支援課', unit: '人', baseline: 18420, target: 20000, actual: 16350, targetYear: 2022, actualYear: 2022, rate: 81.8, met: false, statedRate: 81.8, statedRating: 'B' },
    { id: '12', name: '学校の授業が楽しいと感じる児童の割合', department: '学校教育課', unit: '%', baseline: 84.1, target: 88, actual: 88.6, rate: 100.7, met: true, statedRate: 100.7, statedRating: 'A' },
    { id: '21', name: '休日夜間急患センターの開設日数', unit: '日', baseline: 365, target: 365, actual: 365, rate: 100, met: true, statedRate: 100, statedRating: 'A' },
    { id: '22', name: 'がん検診受診率', department: '健康課', unit: '%', baseline: 15.2, target: 25, actual: 13.9, rate: 55.6, met: false, rating: 'D', statedRate: 55.6, statedRating: 'D' },
  ],
} satisfies Fixture;

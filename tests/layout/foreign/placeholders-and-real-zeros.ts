import type { Fixture } from './fixture.js';

/** ―, 調査中, 未定, 隔年調査, dashes of every kind: missing, never zero; 0 is a real zero. */
export default {
  name: 'placeholders-and-real-zeros',
  // prettier-ignore
  sheets: [{ name: '指標', rows: [
    ['番号', '成果指標', '単位', '当初値', '目標値', '実績値', '達成率', '課名'],
    [1, '市民意識調査で住みよいと答えた割合', '％', 71.2, 75, '隔年調査', '―', '企画課'],
    [2, '刊行物の電子化率', '％', '―', '未定', 38.4, '―', '広報課'],
    [3, '農地の集積率', '％', 28.3, 40, '調査中', 'ー', '農政課'],
    [4, '重大な交通死亡事故件数', '件', 2, 0, 0, '－', '交通課'],
    [5, '体験入学の参加者数', '人', 0, 30, 0, '0%', '学校課'],
    [6, '国際交流協会の会員数', '人', 140, 150, '-', '-', '国際課'],
    [7, '介護人材バンクの登録者数', '人', '－', 50, '', '', '介護課'],
    [8, '移動図書館の巡回箇所数', '箇所', 12, 12, 12, '100%', '図書館'],
    [9, '入湯客数', '人', 8200, '‐', '－', '‐', '観光課'],
  ] }],
  // prettier-ignore
  expected: [
    { id: '1', name: '市民意識調査で住みよいと答えた割合', baseline: 71.2, target: 75, actual: null, rate: null, reason: 'actual-missing', met: null, statedRate: null },
    { id: '2', name: '刊行物の電子化率', target: null, actual: 38.4, rate: null, reason: 'target-missing', met: null, statedRate: null },
    { id: '3', name: '農地の集積率', baseline: 28.3, target: 40, actual: null, rate: null, reason: 'actual-missing', met: null, statedRate: null },
    { id: '4', name: '重大な交通死亡事故件数', baseline: 2, target: 0, actual: 0, rate: null, reason: 'target-zero', met: true, statedRate: null },
    { id: '5', name: '体験入学の参加者数', baseline: 0, target: 30, actual: 0, rate: 0, met: false, rating: 'D', statedRate: 0 },
    { id: '6', name: '国際交流協会の会員数', baseline: 140, target: 150, actual: null, rate: null, reason: 'actual-missing', met: null, statedRate: null },
    { id: '7', name: '介護人材バンクの登録者数', target: 50, actual: null, rate: null, reason: 'actual-missing', met: null, statedRate: null },
    { id: '8', name: '移動図書館の巡回箇所数', department: '図書館', baseline: 12, target: 12, actual: 12, rate: 100, met: true, statedRate: 100 },
    { id: '9', name: '入湯客数', baseline: 8200, target: null, actual: null, rate: null, met: null, statedRate: null },
  ],
} satisfies Fixture;

import type { Fixture } from './fixture.js';

/** One row a bureau, and across it a group of columns per field, each group an indicator of its own. */
export default {
  name: 'groups-of-indicators-across',
  // prettier-ignore
  sheets: [{ name: '一覧', rows: [
    ['部局名', '数値目標項目に対する取組内容と進捗状況', '>', '>', '>', '>', '>', '公表年月'],
    ['^', 'ア．採用関係', '>', '>', 'イ．継続就業関係', '>', '>', '^'],
    ['^', '目標項目', '数値目標', '最新値', '目標項目', '数値目標', '最新値', '^'],
    ['市長部局', '技術職採用者に占める女性の割合', '20%', '16.5%', '男性職員の育児休業取得率', '30%', '41.2%', '2022年6月'],
    ['消防局', '消防職採用試験の女性受験者数', '25人', '27人', '年次休暇の平均取得日数', '14日', '11.9日', '2022年6月'],
    ['教育委員会', '-', '-', '-', '介護休暇の取得者数', '10人', '6人', '2022年7月'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '技術職採用者に占める女性の割合', unit: '%', target: 20, actual: 16.5, rate: 82.5, met: false },
    { name: '男性職員の育児休業取得率', unit: '%', target: 30, actual: 41.2, rate: 137.3, met: true },
    { name: '消防職採用試験の女性受験者数', unit: '人', target: 25, actual: 27, rate: 108, met: true },
    { name: '年次休暇の平均取得日数', unit: '日', target: 14, actual: 11.9, rate: 85, met: false },
    { name: '介護休暇の取得者数', unit: '人', target: 10, actual: 6, rate: 60, met: false, rating: 'C' },
  ],
} satisfies Fixture;

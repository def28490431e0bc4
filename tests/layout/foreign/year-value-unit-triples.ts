import type { Fixture } from './fixture.js';

/** After the SDGs未来都市 進捗評価シート: every figure is three cells, 年 | 値 | 単位. */
export default {
  name: 'year-value-unit-triples',
  // prettier-ignore
  sheets: [{ name: '1.全体計画', rows: [
    ['SDGs未来都市等進捗評価シート'],
    ['1.全体計画'],
    ['No', '指標名', '当初値', '>', '>', '現状値', '>', '>', '2030年 目標', '>', '>', '達成度(%)'],
    ['^', '^', '年', '値', '単位', '年', '値', '単位', '年', '値', '単位', '^'],
    [1, '健康関連産業の市場規模', '2014年', '1,000', '億円', '2019年', '2,020', '億円', '2030年', '3,780', '億円', 53.4],
    [2, '再生可能エネルギーの発電量', '2016年度', 27.88, '億kWh', '2020年度', 38.1, '億kWh', '2030年度', 104.55, '億kWh', 36.4],
    [3, '健康アプリの利用者数', '2018年', 0, '万人', '2020年', 36, '万人', '2030年', 100, '万人', 36],
    [4, '登録事業者数', '2018年', 43, '者', '2020年', 181, '者', '2030年', 175, '者', 103.4],
  ] }],
  // prettier-ignore
  expected: [
    { id: '1', name: '健康関連産業の市場規模', unit: '円', baseline: 100000000000, target: 378000000000, actual: 202000000000, targetYear: 2030, actualYear: 2019, rate: 53.4, met: false, statedRate: 53.4 },
    { id: '2', name: '再生可能エネルギーの発電量', unit: 'kWh', baseline: 2788000000, target: 10455000000, actual: 3810000000, rate: 36.4, met: false, statedRate: 36.4 },
    { id: '3', name: '健康アプリの利用者数', unit: '人', baseline: 0, target: 1000000, actual: 360000, rate: 36, met: false, statedRate: 36 },
    { id: '4', name: '登録事業者数', unit: '者', baseline: 43, target: 175, actual: 181, rate: 103.4, met: true, statedRate: 103.4 },
  ],
} satisfies Fixture;

import type { Fixture } from './fixture.js';

/** After 杉並区 子ども・子育て支援事業計画: 計画数値・実績値・差 in sub-rows ①需要量 ②確保量; money beside them. */
export default {
  name: 'demand-and-supply-sub-rows',
  // prettier-ignore
  sheets: [{ name: '資料3-5', rows: [
    ['資料 3-5　子ども・子育て支援事業計画における事業の進捗状況'],
    ['1　進捗状況(計画数値と実績値の比較)'],
    ['事業', '区分', '平成27年度', '>', '>', '財源の確保状況', '>'],
    ['^', '^', '計画数値', '実績値', '差', '予算額', '決算見込額'],
    ['幼稚園在園児の預かり', '①需要量', '94,956 人', '153,824 人', '58,868 人', '47,289,000 円', '42,870,000 円'],
    ['^', '②確保量', '146,000 人', '153,824 人', '7,824 人', '^', '^'],
    ['ひととき保育・一時保育', '①需要量', '67,507 人', '35,456 人', '-32,051 人', '94,673,000 円', '93,300,000 円'],
    ['^', '②確保量', '60,400 人', '60,400 人', '0人', '^', '^'],
    ['2　計画数値と実績値に差が生じた理由'],
    ['・実績値の増加については、利用者の需要が増加したため。'],
  ] }],
  // prettier-ignore
  expected: [
    { program: '幼稚園在園児の預かり', unit: '人', target: 94956, actual: 153824, targetYear: 2015, actualYear: 2015, rate: 162, met: true },
    { program: '幼稚園在園児の預かり', unit: '人', target: 146000, actual: 153824, rate: 105.4, met: true },
    { program: 'ひととき保育・一時保育', unit: '人', target: 67507, actual: 35456, rate: 52.5, met: false },
    { program: 'ひととき保育・一時保育', unit: '人', target: 60400, actual: 60400, rate: 100, met: true },
  ],
} satisfies Fixture;

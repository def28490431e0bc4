import type { Fixture } from './fixture.js';

/** After the 特定事業主行動計画 lists: target first, baseline last, each with its own (時期) cell; eras run over (32年度). */
export default {
  name: 'target-before-latest-before-baseline',
  // prettier-ignore
  sheets: [{ name: '数値目標', rows: [
    ['特定事業主行動計画（平成28年度策定）'],
    ['区分', '目標項目', '数値目標', '(時期)', '最新値', '(時期)', '目標設定時最新値', '(時期)', '取組内容'],
    ['両立', '男性の育児休業の取得率', '5%', '2019年度', '1.8%', '2016年度', '0%', '2014年度', '制度をまとめた冊子を配付している。'],
    ['登用', '係長以上の職員に占める女性の割合', '30%以上', '2019年度', '24.2%', '2017年度', '22.2%', '2015年度', '研修への派遣を進めている。'],
    ['登用', '女性職員の平均退職年齢', '45歳', '32年度', '36.6歳', '29年度', '39.3歳', '26年度', '相談窓口を設けている。'],
    ['採用', '女性職員の採用割合', '-', '-', '60.90%', '(2017年)', '59.10%', '(2015年)', ''],
  ] }],
  // prettier-ignore
  expected: [
    { name: '男性の育児休業の取得率', unit: '%', baseline: 0, target: 5, actual: 1.8, targetYear: 2019, actualYear: 2016, rate: 36, met: false },
    { name: '係長以上の職員に占める女性の割合', unit: '%', baseline: 22.2, target: 30, actual: 24.2, targetYear: 2019, actualYear: 2017, rate: 80.7, met: false },
    { name: '女性職員の平均退職年齢', unit: '歳', baseline: 39.3, target: 45, actual: 36.6, targetYear: 2020, actualYear: 2017, rate: 81.3, met: false },
    { name: '女性職員の採用割合', unit: '%', baseline: 59.1, target: null, actual: 60.9, rate: null, reason: 'target-missing', met: null },
  ],
} satisfies Fixture;

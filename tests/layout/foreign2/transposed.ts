import type { Fixture } from '../foreign/fixture.js';

/** Years or indicators stand where other sheets have the other. */
export const TRANSPOSED: readonly Fixture[] = [
  {
    name: 'mini-tables-one-per-indicator',
    // prettier-ignore
    sheets: [{ name: '年次報告', rows: [
      ['環境基本計画　年次報告書（令和4年度）'],
      ['指標１　１人１日当たりごみ排出量（g）'],
      ['', '令和2年度', '令和3年度', '令和4年度', '令和7年度'],
      ['目標', 900, 890, 880, 850],
      ['実績', 912, 901, 884, ''],
      [],
      ['指標２　リサイクル率（％）'],
      ['', '令和2年度', '令和3年度', '令和4年度', '令和7年度'],
      ['目標', 22, 23, 24, 27],
      ['実績', 21.5, 22.4, 24.3, ''],
      [],
      ['指標３　環境学習講座の参加者数（人）'],
      ['', '令和2年度', '令和3年度', '令和4年度', '令和7年度'],
      ['目標', '1,000', '1,100', '1,200', '1,500'],
      ['実績', '640', '980', '1,254', ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '１人１日当たりごみ排出量…', unit: 'g', target: 880, actual: 884, targetYear: 2022, actualYear: 2022, rate: 99.5, met: false, series: [['target', 2025, 850], ['actual', 2020, 912]] },
      { name: 'リサイクル率…', unit: '%', target: 24, actual: 24.3, rate: 101.3, met: true },
      { name: '環境学習講座の参加者数…', unit: '人', target: 1200, actual: 1254, rate: 104.5, met: true },
    ],
  },
  {
    name: 'years-down-plan-actual-rate-across',
    // prettier-ignore
    sheets: [{ name: '推移', rows: [
      ['観光振興計画　数値目標の推移'],
      ['', '観光入込客数(千人)', '>', '>', '宿泊者数(千人)', '>', '>'],
      ['', '計画', '実績', '達成率', '計画', '実績', '達成率'],
      ['平成30年度', 3000, 2950, '98.3%', 400, 412, '103.0%'],
      ['令和元年度', 3100, 2801, '90.4%', 410, 388, '94.6%'],
      ['令和2年度', 3200, 1120, '35.0%', 420, 150, '35.7%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '観光入込客数…', unit: '人', target: 3200000, actual: 1120000, targetYear: 2020, actualYear: 2020, rate: 35, met: false, statedRate: 35, series: [['actual', 2018, 2950000], ['target', 2019, 3100000]] },
      { name: '宿泊者数…', unit: '人', target: 420000, actual: 150000, rate: 35.7, met: false, statedRate: 35.7 },
    ],
  },
  {
    name: 'indicators-across-years-and-kinds-down',
    // prettier-ignore
    sheets: [{ name: '施策評価', rows: [
      ['施策評価シート（令和4年度実績）'],
      ['指標名', '>', 'がん検診受診率', '特定保健指導実施率', '自殺死亡者数'],
      ['単位', '>', '％', '％', '人'],
      ['令和3年度', '目標', 50, 40, 20],
      ['^', '実績', 46.2, 38.5, 18],
      ['令和4年度', '目標', 52, 45, 19],
      ['^', '実績', 47.3, 45.9, 21],
      ['担当課', '>', '健康課', '国保年金課', '福祉課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: 'がん検診受診率', department: '健康課', unit: '%', target: 52, actual: 47.3, targetYear: 2022, actualYear: 2022, rate: 91, met: false, series: [['actual', 2021, 46.2]] },
      { name: '特定保健指導実施率', department: '国保年金課', unit: '%', target: 45, actual: 45.9, rate: 102, met: true },
      { name: '自殺死亡者数', department: '福祉課', unit: '人', target: 19, actual: 21, rate: 90.5, met: false },
    ],
  },
  {
    name: 'years-down-one-indicator-a-sheet',
    // prettier-ignore
    sheets: [
      { name: '指標1', rows: [
        ['成果指標管理票'],
        ['指標名', '図書館の貸出冊数', '>', '>'],
        ['単位', '冊', '所管課', '図書館'],
        ['年度', '目標値', '実績値', '達成率'],
        ['令和2年度', { v: 210000, f: '#,##0' }, { v: 158400, f: '#,##0' }, '75.4%'],
        ['令和3年度', { v: 212000, f: '#,##0' }, { v: 197160, f: '#,##0' }, '93.0%'],
        ['令和4年度', { v: 215000, f: '#,##0' }, { v: 219300, f: '#,##0' }, '102.0%'],
      ] },
      { name: '指標2', rows: [
        ['成果指標管理票'],
        ['指標名', '窓口での平均待ち時間', '>', '>'],
        ['単位', '分', '所管課', '市民課'],
        ['年度', '目標値', '実績値', '達成率'],
        ['令和2年度', 15, 18, '83.3%'],
        ['令和3年度', 14, 14, '100.0%'],
        ['令和4年度', 12, 13, '92.3%'],
      ] },
    ],
    // prettier-ignore
    expected: [
      { name: '図書館の貸出冊数', department: '図書館', unit: '冊', target: 215000, actual: 219300, targetYear: 2022, actualYear: 2022, rate: 102, met: true, statedRate: 102, series: [['actual', 2020, 158400]] },
      { name: '窓口での平均待ち時間', department: '市民課', unit: '分', target: 12, actual: 13, rate: 92.3, met: false, statedRate: 92.3 },
    ],
  },
];

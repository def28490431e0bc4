import type { Fixture } from '../foreign/fixture.js';

/** Several indicators in one row, or several tables beside each other. */
export const SIDE_BY_SIDE: readonly Fixture[] = [
  {
    name: 'output-and-outcome-groups-in-one-row',
    // prettier-ignore
    sheets: [{ name: '事務事業', rows: [
      ['令和4年度　事務事業評価一覧表'],
      ['番号', '事務事業名', '所管課', '活動指標', '>', '>', '>', '成果指標', '>', '>', '>', '総合評価'],
      ['^', '^', '^', '指標名', '単位', '計画', '実績', '指標名', '単位', '計画', '実績', '^'],
      [101, '消費生活相談事業', '商工課', '相談件数', '件', 400, 436, '解決率', '％', 90, 87.5, 'A'],
      [102, '勤労者福祉事業', '商工課', '講座の開催回数', '回', 8, 6, '受講者の満足度', '％', 85, 91, 'B'],
      [103, '商店街活性化事業', '商工課', '補助件数', '件', 5, 5, '空き店舗数', '店', 20, 25, 'B'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '消費生活相談事業', name: '相談件数', unit: '件', target: 400, actual: 436, rate: 109, met: true },
      { program: '消費生活相談事業', name: '解決率', unit: '%', target: 90, actual: 87.5, rate: 97.2, met: false },
      { program: '勤労者福祉事業', name: '講座の開催回数', unit: '回', target: 8, actual: 6, rate: 75, met: false },
      { program: '勤労者福祉事業', name: '受講者の満足度', unit: '%', target: 85, actual: 91, rate: 107.1, met: true },
      { program: '商店街活性化事業', name: '補助件数', unit: '件', target: 5, actual: 5, rate: 100, met: true },
      { program: '商店街活性化事業', name: '空き店舗数', unit: '店', target: 20, actual: 25, rate: 80, met: false },
    ],
  },
  {
    name: 'two-tables-same-rows-different-headers',
    // prettier-ignore
    sheets: [{ name: '一覧', rows: [
      ['スポーツ推進計画　令和4年度の状況'],
      [],
      ['活動指標', '目標', '実績', '', '成果指標', '単位', '目標値', '実績値', '達成率(%)'],
      ['教室の開催数', '24回', '22回', '', '週1回以上の運動実施率', '％', 65, 58.5, 90],
      ['指導者派遣回数', '60回', '75回', '', '体育施設の利用者数', '人', 88000, 91520, 104],
      ['', '', '', '', 'スポーツボランティア登録者数', '人', 250, 231, 92.4],
    ] }],
    // prettier-ignore
    expected: [
      { name: '教室の開催数', unit: '回', target: 24, actual: 22, rate: 91.7, met: false },
      { name: '指導者派遣回数', unit: '回', target: 60, actual: 75, rate: 125, met: true },
      { name: '週1回以上の運動実施率', unit: '%', target: 65, actual: 58.5, rate: 90, met: false, statedRate: 90 },
      { name: '体育施設の利用者数', unit: '人', target: 88000, actual: 91520, rate: 104, met: true, statedRate: 104 },
      { name: 'スポーツボランティア登録者数', unit: '人', target: 250, actual: 231, rate: 92.4, met: false, statedRate: 92.4 },
    ],
  },
  {
    name: 'list-in-two-columns-to-save-paper',
    // prettier-ignore
    sheets: [{ name: '指標', rows: [
      ['指標一覧（令和3年度）'],
      ['指標', 'R3目標', 'R3実績', '指標', 'R3目標', 'R3実績'],
      ['橋りょうの修繕数', '4橋', '4橋', '汚水処理人口普及率', '92.0%', '91.6%'],
      ['通学路の安全対策箇所', '10箇所', '8箇所', '水道管の漏水率', '7.0%', '7.8%'],
      ['街路樹の更新本数', '120本', '131本', '', '', ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '橋りょうの修繕数', unit: '橋', target: 4, actual: 4, targetYear: 2021, rate: 100, met: true },
      { name: '汚水処理人口普及率', unit: '%', target: 92, actual: 91.6, rate: 99.6, met: false },
      { name: '通学路の安全対策箇所', unit: '箇所', target: 10, actual: 8, rate: 80, met: false },
      { name: '水道管の漏水率', unit: '%', target: 7, actual: 7.8, rate: 89.7, met: false },
      { name: '街路樹の更新本数', unit: '本', target: 120, actual: 131, rate: 109.2, met: true },
    ],
  },
  {
    name: 'different-tables-one-below-the-other',
    // prettier-ignore
    sheets: [{ name: '報告', rows: [
      ['子ども・子育て支援事業計画　令和4年度報告'],
      [],
      ['１　教育・保育の提供'],
      ['区分', '量の見込み', '確保実績', '差'],
      ['1号認定', '410人', '388人', '△22人'],
      ['2号認定', '620人', '634人', '14人'],
      [],
      ['２　成果指標'],
      ['成果指標名', '単位', '当初', '計画値', '実績値', '達成度', '主管課'],
      ['待機児童数', '人', 12, 0, 3, '―', '保育課'],
      ['子育てしやすいと感じる保護者の割合', '％', 61.2, 70, 64.4, '92.0%', '子育て支援課'],
      ['（注）待機児童数は各年度4月1日現在。'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '1号認定', unit: '人', target: 410, actual: 388, rate: 94.6, met: false },
      { name: '2号認定', unit: '人', target: 620, actual: 634, rate: 102.3, met: true },
      { name: '待機児童数', department: '保育課', unit: '人', baseline: 12, target: 0, actual: 3, rate: null, reason: 'target-zero', met: false },
      { name: '子育てしやすいと感じる保護者の割合', department: '子育て支援課', unit: '%', baseline: 61.2, target: 70, actual: 64.4, rate: 92, met: false, statedRate: 92 },
    ],
  },
];

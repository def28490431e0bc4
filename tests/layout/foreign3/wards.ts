import type { Fixture } from '../foreign/fixture.js';

/** Wards and core cities: long forms, strategy maps, KGI and KPI, figures by school year and by district. */
export const WARDS: readonly Fixture[] = [
  {
    name: 'kgi-above-its-kpis',
    // prettier-ignore
    sheets: [{ name: '戦略', rows: [
      ['経営改革プラン　KGI・KPI管理表（令和5年度）'],
      ['区分', '指標名', '単位', '目標', '実績', '達成率', '担当'],
      ['KGI', '経常収支比率', '％', 92, 93.4, '98.5%', '財政課'],
      ['KPI', 'ふるさと納税額', '億円', 12, 14.3, '119.2%', '財政課'],
      ['KPI', '使用料改定の件数', '件', 15, 9, '60.0%', '行政改革課'],
      ['KGI', '職員満足度', '％', 75, 71, '94.7%', '人事課'],
      ['KPI', '有給休暇の平均取得日数', '日', 14, 13.1, '93.6%', '人事課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '経常収支比率', target: 92, actual: 93.4, department: '財政課', statedRate: 98.5 },
      { name: 'ふるさと納税額', unit: '円', target: 1_200_000_000, actual: 1_430_000_000, rate: 119.2, met: true },
      { name: '使用料改定の件数', target: 15, actual: 9, rate: 60, met: false },
      { name: '職員満足度', target: 75, actual: 71, met: false },
      { name: '有給休暇の平均取得日数', target: 14, actual: 13.1, unit: '日', met: false },
    ],
  },
  {
    name: 'districts-as-columns-of-one-indicator-and-a-total',
    // prettier-ignore
    sheets: [{ name: '地区別', rows: [
      ['地域包括ケア　通いの場（令和5年度）'],
      ['指標', '目標', '実績', '>', '>', '>', '達成率'],
      ['^', '^', '東地区', '西地区', '南地区', '計', '^'],
      ['通いの場の数', '60か所', 18, 22, 15, '55か所', '91.7%'],
      ['参加者の実人数', '1,200人', 402, 455, 371, '1,228人', '102.3%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '通いの場の数', target: 60, actual: 55, rate: 91.7, met: false, statedRate: 91.7 },
      { name: '参加者の実人数', target: 1200, actual: 1228, rate: 102.3, met: true },
    ],
  },
  {
    name: 'sheet-evaluation-with-questions-and-answers',
    // prettier-ignore
    sheets: [{ name: '評価調書', rows: [
      ['令和６年度　施策評価調書'],
      ['施策名', '3-1 子育て家庭への支援', '>', '>', '主管課', 'こども政策課'],
      ['１．施策の目的'],
      ['安心して子どもを産み育てられるまちにする。'],
      ['２．成果指標の推移'],
      ['指標名', '単位', '', 'R3', 'R4', 'R5'],
      ['子育てに満足している保護者の割合', '％', '目標', 70, 72, 75],
      ['', '', '実績', 66.2, 68.1, 70.9],
      ['一時預かりの利用者数', '人', '目標', 2000, 2100, 2200],
      ['', '', '実績', 1520, 1984, 2317],
      ['３．総合評価'],
      ['評価', 'Ｂ', '理由', '満足度は伸びたが目標に届かない。'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '子育てに満足している保護者の割合', unit: '%', target: 75, actual: 70.9, targetYear: 2023, actualYear: 2023, rate: 94.5, met: false },
      { name: '一時預かりの利用者数', unit: '人', target: 2200, actual: 2317, met: true, series: [['actual', 2021, 1520]] },
    ],
  },
  {
    name: 'first-second-and-final-evaluation',
    // prettier-ignore
    sheets: [{ name: '一覧', rows: [
      ['令和5年度　事業評価一覧'],
      ['事業コード', '事業名', '成果指標', '目標', '実績', '1次評価', '2次評価', '最終評価', '方向性'],
      ['010101', '広報事業', '読者満足度', '85%', '81.4%', 'B', 'B', 'B', '改善'],
      ['010102', '統計調査事業', '調査の回収率', '95%', '96.3%', 'A', 'A', 'A', '継続'],
      ['010203', '消費生活事業', '相談解決率', '90%', '92.0%', 'A', 'B', 'B', '継続'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '010101', program: '広報事業', name: '読者満足度', target: 85, actual: 81.4, met: false },
      { id: '010102', program: '統計調査事業', name: '調査の回収率', target: 95, actual: 96.3, met: true },
      { id: '010203', program: '消費生活事業', name: '相談解決率', target: 90, actual: 92, met: true },
    ],
  },
  {
    name: 'increase-over-the-base-and-its-share',
    // prettier-ignore
    sheets: [{ name: '空家', rows: [
      ['住生活基本計画　成果指標'],
      ['成果指標', '基準値', '>', '最新値', '>', '目標値', '>', '進捗度'],
      ['^', '値', '時点', '値', '時点', '値', '時点', '^'],
      ['住宅の耐震化率', '82%', 'H30', '88%', 'R5', '95%', 'R7', '46%'],
      ['管理不全の空き家数', '240戸', 'R1', '198戸', 'R5', '150戸', 'R7', '47%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '住宅の耐震化率', baseline: 82, target: 95, actual: 88, targetYear: 2025, actualYear: 2023, met: false },
      { name: '管理不全の空き家数', unit: '戸', baseline: 240, target: 150, actual: 198, met: false },
    ],
  },
  {
    name: 'programme-name-over-two-lines-and-numbered-indicators-in-rows',
    // prettier-ignore
    sheets: [{ name: '実施計画', rows: [
      ['実施計画進行管理表　令和5年度'],
      ['No', '計画事業', '', '指標①', '', '', '指標②', '', '', '評価'],
      ['', '', '', '指標名', '目標', '実績', '指標名', '目標', '実績', ''],
      ['1', '地域見守り', '', '協定数', '30件', '33件', '訪問件数', '2,000件', '1,744件', '計画どおり'],
      ['2', '多世代交流', '', '開催回数', '24回', '20回', '参加者数', '800人', '815人', '計画どおり'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', program: '地域見守り', name: '協定数', target: 30, actual: 33, met: true },
      { id: '1', program: '地域見守り', name: '訪問件数', target: 2000, actual: 1744, met: false },
      { id: '2', program: '多世代交流', name: '開催回数', target: 24, actual: 20, met: false },
      { id: '2', program: '多世代交流', name: '参加者数', target: 800, actual: 815, met: true },
    ],
  },
];

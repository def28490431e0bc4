import type { Fixture } from '../foreign/fixture.js';

/** What clerks do to header words, and where they put the header. */
export const HEADERS: readonly Fixture[] = [
  {
    name: 'spaced-full-width-header-words',
    // prettier-ignore
    sheets: [{ name: 'Ｈ', rows: [
      ['ごみ減量化計画　進 行 管 理 表'],
      ['№', 'Ｋ　Ｐ　Ｉ', '単　位', '目　標　値\n（Ｒ４）', '実　績　値\n（Ｒ４）', '達 成 度\n（％）', '評　　価\n（Ａ～Ｄ）', '担　当'],
      ['１', '家庭系ごみ排出量', 'ｔ', '１２，０００', '１２，５００', '９６．０', 'Ｂ', '環境課'],
      ['２', '集団回収量', 'ｔ', '８００', '６４０', '８０．０', 'Ｂ', '環境課'],
      ['３', '生ごみ処理機補助件数', '件', '５０', '６２', '１２４．０', 'Ａ', '環境課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '家庭系ごみ排出量', department: '環境課', unit: 't', target: 12000, actual: 12500, targetYear: 2022, actualYear: 2022, rate: 96, met: false, statedRate: 96 },
      { name: '集団回収量', unit: 't', target: 800, actual: 640, rate: 80, met: false, statedRate: 80 },
      { name: '生ごみ処理機補助件数', unit: '件', target: 50, actual: 62, rate: 124, met: true, statedRate: 124 },
    ],
  },
  {
    name: 'circled-numbers-and-english',
    // prettier-ignore
    sheets: [{ name: 'Plan', rows: [
      ['国際化推進プラン　Progress Sheet 2022年度'],
      ['No.', '指標 (Indicator)', 'Unit\n単位', '① 目標 Target', '② 実績 Actual', '③ 達成率\n(②÷①×100)', '備考 Notes'],
      [1, '日本語教室の学習者数', '人', 120, 138, '115%', '目標を上回った'],
      [2, '多言語での情報発信件数', '件', 200, 174, '87%', '目標は令和6年度に見直し予定'],
      [3, '姉妹都市との交流事業参加者数', '人', 30, 0, '0%', '渡航中止のため。目標 30→10 に変更予定'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '日本語教室の学習者数', unit: '人', target: 120, actual: 138, rate: 115, met: true, statedRate: 115 },
      { id: '2', name: '多言語での情報発信件数', unit: '件', target: 200, actual: 174, rate: 87, met: false, statedRate: 87 },
      { id: '3', name: '姉妹都市との交流事業参加者数', unit: '人', target: 30, actual: 0, rate: 0, met: false, statedRate: 0 },
    ],
  },
  {
    name: 'header-below-long-preface-and-legend',
    // prettier-ignore
    sheets: [{ name: '進捗', rows: [
      ['中心市街地活性化基本計画　フォローアップ'],
      ['１．はじめに'],
      ['本資料は、計画に定めた目標の達成状況を毎年度確認し、公表するものである。'],
      ['２．評価の方法'],
      ['実績値を目標値で除した達成率により、次の4段階で評価する。'],
      ['区分', '達成率', '説明'],
      ['Ａ', '100％以上', '目標を達成した'],
      ['Ｂ', '80％以上100％未満', '概ね目標を達成した'],
      ['Ｃ', '60％以上80％未満', 'やや遅れている'],
      ['Ｄ', '60％未満', '遅れている'],
      [],
      ['３．指標の状況'],
      ['目標指標', '基準値', '目標値', '最新値', '評価', '理由'],
      ['歩行者・自転車通行量', '8,120人', '9,000人', '7,200人', 'Ｂ', '天候不順により目標を下回った。'],
      ['空き店舗率', '18.5％', '15.0％', '14.2％', 'Ａ', ''],
      ['居住人口', '2,310人', '2,500人', '2,388人', 'Ｂ', ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '歩行者・自転車通行量', unit: '人', baseline: 8120, target: 9000, actual: 7200, rate: 80, met: false, rating: 'B' },
      { name: '空き店舗率', unit: '%', baseline: 18.5, target: 15, actual: 14.2, rate: 105.6, met: true, rating: 'A' },
      { name: '居住人口', unit: '人', baseline: 2310, target: 2500, actual: 2388, rate: 95.5, met: false, rating: 'B' },
    ],
  },
  {
    name: 'unit-note-above-the-table',
    // prettier-ignore
    sheets: [{ name: '歳入確保', rows: [
      ['財政健全化計画　歳入確保の取組（令和4年度）'],
      ['', '', '', '', '（単位：千円）'],
      ['取組項目', '計画額', '実績額', '達成率', '担当課'],
      ['広告料収入の確保', { v: 12000, f: '#,##0' }, { v: 13440, f: '#,##0' }, '112.0%', '管財課'],
      ['ふるさと納税の推進', { v: 350000, f: '#,##0' }, { v: 301000, f: '#,##0' }, '86.0%', '企画課'],
      ['遊休地の売却', { v: 80000, f: '#,##0' }, { v: 0, f: '#,##0' }, '0.0%', '管財課'],
      ['合計', { v: 442000, f: '#,##0' }, { v: 314440, f: '#,##0' }, '71.1%', ''],
    ] }],
    // prettier-ignore
    expected: [
      { program: '広告料収入の確保', department: '管財課', unit: '円', target: 12000000, actual: 13440000, rate: 112, met: true, statedRate: 112 },
      { program: 'ふるさと納税の推進', unit: '円', target: 350000000, actual: 301000000, rate: 86, met: false, statedRate: 86 },
      { program: '遊休地の売却', unit: '円', target: 80000000, actual: 0, rate: 0, met: false, statedRate: 0 },
    ],
  },
  {
    name: 'totals-averages-and-blank-rows',
    // prettier-ignore
    sheets: [{ name: '集計', rows: [
      ['介護予防事業　実績報告（令和4年度）'],
      ['地区', '指標', '目標', '実績', '達成率(%)'],
      ['東部', '通いの場の参加者数', 320, 288, 90],
      ['', '教室の開催回数', 24, 24, 100],
      ['', '小計', 344, 312, 90.7],
      [],
      ['西部', '通いの場の参加者数', 280, 301, 107.5],
      ['', '教室の開催回数', 24, 18, 75],
      ['', '小　計', 304, 319, 104.9],
      [],
      ['合　計', '', 648, 631, 97.4],
      ['平　均', '', 162, 157.8, 97.4],
    ] }],
    // prettier-ignore
    expected: [
      { name: '通いの場の参加者数', target: 320, actual: 288, rate: 90, met: false, statedRate: 90 },
      { name: '教室の開催回数', target: 24, actual: 24, rate: 100, met: true, statedRate: 100 },
      { name: '通いの場の参加者数', target: 280, actual: 301, rate: 107.5, met: true, statedRate: 107.5 },
      { name: '教室の開催回数', target: 24, actual: 18, rate: 75, met: false, statedRate: 75 },
    ],
  },
  {
    name: 'header-repeated-with-other-wording',
    // prettier-ignore
    sheets: [{ name: '全体', rows: [
      ['男女共同参画計画　数値目標の進捗（令和4年度）'],
      ['基本目標Ⅰ　意識づくり'],
      ['指標', '目標値', '実績値', '担当課'],
      ['固定的な役割分担に反対する市民の割合', '75%', '71.4%', '人権課'],
      ['啓発講座の受講者数', '300人', '318人', '人権課'],
      ['基本目標Ⅱ　働く場づくり'],
      ['数値目標項目', '目標（R4）', '現状（R4）', '所管'],
      ['市職員の管理職に占める女性の割合', '25%', '22.5%', '職員課'],
      ['ワーク・ライフ・バランス認証企業数', '40社', '44社', '商工課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '固定的な役割分担に反対する市民の割合', section: ['基本目標Ⅰ　意識づくり'], unit: '%', target: 75, actual: 71.4, rate: 95.2, met: false },
      { name: '啓発講座の受講者数', unit: '人', target: 300, actual: 318, rate: 106, met: true },
      { name: '市職員の管理職に占める女性の割合', section: ['基本目標Ⅱ　働く場づくり'], department: '職員課', unit: '%', target: 25, actual: 22.5, rate: 90, met: false },
      { name: 'ワーク・ライフ・バランス認証企業数', unit: '社', target: 40, actual: 44, rate: 110, met: true },
    ],
  },
];

import type { Fixture } from '../foreign/fixture.js';

/** Several tables of one sheet, and items that take several rows each. */
export const BLOCKS: readonly Fixture[] = [
  {
    name: 'policy-blocks-with-a-table-each',
    // prettier-ignore
    sheets: [{ name: '政策別', rows: [
      ['第５次総合計画　政策別進捗状況'],
      ['政策１　健やかに暮らせるまち'],
      ['施策１－１　健康づくりの推進'],
      ['まちづくり指標', '基準値', '目標値', '実績値', '達成率'],
      ['', '(R1)', '(R5)', '(R5)', '(R5)'],
      ['健康寿命（男性）', '79.2歳', '80.0歳', '79.8歳', '99.8%'],
      ['特定保健指導の実施率', '18.5%', '30.0%', '24.0%', '80.0%'],
      ['施策１－２　地域福祉の推進'],
      ['まちづくり指標', '基準値', '目標値', '実績値', '達成率'],
      ['', '(R1)', '(R5)', '(R5)', '(R5)'],
      ['ボランティア登録者数', '1,020人', '1,200人', '1,264人', '105.3%'],
      ['政策２　学び育つまち'],
      ['施策２－１　学校教育の充実'],
      ['まちづくり指標', '基準値', '目標値', '実績値', '達成率'],
      ['', '(R1)', '(R5)', '(R5)', '(R5)'],
      ['学校に行くのが楽しいと答えた児童の割合', '84.3%', '90.0%', '86.4%', '96.0%'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['政策１　健やかに暮らせるまち', '施策１－１　健康づくりの推進'], name: '健康寿命（男性）', baseline: 79.2, target: 80, actual: 79.8, rate: 99.8, met: false, statedRate: 99.8 },
      { name: '特定保健指導の実施率', target: 30, actual: 24, rate: 80, met: false },
      { section: ['政策１　健やかに暮らせるまち', '施策１－２　地域福祉の推進'], name: 'ボランティア登録者数', target: 1200, actual: 1264, rate: 105.3, met: true },
      { section: ['政策２　学び育つまち', '施策２－１　学校教育の充実'], name: '学校に行くのが楽しいと答えた児童の割合', target: 90, actual: 86.4, rate: 96, met: false },
    ],
  },
  {
    name: 'item-of-four-rows-with-labels-on-the-left',
    // prettier-ignore
    sheets: [{ name: '点検シート', rows: [
      ['進捗点検シート（観光課）'],
      ['No.1', '事業名', '温泉街の魅力向上', '>', '>'],
      ['^', '指標', '宿泊客数', '単位', '人'],
      ['^', '目標', 42000, '実績', 45120],
      ['^', '評価', 'Ａ', '理由', '冬季の割引が好評だった。'],
      ['No.2', '事業名', '体験型観光の開発', '>', '>'],
      ['^', '指標', '体験プログラム数', '単位', '件'],
      ['^', '目標', 25, '実績', 19],
      ['^', '評価', 'Ｂ', '理由', '案内人が足りない。'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '温泉街の魅力向上', name: '宿泊客数', unit: '人', target: 42000, actual: 45120, met: true, statedRating: 'A' },
      { program: '体験型観光の開発', name: '体験プログラム数', unit: '件', target: 25, actual: 19, met: false, statedRating: 'B' },
    ],
  },
  {
    name: 'outcome-and-output-rows-of-one-programme',
    // prettier-ignore
    sheets: [{ name: '行政評価', rows: [
      ['行政評価表（事業別）'],
      ['事業名', '区分', '指標名', '単位', '４年度', '>', '５年度', '>', '評価'],
      ['^', '^', '^', '^', '計画', '実績', '計画', '実績', '^'],
      ['介護予防事業', '活動', '教室開催回数', '回', 120, 96, 120, 124, 'Ａ'],
      ['', '成果', '教室参加者の運動継続率', '％', 60, 52.5, 60, 58.1, ''],
      ['配食サービス', '活動', '配食数', '食', 24000, 23100, 25000, 25800, 'Ｂ'],
      ['', '成果', '安否確認で対応した件数', '件', '', 8, '', 11, ''],
    ] }],
    // prettier-ignore
    expected: [
      { program: '介護予防事業', name: '教室開催回数', unit: '回', target: 120, actual: 124, targetYear: null, actualYear: null, met: true },
      { program: '介護予防事業', name: '教室参加者の運動継続率', unit: '%', target: 60, actual: 58.1, met: false },
      { program: '配食サービス', name: '配食数', target: 25000, actual: 25800, met: true },
      { program: '配食サービス', name: '安否確認で対応した件数', target: null, actual: 11, met: null },
    ],
  },
  {
    name: 'summary-of-counts-above-the-list',
    // prettier-ignore
    sheets: [{ name: '進捗', rows: [
      ['環境基本計画　令和５年度の進捗'],
      ['１ 総括'],
      ['区分', '指標数', '達成', '未達成'],
      ['地球環境', 2, 1, 1],
      ['生活環境', 1, 1, 0],
      [],
      ['２ 指標別の進捗'],
      ['区分', '指標', '目標値', '実績値', '判定'],
      ['地球環境', '住宅用太陽光発電の設置件数', '3,500件', '3,612件', '達成'],
      ['', '市役所の電気使用量', '4,800千kWh', '4,910千kWh', '未達成'],
      ['生活環境', '騒音の環境基準達成率', '95%', '96.2%', '達成'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['地球環境'], name: '住宅用太陽光発電の設置件数', target: 3500, actual: 3612, met: true },
      { section: ['地球環境'], name: '市役所の電気使用量', target: 4_800_000, actual: 4_910_000, met: false },
      { section: ['生活環境'], name: '騒音の環境基準達成率', unit: '%', target: 95, actual: 96.2, met: true },
    ],
  },
  {
    name: 'achieved-by-year-marks-and-latest-figure',
    // prettier-ignore
    sheets: [{ name: '目標管理', rows: [
      ['アクションプログラム　目標管理表'],
      ['取組', '指標', '目標\n(R7)', 'R3', '', 'R4', '', 'R5', '', '担当'],
      ['', '', '', '実績', '評価', '実績', '評価', '実績', '評価', ''],
      ['窓口混雑の緩和', '平均待ち時間', '10分', '18分', '×', '14分', '△', '11分', '△', '市民課'],
      ['税の口座振替', '口座振替率', '60%', '48.1%', '△', '51.0%', '△', '55.2%', '○', '納税課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '平均待ち時間', target: 10, actual: 11, targetYear: 2025, actualYear: 2023, unit: '分', met: false, department: '市民課' },
      { name: '口座振替率', target: 60, actual: 55.2, unit: '%', met: false, department: '納税課', series: [['actual', 2021, 48.1]] },
    ],
  },
  {
    name: 'list-of-measures-with-names-in-two-languages',
    // prettier-ignore
    sheets: [{ name: 'Indicators', rows: [
      ['多文化共生推進プラン　指標 / Indicators'],
      ['指標\nIndicator', '単位\nUnit', '基準値\nBaseline\n(R3)', '目標値\nTarget\n(R7)', '実績値\nActual\n(R5)', '担当課\nDivision'],
      ['日本語教室の学習者数\nLearners of Japanese', '人', 120, 200, 168, '国際課'],
      ['多言語相談の件数\nConsultations', '件', 410, 600, 655, '国際課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '日本語教室の学習者数…', unit: '人', baseline: 120, target: 200, actual: 168, targetYear: 2025, actualYear: 2023, met: false },
      { name: '多言語相談の件数…', unit: '件', target: 600, actual: 655, met: true, department: '国際課' },
    ],
  },
  {
    name: 'heads-with-numbers-and-footnote-marks',
    // prettier-ignore
    sheets: [{ name: '別表', rows: [
      ['別表１　評価指標の達成状況'],
      ['①\n施策の柱', '②\n評価指標', '③ 目標値※1', '④ 実績値※2', '⑤＝④／③\n達成率', '⑥\n評価※3'],
      ['産業の振興', '創業支援件数', '80件', '92件', '115.0%', '3'],
      ['雇用の確保', '合同説明会の参加企業数', '50社', '44社', '88.0%', '2'],
      ['※1 目標値は令和５年度。　※2 実績値は令和６年３月末現在。　※3 3:達成 2:概ね達成 1:未達成'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '創業支援件数', unit: '件', target: 80, actual: 92, rate: 115, met: true, statedRate: 115 },
      { name: '合同説明会の参加企業数', unit: '社', target: 50, actual: 44, rate: 88, met: false, statedRate: 88 },
    ],
  },
  {
    name: 'hand-drawn-table-with-lines-of-dashes',
    // prettier-ignore
    sheets: [{ name: 'Sheet1', rows: [
      ['公園管理　年間目標'],
      ['----------', '----------', '----------', '----------'],
      ['項　目', '目　標', '実　績', '備　考'],
      ['----------', '----------', '----------', '----------'],
      ['苦情件数', '40件以下', '36件', ''],
      ['ボランティア清掃の参加者', '1200人', '1,050 人', '雨天中止２回'],
      ['----------', '----------', '----------', '----------'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '苦情件数', target: 40, actual: 36, unit: '件', met: true },
      { name: 'ボランティア清掃の参加者', target: 1200, actual: 1050, unit: '人', rate: 87.5, met: false },
    ],
  },
];

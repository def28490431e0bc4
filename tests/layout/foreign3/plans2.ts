import type { Fixture } from '../foreign/fixture.js';

/** Further plans: consumer education, water, shopping streets, regional cooperation. */
export const FURTHER_PLANS: readonly Fixture[] = [
  {
    name: 'cooperation-area-with-member-cities-each-a-table',
    // prettier-ignore
    sheets: [{ name: '圏域', rows: [
      ['連携中枢都市圏ビジョン　ＫＰＩ一覧（Ｒ５年度末）'],
      ['■圏域全体の経済成長のけん引'],
      ['連携事業', 'ＫＰＩ', '現状値（Ｒ２）', '実績値（Ｒ５）', '目標値（Ｒ７）', '中心市の担当'],
      ['創業支援', '圏域内の創業件数（累計）', '0件', '214件', '400件', '商工振興課'],
      ['広域観光', '圏域の観光入込客数', '512万人', '748万人', '900万人', '観光交流課'],
      ['■生活関連機能サービスの向上'],
      ['連携事業', 'ＫＰＩ', '現状値（Ｒ２）', '実績値（Ｒ５）', '目標値（Ｒ７）', '中心市の担当'],
      ['図書館の相互利用', '相互利用の貸出冊数', '38,210冊', '52,904冊', '50,000冊', '中央図書館'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['■圏域全体の経済成長のけん引'], program: '創業支援', name: '圏域内の創業件数（累計）', baseline: 0, target: 400, actual: 214, targetYear: 2025, actualYear: 2023, met: false, department: '商工振興課' },
      { program: '広域観光', name: '圏域の観光入込客数', unit: '人', target: 9_000_000, actual: 7_480_000, met: false },
      { section: ['■生活関連機能サービスの向上'], name: '相互利用の貸出冊数', target: 50000, actual: 52904, met: true, department: '中央図書館' },
    ],
  },
  {
    name: 'goal-in-a-cell-merged-over-two-indicators',
    // prettier-ignore
    sheets: [{ name: '消費者', rows: [
      ['消費者教育推進計画　実績'],
      ['施策目標', '取組', '指標', '目標\n（毎年度）', '実績', '>', '>'],
      ['^', '^', '^', '^', 'R3', 'R4', 'R5'],
      ['被害を防ぐ', '出前講座', '実施回数', '20回以上', '8回', '15回', '22回'],
      ['^', '^', '受講者数', '600人以上', '180人', '402人', '655人'],
      ['自ら考える', '教材配布', '配布校数', '全27校', '27校', '27校', '27校'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '出前講座', name: '実施回数', target: 20, actual: 22, actualYear: 2023, met: true },
      { program: '出前講座', name: '受講者数', target: 600, actual: 655, unit: '人', met: true, series: [['actual', 2021, 180]] },
      { program: '教材配布', name: '配布校数', target: 27, actual: 27, met: true },
    ],
  },
  {
    name: 'target-and-result-lines-with-year-in-the-name-column',
    // prettier-ignore
    sheets: [{ name: '工業用水', rows: [
      ['工業用水道ビジョン　目標管理'],
      ['管理項目', '', 'R3年度', 'R4年度', 'R5年度'],
      ['契約水量（m3/日）', '目標', '48,000', '48,500', '49,000'],
      ['', '実績', '48,210', '48,480', '48,700'],
      ['', '達成率', '100.4%', '100.0%', '99.4%'],
      ['管路の更新延長（km）', '目標', '3.0', '3.2', '3.5'],
      ['', '実績', '2.8', '3.3', '3.6'],
      ['', '達成率', '93.3%', '103.1%', '102.9%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '契約水量（m3/日）', target: 49000, actual: 48700, targetYear: 2023, actualYear: 2023, rate: 99.4, met: false, statedRate: 99.4 },
      { name: '管路の更新延長（km）', unit: 'km', target: 3.5, actual: 3.6, rate: 102.9, met: true },
    ],
  },
  {
    name: 'list-with-links-between-goals-and-sdgs',
    // prettier-ignore
    sheets: [{ name: 'SDGs', rows: [
      ['総合計画とSDGs　指標の進捗'],
      ['政策', 'SDGs', '指標', '目標値', '現状値', '進捗率', '備考'],
      ['', 'ゴール', '', '2025年度', '2023年度', '', ''],
      ['子育て', '3, 4', '合計特殊出生率', '1.60', '1.38', '86.3%', ''],
      ['環境', '7, 13', '再エネ導入量（kW）', '50,000', '46,120', '92.2%', ''],
      ['産業', '8, 9', '製造品出荷額等（億円）', '5,200', '5,340', '102.7%', '速報'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['子育て'], name: '合計特殊出生率', target: 1.6, actual: 1.38, targetYear: 2025, actualYear: 2023, met: false },
      { section: ['環境'], name: '再エネ導入量（kW）', unit: 'kW', target: 50000, actual: 46120, rate: 92.2, met: false },
      { section: ['産業'], name: '製造品出荷額等（億円）', target: 520_000_000_000, actual: 534_000_000_000, rate: 102.7, met: true },
    ],
  },
  {
    name: 'shopping-street-with-counts-by-weekday-and-holiday',
    // prettier-ignore
    sheets: [{ name: '中心市街地', rows: [
      ['中心市街地活性化基本計画　定期フォローアップ'],
      ['目標', '目標指標', '基準値', '目標値', '最新値', '', '基準値からの改善状況', '目標達成見通し'],
      ['', '', '', '', '（数値）', '（年月）', '', ''],
      ['にぎわいの創出', '歩行者通行量（休日）', '18,200人（H30）', '21,000人（R6）', '16,940人', 'R5.11', 'C', '③'],
      ['居住の促進', '居住人口', '5,120人（H30）', '5,500人（R6）', '5,388人', 'R6.3', 'B', '①'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '歩行者通行量（休日）', unit: '人', baseline: 18200, target: 21000, actual: 16940, met: false },
      { name: '居住人口', baseline: 5120, target: 5500, actual: 5388, met: false },
    ],
  },
];

import type { Fixture } from '../foreign/fixture.js';

/** Cards of one project each, as they are printed and handed round. */
export const CARDS: readonly Fixture[] = [
  {
    name: 'card-with-two-indicators-side-by-side',
    // prettier-ignore
    sheets: [{ name: 'カード', rows: [
      ['プロジェクトカード'],
      ['プロジェクト名', 'まちなか図書館の整備', '>', '>', '担当', '図書館'],
      ['成果指標１', '来館者数', '>', '成果指標２', '新規登録者数', '>'],
      ['目標値', '150,000人', '>', '目標値', '4,000人', '>'],
      ['実績値', '162,300人', '>', '実績値', '3,720人', '>'],
      ['達成率', '108.2%', '>', '達成率', '93.0%', '>'],
      ['総合評価', 'A', '>', '>', '>', '>'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '来館者数', target: 150_000, actual: 162_300, unit: '人', rate: 108.2, met: true, statedRate: 108.2 },
      { name: '新規登録者数', target: 4000, actual: 3720, rate: 93, met: false, statedRate: 93 },
    ],
  },
  {
    name: 'card-with-plan-do-check-act-rows',
    // prettier-ignore
    sheets: [{ name: 'PDCA', rows: [
      ['ＰＤＣＡシート'],
      ['事業名', '食品ロス削減事業', '担当課', '環境課'],
      ['Ｐ\n計画', '指標', '1人1日当たりの食品ロス量', '>'],
      ['^', '目標（R5）', '48g', '>'],
      ['Ｄ\n実施', '取組内容', 'フードドライブを12回開いた。', '>'],
      ['^', '実績（R5）', '51g', '>'],
      ['Ｃ\n評価', '達成率', '94.1%', '>'],
      ['^', '評価', 'B', '>'],
      ['Ａ\n改善', '今後の取組', '飲食店の協力店を増やす。', '>'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '食品ロス削減事業', name: '1人1日当たりの食品ロス量', target: 48, actual: 51, unit: 'g', targetYear: 2023, actualYear: 2023, rate: 94.1, met: false, statedRate: 94.1, department: '環境課' },
    ],
  },
  {
    name: 'card-with-a-small-table-of-years-inside',
    // prettier-ignore
    sheets: [{ name: 'No12', rows: [
      ['事業番号', '12', '事業名', '認可外保育施設支援', '>', '>'],
      ['所管課', '保育課', '事業期間', 'R3～R7', '>', '>'],
      ['目的', '保育の受け皿を広げる。', '>', '>', '>', '>'],
      ['成果指標', '>', 'R3', 'R4', 'R5', 'R7目標'],
      ['補助した施設数', '目標', 10, 12, 14, 18],
      ['^', '実績', 9, 12, 15, ''],
      ['受入児童数', '目標', 200, 230, 260, 320],
      ['^', '実績', 181, 214, 251, ''],
      ['課題', '保育士の確保が難しい。', '>', '>', '>', '>'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '補助した施設数', target: 14, actual: 15, targetYear: 2023, actualYear: 2023, met: true, department: '保育課' },
      { name: '受入児童数', target: 260, actual: 251, met: false },
    ],
  },
  {
    name: 'card-in-sentences-with-target-and-result',
    // prettier-ignore
    sheets: [{ name: '宣言', rows: [
      ['課長の目標宣言　観光課'],
      ['目標', '達成目標', '結果'],
      ['外国人観光客を増やす', '外国人宿泊者数を5,000人にする。', '外国人宿泊者数は5,420人となり、目標を達成した。'],
      ['体験型観光を広げる', '体験プログラムを新たに6件つくる。', '4件をつくったが、目標に届かなかった。'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '外国人観光客を増やす', target: 5000, actual: 5420, unit: '人', met: true },
      { name: '体験型観光を広げる', target: 6, actual: 4, unit: '件', met: false },
    ],
  },
  {
    name: 'monitoring-card-with-thresholds',
    // prettier-ignore
    sheets: [{ name: 'モニタリング', rows: [
      ['指定管理施設モニタリング（市民プール）'],
      ['', '', '評価項目', '要求水準', '実績', '適否'],
      ['1', '利用', '開館日数', '300日以上', '305日', '適'],
      ['2', '', '利用者満足度', '80％以上', '77.4％', '否'],
      ['3', '安全', '事故件数', '0件', '1件', '否'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '開館日数', target: 300, actual: 305, unit: '日', met: true },
      { name: '利用者満足度', target: 80, actual: 77.4, met: false },
      { name: '事故件数', target: 0, actual: 1, unit: '件', met: false },
    ],
  },
  {
    name: 'yearly-plan-and-result-lines-with-arrows',
    // prettier-ignore
    sheets: [{ name: '行程表', rows: [
      ['行革大綱　工程表と実績'],
      ['取組項目', '指標', '区分', 'R4', 'R5', 'R6'],
      ['窓口の民間委託', '委託窓口数', '計画', '2', '3', '→'],
      ['', '', '実績', '2', '3', ''],
      ['公用車の削減', '公用車の台数', '計画', '120台', '115台', '110台'],
      ['', '', '実績', '119台', '117台', ''],
    ] }],
    // prettier-ignore
    expected: [
      { program: '窓口の民間委託', name: '委託窓口数', target: 3, actual: 3, targetYear: 2023, actualYear: 2023, met: true },
      { program: '公用車の削減', name: '公用車の台数', target: 115, actual: 117 },
    ],
  },
];

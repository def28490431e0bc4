import type { Fixture } from '../foreign/fixture.js';

/** What a reader stumbles over: units in a row of their own, target and actual with a stroke, cumulated and yearly figures. */
export const ODDITIES: readonly Fixture[] = [
  {
    name: 'units-in-a-header-row-of-their-own',
    // prettier-ignore
    sheets: [{ name: '港湾', rows: [
      ['みなと振興計画　数値目標'],
      ['年度', '取扱貨物量', '>', 'クルーズ船寄港回数', '>', '観光客数', '>'],
      ['^', '目標', '実績', '目標', '実績', '目標', '実績'],
      ['', '（万トン）', '（万トン）', '（回）', '（回）', '（千人）', '（千人）'],
      ['R3', 320, 301, 20, 2, 450, 210],
      ['R4', 325, 318, 25, 14, 460, 355],
      ['R5', 330, 334, 30, 33, 470, 462],
    ] }],
    // prettier-ignore
    expected: [
      { name: '取扱貨物量', target: 3_300_000, actual: 3_340_000, targetYear: 2023, actualYear: 2023, met: true },
      { name: 'クルーズ船寄港回数', unit: '回', target: 30, actual: 33, met: true },
      { name: '観光客数', unit: '人', target: 470_000, actual: 462_000, met: false },
    ],
  },
  {
    name: 'targets-over-years-then-actuals-over-years',
    // prettier-ignore
    sheets: [{ name: '下水道', rows: [
      ['下水道事業　指標管理表'],
      ['No.', '指標', '単位', '目標', '>', '>', '実績', '>', '>', '備考'],
      ['^', '^', '^', 'R4', 'R5', 'R6', 'R4', 'R5', 'R6', '^'],
      ['①', '下水道普及率', '％', 78, 79, 80, 77.6, 78.9, '', ''],
      ['②', '不明水率', '％', 14, 13, 12, 15.1, 12.4, '', '調査を継続'],
      ['③', '経費回収率', '％', 95, 97, 100, 93.2, 97, '', ''],
    ] }],
    // prettier-ignore
    expected: [
      { id: '①', name: '下水道普及率', unit: '%', target: 79, actual: 78.9, targetYear: 2023, actualYear: 2023, met: false },
      { id: '②', name: '不明水率', target: 13, actual: 12.4, met: true },
      { id: '③', name: '経費回収率', target: 97, actual: 97, met: true },
    ],
  },
  {
    name: 'cumulated-and-yearly-actuals-beside',
    // prettier-ignore
    sheets: [{ name: '住宅', rows: [
      ['空家等対策計画　進捗管理表'],
      ['施策', '指標', 'R5目標（累計）', 'R5実績（単年）', 'R5実績（累計）', '達成率', '所管'],
      ['利活用', '空き家バンク成約件数', '60件', '14件', '57件', '95.0%', '住宅政策課'],
      ['除却', '除却補助件数', '100件', '31件', '118件', '118.0%', '住宅政策課'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['利活用'], name: '空き家バンク成約件数', target: 60, actual: 57, rate: 95, met: false, statedRate: 95 },
      { section: ['除却'], name: '除却補助件数', target: 100, actual: 118, rate: 118, met: true },
    ],
  },
  {
    name: 'target-with-its-deadline-in-words',
    // prettier-ignore
    sheets: [{ name: '脱炭素', rows: [
      ['ゼロカーボンシティ実行計画　取組管理表（令和6年度点検）'],
      ['No', '取組', '目標', '実績（令和6年度末）', '進捗', '担当課'],
      ['1', '公共施設への太陽光発電の設置', '令和12年度までに30施設', '11施設', '順調', '環境政策課'],
      ['2', 'LED防犯灯への更新', '令和8年度末 5,000灯', '4,120灯', '順調', '市民生活課'],
      ['3', '環境出前授業の実施', '年20回', '16回', 'やや遅れ', '環境政策課'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', target: 30, actual: 11, unit: '施設', targetYear: 2030, actualYear: 2024, met: false, department: '環境政策課' },
      { id: '2', target: 5000, actual: 4120, unit: '灯', targetYear: 2026, met: false },
      { id: '3', target: 20, actual: 16, met: false },
    ],
  },
  {
    name: 'actual-with-change-from-last-year-in-brackets',
    // prettier-ignore
    sheets: [{ name: '広報', rows: [
      ['シティプロモーション指針　KPI（R5）'],
      ['指標', '目標', '実績（前年度比）', '達成度'],
      ['公式LINEの登録者数', '25,000人', '27,310人（+3,120人）', '109.2%'],
      ['ホームページのアクセス数', '480万件', '451万件（▲12万件）', '94.0%'],
      ['ふるさと納税の件数', '38,000件', '41,250件（＋5.1%）', '108.6%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '公式LINEの登録者数', unit: '人', target: 25000, actual: 27310, rate: 109.2, met: true, statedRate: 109.2 },
      { name: 'ホームページのアクセス数', target: 4_800_000, actual: 4_510_000, rate: 94, met: false },
      { name: 'ふるさと納税の件数', target: 38000, actual: 41250, rate: 108.6, met: true },
    ],
  },
  {
    name: 'page-titles-and-headers-again-on-each-page',
    // prettier-ignore
    sheets: [{ name: '一覧', rows: [
      ['まちづくり指標一覧（1/2）'],
      ['コード', '指標名', '現状値\nR3', '実績値\nR5', '目標値\nR7', '担当課'],
      ['1101', '市民活動団体の登録数', '88団体', '97団体', '110団体', '市民協働課'],
      ['1102', '自治会加入率', '71.2%', '68.8%', '73.0%', '市民協働課'],
      [],
      ['まちづくり指標一覧（2/2）'],
      ['コード', '指標名', '現状値\nR3', '実績値\nR5', '目標値\nR7', '担当課'],
      ['2101', '就労支援による就職者数', '24人', '33人', '30人', '福祉課'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1101', name: '市民活動団体の登録数', baseline: 88, target: 110, actual: 97, targetYear: 2025, actualYear: 2023, met: false, department: '市民協働課' },
      { id: '1102', name: '自治会加入率', target: 73, actual: 68.8, met: false },
      { id: '2101', name: '就労支援による就職者数', target: 30, actual: 33, met: true, department: '福祉課' },
    ],
  },
  {
    name: 'indicator-column-partly-blank-beside-programmes',
    // prettier-ignore
    sheets: [{ name: '教育', rows: [
      ['教育振興計画　事業一覧と成果'],
      ['重点', '事業名', '成果指標', 'R5目標', 'R5実績', '備考'],
      ['1', '外国語教育推進事業', '英検3級相当以上の生徒の割合', '60%', '57.5%', ''],
      ['', '学校司書配置事業', '', '', '', '指標なし'],
      ['2', '部活動地域移行事業', '地域クラブに移行した部の数', '12部', '14部', ''],
      ['', '就学援助事業', '', '', '', '指標なし（法定の事業）'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '外国語教育推進事業', name: '英検3級相当以上の生徒の割合', target: 60, actual: 57.5, unit: '%', met: false },
      { program: '学校司書配置事業', target: null, actual: null, met: null },
      { program: '部活動地域移行事業', name: '地域クラブに移行した部の数', target: 12, actual: 14, met: true },
      { program: '就学援助事業', target: null, actual: null, met: null },
    ],
  },
  {
    name: 'title-far-above-and-notes-on-both-sides',
    // prettier-ignore
    sheets: [{ name: '表', rows: [
      ['', '', '', '', '', '', '資料３'],
      ['生涯学習推進計画　令和５年度進捗評価表'],
      ['', '', '', '', '', '', '◎:100%以上 ○:80%以上 △:80%未満'],
      [],
      ['柱', '成果指標', '基準値(R2)', '目標値(R5)', '実績値(R5)', '達成率', '評価'],
      ['学ぶ', '公民館講座の受講者数', '3,400人', '5,000人', '5,210人', '104.2%', '◎'],
      ['', '電子図書館の利用登録者数', '-', '2,000人', '1,730人', '86.5%', '○'],
      ['つなぐ', '学習成果を活かす人の割合', '22.0%', '30.0%', '23.1%', '77.0%', '△'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['学ぶ'], name: '公民館講座の受講者数', baseline: 3400, target: 5000, actual: 5210, rate: 104.2, met: true, statedRating: '◎' },
      { section: ['学ぶ'], name: '電子図書館の利用登録者数', baseline: null, target: 2000, actual: 1730, rate: 86.5, met: false, statedRating: '○' },
      { section: ['つなぐ'], name: '学習成果を活かす人の割合', unit: '%', target: 30, actual: 23.1, rate: 77, met: false, statedRating: '△' },
    ],
  },
  {
    name: 'stroke-between-target-and-actual',
    // prettier-ignore
    sheets: [{ name: '研修', rows: [
      ['人材育成基本方針　実施状況（R5年度）'],
      ['研修名', '内容', '参加者数（目標／実績）', '評価'],
      ['新任課長研修', '労務管理', '30人／28人', 'B'],
      ['政策形成研修', '条例づくり', '20人／23人', 'A'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '新任課長研修', target: 30, actual: 28, unit: '人', met: false },
      { name: '政策形成研修', target: 20, actual: 23, unit: '人', met: true },
    ],
  },
];

import type { Fixture } from '../foreign/fixture.js';

/** One indicator a row, several years beside each other. */
export const YEARS_ACROSS: readonly Fixture[] = [
  {
    name: 'year-blocks-with-rates-next-year-empty',
    // prettier-ignore
    sheets: [{ name: '健康増進', rows: [
      ['健康増進計画進行管理シート（令和3年度実績）'],
      ['番号', '指標', '単位', '令和2年度', '>', '>', '令和3年度', '>', '>', '令和4年度', '>', '>', '担当課'],
      ['^', '^', '^', '目標', '実績', '達成率', '目標', '実績', '達成率', '目標', '実績', '達成率', '^'],
      [1, '特定健診受診率', '％', 45, 41.2, '91.6%', 48, 43.9, '91.5%', 50, '', '', '健康課'],
      [2, '喫煙率', '％', 18, 17.5, '102.9%', 17, 17.9, '95.0%', 16, '', '', '健康課'],
      [3, '健康教室の延べ参加者数', '人', 1200, 803, '66.9%', 1250, 1306, '104.5%', 1300, '', '', '保健センター'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '特定健診受診率', department: '健康課', unit: '%', target: 48, actual: 43.9, targetYear: 2021, actualYear: 2021, rate: 91.5, met: false, statedRate: 91.5, series: [['target', 2022, 50], ['actual', 2020, 41.2]] },
      { id: '2', name: '喫煙率', unit: '%', target: 17, actual: 17.9, rate: 95, met: false, statedRate: 95 },
      { id: '3', name: '健康教室の延べ参加者数', department: '保健センター', unit: '人', target: 1250, actual: 1306, rate: 104.5, met: true, statedRate: 104.5 },
    ],
  },
  {
    name: 'three-header-levels-period-year-kind',
    // prettier-ignore
    sheets: [{ name: 'KPI', rows: [
      ['第2期総合戦略　KPI一覧'],
      [],
      ['基本目標', 'KPI', '単位', '基準値', '計画期間', '>', '>', '>', '>', '>', '備考'],
      ['^', '^', '^', '^', '令和2年度', '>', '令和3年度', '>', '令和4年度', '>', '^'],
      ['^', '^', '^', '(平成30年度)', '目標値', '実績値', '目標値', '実績値', '目標値', '実績値', '^'],
      ['しごとをつくる', '新規就農者数', '人', 4, 5, 3, 5, 6, 6, 7, '目標は毎年度見直す'],
      ['^', '創業支援による創業件数', '件', 12, 15, 11, 16, 14, 18, 15, ''],
      ['ひとの流れをつくる', '移住相談件数', '件', 88, 100, 121, 110, 165, 120, 204, ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '新規就農者数', section: ['しごとをつくる'], unit: '人', baseline: 4, target: 6, actual: 7, targetYear: 2022, actualYear: 2022, rate: 116.7, met: true, series: [['target', 2020, 5], ['actual', 2021, 6]] },
      { name: '創業支援による創業件数', section: ['しごとをつくる'], baseline: 12, target: 18, actual: 15, rate: 83.3, met: false },
      { name: '移住相談件数', section: ['ひとの流れをつくる'], baseline: 88, target: 120, actual: 204, rate: 170, met: true },
    ],
  },
  {
    name: 'glued-year-and-kind-no-other-words',
    // prettier-ignore
    sheets: [{ name: 'Sheet1', rows: [
      ['№', '数値目標（ＫＰＩ）', 'R1実績', 'R2目標', 'R2実績', 'R3目標', 'R3実績', 'R4目標', 'R4実績', 'R6目標'],
      ['1', '市内総生産額（億円）', '2,105', '2,120', '1,980', '2,130', '2,044', '2,150', '2,101', '2,200'],
      ['2', '市税収納率（％）', '97.8', '98.0', '97.5', '98.1', '98.2', '98.2', '98.6', '98.5'],
      ['3', '公共施設の光熱水費（千円）', '412,000', '405,000', '398,000', '400,000', '421,000', '395,000', '455,300', '380,000'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '市内総生産額…', unit: '円', target: 215000000000, actual: 210100000000, targetYear: 2022, actualYear: 2022, rate: 97.7, met: false, series: [['target', 2024, 220000000000], ['actual', 2019, 210500000000]] },
      { id: '2', name: '市税収納率…', unit: '%', target: 98.2, actual: 98.6, rate: 100.4, met: true },
      { id: '3', name: '公共施設の光熱水費…', unit: '円', target: 395000000, actual: 455300000, rate: 86.8, met: false },
    ],
  },
  {
    name: 'annual-interim-and-final-targets',
    // prettier-ignore
    sheets: [{ name: '地域福祉', rows: [
      ['地域福祉計画　評価シート'],
      ['評価対象年度：令和4年度'],
      ['指標', '基準値\n(H30)', '当該年度目標\n(R4)', '中間目標\n(R5)', '最終目標\n(R10)', '実績値\n(R4)', '所管'],
      ['サロンの設置箇所数', '62か所', '70か所', '72か所', '85か所', '68か所', '福祉課'],
      ['成年後見制度の相談件数', '110件', '150件', '160件', '220件', '171件', '福祉課'],
      ['避難行動要支援者名簿の登録率', '38.0%', '45.0%', '46.0%', '60.0%', '45.0%', '危機管理課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: 'サロンの設置箇所数', unit: '箇所', baseline: 62, target: 70, actual: 68, targetYear: 2022, actualYear: 2022, rate: 97.1, met: false, series: [['target', 2023, 72], ['target', 2028, 85]] },
      { name: '成年後見制度の相談件数', unit: '件', baseline: 110, target: 150, actual: 171, rate: 114, met: true },
      { name: '避難行動要支援者名簿の登録率', department: '危機管理課', unit: '%', baseline: 38, target: 45, actual: 45, rate: 100, met: true },
    ],
  },
  {
    name: 'actual-years-grouped-final-target-last',
    // prettier-ignore
    sheets: [{ name: '成果指標', rows: [
      ['令和5年度　教育振興基本計画　成果指標の状況'],
      ['成果指標', '現状値', '実績値', '>', '>', '目標値', '評価'],
      ['^', 'R2', 'R3', 'R4', 'R5', 'R8', '^'],
      ['授業がよく分かると答えた児童の割合', '82.1%', '83.0%', '84.4%', '85.2%', '90%', 'B'],
      ['不登校児童生徒の割合', '1.9%', '2.4%', '2.8%', '3.1%', '1.5%', 'D'],
      ['学校図書館の年間貸出冊数（1人当たり）', '31冊', '35冊', '36冊', '41冊', '40冊', 'A'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '授業がよく分かると答えた児童の割合', unit: '%', baseline: 82.1, target: 90, actual: 85.2, targetYear: 2026, actualYear: 2023, rate: 94.7, met: false, statedRating: 'B', series: [['actual', 2021, 83]] },
      { name: '不登校児童生徒の割合', unit: '%', baseline: 1.9, target: 1.5, actual: 3.1, rate: 48.4, met: false, statedRating: 'D' },
      { name: '学校図書館の年間貸出冊数…', unit: '冊', baseline: 31, target: 40, actual: 41, rate: 102.5, met: true, statedRating: 'A' },
    ],
  },
  {
    name: 'current-value-is-the-latest-actual',
    // prettier-ignore
    sheets: [{ name: '総合計画', rows: [
      ['第5次総合計画　まちづくり指標一覧'],
      ['政策', '指標', '基準値\n（平成27年度）', '現状値\n（令和3年度）', '目標値\n（令和6年度）', '備考'],
      ['安全', '自主防災組織率', '71.2%', '78.8%', '85.0%', ''],
      ['安全', '刑法犯認知件数', '812件', '455件', '600件', '警察署調べ'],
      ['環境', '市民1人当たり公園面積', '9.8㎡', '10.1㎡', '10.5㎡', ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '自主防災組織率', unit: '%', baseline: 71.2, target: 85, actual: 78.8, targetYear: 2024, actualYear: 2021, rate: 92.7, met: false },
      { name: '刑法犯認知件数', unit: '件', baseline: 812, target: 600, actual: 455, rate: 131.9, met: true },
      { name: '市民1人当たり公園面積', unit: 'm2', baseline: 9.8, target: 10.5, actual: 10.1, rate: 96.2, met: false },
    ],
  },
  {
    name: 'current-value-is-the-baseline',
    // prettier-ignore
    sheets: [{ name: '男女共同参画', rows: [
      ['男女共同参画プラン　進捗状況（令和4年度末）'],
      ['項目', '現状値\n（令和元年度）', '目標値\n（令和6年度）', '実績値\n（令和4年度）', '進捗状況', '担当課'],
      ['審議会等における女性委員の割合', '31.4%', '40%以上', '34.0%', '遅れ', '人権推進課'],
      ['男性職員の育児休業取得率', '5.9%', '30%', '44.1%', '順調', '職員課'],
      ['配偶者暴力相談窓口の認知度', '48.7%', '70%', '未調査', '―', '人権推進課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '審議会等における女性委員の割合', unit: '%', baseline: 31.4, target: 40, actual: 34, targetYear: 2024, actualYear: 2022, rate: 85, met: false, statedRating: '遅れ' },
      { name: '男性職員の育児休業取得率', baseline: 5.9, target: 30, actual: 44.1, rate: 147, met: true, statedRating: '順調' },
      { name: '配偶者暴力相談窓口の認知度', baseline: 48.7, target: 70, actual: null, rate: null, reason: 'actual-missing', met: null },
    ],
  },
  {
    name: 'year-and-value-pairs-unit-apart',
    // prettier-ignore
    sheets: [{ name: 'SDGs', rows: [
      ['SDGs未来都市計画　進捗管理票'],
      ['No.', '指標（KPI）', '単位', '当初値', '>', '直近値', '>', '目標値', '>', '備考'],
      ['^', '^', '^', '年度', '値', '年度', '値', '年度', '値', '^'],
      [1, '再エネ発電量', 'MWh', '2018', 1250, '2022', 1810, '2030', 3000, ''],
      [2, 'フードドライブ実施回数', '回', '2019', 2, '2022', 9, '2030', 12, ''],
      [3, '世帯当たりCO2排出量', 't-CO2', '2018', 4.1, '2021', 3.6, '2030', 2.4, '推計'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '再エネ発電量', unit: 'MWh', baseline: 1250, target: 3000, actual: 1810, targetYear: 2030, actualYear: 2022, rate: 60.3, met: false },
      { id: '2', name: 'フードドライブ実施回数', unit: '回', baseline: 2, target: 12, actual: 9, rate: 75, met: false },
      { id: '3', name: '世帯当たりCO2排出量', baseline: 4.1, target: 2.4, actual: 3.6, targetYear: 2030, actualYear: 2021, rate: 66.7, met: false },
    ],
  },
  {
    name: 'target-year-and-actual-year-columns',
    // prettier-ignore
    sheets: [{ name: '公共交通', rows: [
      ['地域公共交通計画　評価指標'],
      ['評価指標', '目標値', '目標年度', '実績値', '実績年度', '判定'],
      ['路線バスの年間利用者数', '180,000人', 'R8', '151,200人', 'R5', '△'],
      ['デマンド交通の登録者数', '1,500人', 'R8', '1,620人', 'R5', '○'],
      ['公的資金投入額', '45,000千円以下', 'R8', '48,200千円', 'R4', '×'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '路線バスの年間利用者数', unit: '人', target: 180000, actual: 151200, targetYear: 2026, actualYear: 2023, rate: 84, met: false, statedRating: '△' },
      { name: 'デマンド交通の登録者数', unit: '人', target: 1500, actual: 1620, targetYear: 2026, actualYear: 2023, rate: 108, met: true, statedRating: '○' },
      { name: '公的資金投入額', unit: '円', target: 45000000, actual: 48200000, targetYear: 2026, actualYear: 2022, rate: 93.4, met: false, statedRating: '×' },
    ],
  },
];

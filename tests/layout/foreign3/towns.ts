import type { Fixture } from '../foreign/fixture.js';

/** Small towns and unions: hand-made sheets, few columns, everything in Japanese numerals or words. */
export const TOWNS: readonly Fixture[] = [
  {
    name: 'two-lists-beside-each-other-below-one-title',
    // prettier-ignore
    sheets: [{ name: '目標', rows: [
      ['令和５年度　各課の重点目標'],
      ['総務課', '', '', '', '住民課', '', ''],
      ['目標項目', '目標', '結果', '', '目標項目', '目標', '結果'],
      ['時間外勤務の縮減', '4,800時間以内', '4,650時間', '', 'マイナンバーカードの交付率', '80％', '78.5％'],
      ['研修参加者', '60人', '72人', '', '窓口アンケートの満足度', '90％', '93.1％'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '時間外勤務の縮減', target: 4800, actual: 4650, met: true },
      { name: 'マイナンバーカードの交付率', target: 80, actual: 78.5, unit: '%', met: false },
      { name: '研修参加者', target: 60, actual: 72, unit: '人', met: true },
      { name: '窓口アンケートの満足度', target: 90, actual: 93.1, met: true },
    ],
  },
  {
    name: 'results-in-words-beside-figures',
    // prettier-ignore
    sheets: [{ name: '結果', rows: [
      ['町長公約の進捗（令和６年３月）'],
      ['公約', '数値目標', '現在の状況', '進捗'],
      ['保育料の軽減', '第２子以降無料', '令和5年10月から実施', '完了'],
      ['町営バスの増便', '1日12便', '1日12便（令和5年4月から）', '完了'],
      ['移住者の増加', '年間30世帯', '22世帯（令和5年度）', '取組中'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '保育料の軽減' },
      { name: '町営バスの増便', target: 12, actual: 12, met: true },
      { name: '移住者の増加', target: 30, actual: 22, unit: '世帯', met: false },
    ],
  },
  {
    name: 'kanji-numerals-and-no-units',
    // prettier-ignore
    sheets: [{ name: '表', rows: [
      ['過疎地域持続的発展計画　目標の達成状況'],
      ['目標', '基準（令和二年）', '目標（令和七年）', '実績（令和五年）', '達成状況'],
      ['人口の社会増減', '△38人', '△10人', '△21人', '未達成'],
      ['新規就農者', '２人', '１０人', '６人', '未達成'],
      ['地域おこし協力隊員', '３人', '５人', '５人', '達成'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '人口の社会増減', baseline: -38, target: -10, actual: -21, unit: '人', met: false },
      { name: '新規就農者', baseline: 2, target: 10, actual: 6, met: false },
      { name: '地域おこし協力隊員', target: 5, actual: 5, met: true },
    ],
  },
  {
    name: 'page-of-one-indicator-with-years-as-rows',
    // prettier-ignore
    sheets: [{ name: '1', rows: [
      ['目標指標　個表'],
      ['指標名', '：', 'ごみの資源化率'],
      ['担当', '：', '生活環境課'],
      ['単位', '：', '％'],
      [],
      ['年度', '目標', '実績', '達成率'],
      ['令和3年度', 22, 20.1, '91.4%'],
      ['令和4年度', 23, 20.8, '90.4%'],
      ['令和5年度', 24, 21.9, '91.3%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: 'ごみの資源化率', unit: '%', department: '生活環境課', target: 24, actual: 21.9, targetYear: 2023, actualYear: 2023, rate: 91.3, met: false, statedRate: 91.3, series: [['actual', 2021, 20.1]] },
    ],
  },
  {
    name: 'target-column-behind-the-actuals-without-a-word-for-names',
    // prettier-ignore
    sheets: [{ name: '総合戦略', rows: [
      ['総合戦略　基本目標の数値'],
      ['', 'H30', 'R2', 'R3', 'R4', 'R5', '目標（R6）'],
      ['年間出生数（人）', 61, 52, 49, 47, 44, 60],
      ['ふるさと納税額（千円）', 45200, 88100, 121000, 143500, 162300, 150000],
      ['町内事業所数', 410, 402, 399, 395, 391, 410],
    ] }],
    // prettier-ignore
    expected: [
      { name: '年間出生数（人）', unit: '人', target: 60, actual: 44, targetYear: 2024, actualYear: 2023, met: false },
      { name: 'ふるさと納税額（千円）', unit: '円', target: 150_000_000, actual: 162_300_000, met: true },
      { name: '町内事業所数', target: 410, actual: 391, met: false },
    ],
  },
  {
    name: 'section-name-typed-on-the-first-row-only-with-indent',
    // prettier-ignore
    sheets: [{ name: '一覧', rows: [
      ['第3次健康増進計画　目標値一覧'],
      ['項目', '策定時', '現状', '目標', '評価'],
      ['1 がん'],
      ['　胃がん検診受診率', '8.2%', '9.9%', '15.0%', 'C'],
      ['　大腸がん検診受診率', '14.5%', '17.0%', '20.0%', 'B'],
      ['2 歯と口の健康'],
      ['　3歳児でむし歯のない者の割合', '88.1%', '93.4%', '90.0%', 'A'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['1 がん'], name: '胃がん検診受診率', baseline: 8.2, target: 15, actual: 9.9, met: false, statedRating: 'C' },
      { section: ['1 がん'], name: '大腸がん検診受診率', target: 20, actual: 17, met: false },
      { section: ['2 歯と口の健康'], name: '3歳児でむし歯のない者の割合', target: 90, actual: 93.4, met: true },
    ],
  },
  {
    name: 'union-with-member-towns-as-columns',
    // prettier-ignore
    sheets: [{ name: '構成町村', rows: [
      ['広域連合　特定健診受診率（令和5年度）'],
      ['', '目標', 'Ａ町', 'Ｂ町', 'Ｃ村', '連合計'],
      ['対象者数', '', 1200, 980, 410, 2590],
      ['受診率', '60.0%', '55.1%', '61.2%', '63.0%', '58.7%'],
    ] }],
    expected: [],
  },
  {
    name: 'actual-to-be-entered-later',
    // prettier-ignore
    sheets: [{ name: '様式１', rows: [
      ['様式１　令和６年度　進捗管理シート'],
      ['所属：', '健康福祉課', '', '記入者：', ''],
      ['番号', '事業名', '指標', '単位', 'R6目標', 'R6実績', '達成率', '評価', 'コメント'],
      ['1', '認知症カフェ', '開催回数', '回', 24, '', '', '', ''],
      ['2', '生活支援体制整備', '協議体の開催回数', '回', 6, '', '', '', ''],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', program: '認知症カフェ', name: '開催回数', unit: '回', target: 24, actual: null, targetYear: 2024, met: null, department: '健康福祉課' },
      { id: '2', program: '生活支援体制整備', name: '協議体の開催回数', target: 6, actual: null, met: null },
    ],
  },
  {
    name: 'counts-of-programmes-in-a-row-of-data',
    // prettier-ignore
    sheets: [{ name: '連携', rows: [
      ['公民連携推進プラン　指標'],
      ['No', '施策名', '指標名', 'R3目標', 'R3実績', 'R4目標', 'R4実績', '担当'],
      [1, '情報発信', '相談件数', '40件', '38件', '45件', '51件', '広報担当'],
      [2, '民間提案', '連携事業数【年間】', '18事業', '15事業', '18事業', '19事業', '民間共創担当'],
      [3, '人材育成', '研修の開催回数', '6回', '6回', '8回', '7回', '人事担当'],
      [4, '企業との協定', '協定による取組数', '10取組', '8取組', '12取組', '12取組', '民間共創担当'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '相談件数', target: 45, actual: 51, met: true },
      { id: '2', name: '連携事業数【年間】', target: 18, actual: 19, targetYear: 2022, met: true },
      { id: '3', name: '研修の開催回数', target: 8, actual: 7, met: false },
      { id: '4', name: '協定による取組数', target: 12, actual: 12, met: true },
    ],
  },
  {
    name: 'legend-below-the-title-in-the-first-column',
    // prettier-ignore
    sheets: [{ name: '評価', rows: [
      ['生涯スポーツ振興計画　評価表（令和5年度）'],
      ['評価基準　Ａ：達成率110％以上　Ｂ：90％以上110％未満　Ｃ：70％以上90％未満　Ｄ：70％未満'],
      ['指標', '目標', '実績', '達成率', '評価'],
      ['スポーツ教室の参加者数', '1,000人', '1,130人', '113.0%', 'Ａ'],
      ['体育施設の利用者数', '80,000人', '78,400人', '98.0%', 'Ｂ'],
    ] }],
    // prettier-ignore
    expected: [
      { section: [], name: 'スポーツ教室の参加者数', target: 1000, actual: 1130, rate: 113, met: true, rating: 'A', statedRating: 'A' },
      { section: [], name: '体育施設の利用者数', target: 80000, actual: 78400, rate: 98, met: false, rating: 'B' },
    ],
  },
  {
    name: 'legend-below-the-table',
    // prettier-ignore
    sheets: [{ name: '評価', rows: [
      ['文化芸術推進計画　評価表（令和5年度）'],
      ['指標', '目標', '実績', '達成率', '評価'],
      ['市民文化祭の来場者数', '9,000人', '9,180人', '102.0%', '○'],
      ['文化財の公開件数', '50件', '38件', '76.0%', '△'],
      [],
      ['【評価の基準】◎：達成率120％以上　○：100％以上120％未満　△：70％以上100％未満　×：70％未満'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '市民文化祭の来場者数', target: 9000, actual: 9180, rate: 102, met: true, rating: '○', statedRating: '○' },
      { name: '文化財の公開件数', target: 50, actual: 38, rate: 76, met: false, rating: '△', statedRating: '△' },
    ],
  },
];

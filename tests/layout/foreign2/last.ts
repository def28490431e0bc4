import type { Fixture } from '../foreign/fixture.js';

/** A third set, written after the second was read. */
export const LAST: readonly Fixture[] = [
  {
    name: 'interim-and-final-target-before-actual-years',
    // prettier-ignore
    sheets: [{ name: '指標', rows: [
      ['水環境保全計画　指標の推移'],
      ['№', '指標項目', '単位', '基準', '中間目標', '最終目標', '実績', '>', '>', '達成状況'],
      ['^', '^', '^', 'H29', 'R4', 'R9', 'R2', 'R3', 'R4', '^'],
      [1, '生活排水処理率', '％', 81.2, 86, 92, 83, 84.1, 85.7, '未達成'],
      [2, '河川清掃の参加者数', '人', 1500, 1800, 2000, 420, 900, 1890, '達成'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '生活排水処理率', unit: '%', baseline: 81.2, target: 86, actual: 85.7, targetYear: 2022, actualYear: 2022, rate: 99.7, met: false, series: [['target', 2027, 92], ['actual', 2020, 83]] },
      { id: '2', name: '河川清掃の参加者数', unit: '人', baseline: 1500, target: 1800, actual: 1890, rate: 105, met: true },
    ],
  },
  {
    name: 'programme-merged-with-three-kinds-of-indicators',
    // prettier-ignore
    sheets: [{ name: '一覧', rows: [
      ['行政評価　施策別一覧（令和4年度）'],
      ['施策', '事務事業', '指標区分', '指標名', '目標', '実績', '単位', '達成率', '総合評価'],
      ['防災', '消防団運営事業', '活動指標', '訓練の実施回数', 12, 11, '回', '91.7%', 'B'],
      ['^', '^', '成果指標', '消防団員の充足率', 95, 89.3, '％', '94.0%', '^'],
      ['^', '救急事業', '活動指標', '救命講習の受講者数', 800, 880, '人', '110.0%', 'A'],
      ['^', '^', '成果指標', '救急車の平均到着時間', 8, 8.4, '分', '95.2%', '^'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '消防団運営事業', name: '訓練の実施回数', unit: '回', target: 12, actual: 11, rate: 91.7, met: false, statedRate: 91.7 },
      { program: '消防団運営事業', name: '消防団員の充足率', unit: '%', target: 95, actual: 89.3, rate: 94, met: false, statedRate: 94 },
      { program: '救急事業', name: '救命講習の受講者数', unit: '人', target: 800, actual: 880, rate: 110, met: true, statedRate: 110 },
      { program: '救急事業', name: '救急車の平均到着時間', unit: '分', target: 8, actual: 8.4, rate: 95.2, met: false, statedRate: 95.2 },
    ],
  },
  {
    name: 'stacked-with-programme-and-department-last',
    // prettier-ignore
    sheets: [{ name: '進捗', rows: [
      ['こども計画　進捗状況'],
      ['事業名', '指標', '', '令和5年度', '令和6年度', '備考', '担当'],
      ['病児保育', '延べ利用者数', '目標', '900人', '950人', '', '保育課'],
      ['^', '^', '実績', '812人', '988人', '目標を見直す予定', '^'],
      ['養育支援訪問', '訪問世帯数', '目標', '60世帯', '60世帯', '', '家庭支援課'],
      ['^', '^', '実績', '55世帯', '51世帯', '', '^'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '病児保育', name: '延べ利用者数', department: '保育課', unit: '人', target: 950, actual: 988, targetYear: 2024, actualYear: 2024, rate: 104, met: true },
      { program: '養育支援訪問', name: '訪問世帯数', department: '家庭支援課', unit: '世帯', target: 60, actual: 51, rate: 85, met: false },
    ],
  },
  {
    name: 'label-above-value-all-the-way',
    // prettier-ignore
    sheets: [{ name: '個票', rows: [
      ['事業個票'],
      ['事業名', '>', '担当課', '>'],
      ['農業次世代人材投資事業', '>', '農政課', '>'],
      ['成果指標', '>', '単位', '>'],
      ['新規就農者の定着率', '>', '％', '>'],
      ['目標値', '実績値', '達成率', '評価'],
      [90, 81, '90.0%', 'B'],
      ['今後の方針', '>', '>', '>'],
      ['営農指導を強め、目標の達成を図る。', '>', '>', '>'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '農業次世代人材投資事業', name: '新規就農者の定着率', department: '農政課', unit: '%', target: 90, actual: 81, rate: 90, met: false, statedRate: 90, statedRating: 'B' },
    ],
  },
  {
    name: 'mini-tables-with-baseline-and-rate-rows',
    // prettier-ignore
    sheets: [{ name: '温暖化', rows: [
      ['地球温暖化対策　年次報告（2022年度）'],
      ['(1) 市の事務事業からの温室効果ガス排出量（t-CO2）'],
      ['年度', '2013年度\n(基準年度)', '2020年度', '2021年度', '2022年度', '2030年度'],
      ['目標', '', 9000, 8700, 8400, 6000],
      ['実績', 12000, 9120, 8900, 8000, ''],
      ['達成率', '', '98.7%', '97.8%', '105.0%', ''],
      [],
      ['(2) 公共施設の太陽光発電量（kWh）'],
      ['年度', '2013年度\n(基準年度)', '2020年度', '2021年度', '2022年度', '2030年度'],
      ['目標', '', 50000, 55000, 60000, 100000],
      ['実績', 12000, 48000, 52800, 57000, ''],
      ['達成率', '', '96.0%', '96.0%', '95.0%', ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '市の事務事業からの温室効果ガス排出量…', target: 8400, actual: 8000, targetYear: 2022, actualYear: 2022, rate: 105, met: true, statedRate: 105 },
      { name: '公共施設の太陽光発電量…', target: 60000, actual: 57000, rate: 95, met: false, statedRate: 95 },
    ],
  },
  {
    name: 'three-tables-set-beside-each-other',
    // prettier-ignore
    sheets: [{ name: '三計画', rows: [
      ['保健計画の指標（令和4年度）'],
      ['項目', '目標', '実績', '', '項目', '目標', '実績', '', '項目', '目標', '実績'],
      ['健診受診率', '60%', '54.0%', '', '歯科健診の受診率', '20%', '21.0%', '', '禁煙外来の利用者数', '40人', '30人'],
      ['がん検診受診率', '50%', '45.5%', '', '3歳児のむし歯のない割合', '90%', '91.8%', '', '', '', ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '健診受診率', target: 60, actual: 54, rate: 90, met: false },
      { name: '歯科健診の受診率', target: 20, actual: 21, rate: 105, met: true },
      { name: '禁煙外来の利用者数', target: 40, actual: 30, rate: 75, met: false },
      { name: 'がん検診受診率', target: 50, actual: 45.5, rate: 91, met: false },
      { name: '3歳児のむし歯のない割合', target: 90, actual: 91.8, rate: 102, met: true },
    ],
  },
  {
    name: 'achievement-status-with-figures-and-words',
    // prettier-ignore
    sheets: [{ name: '状況', rows: [
      ['過疎地域持続的発展計画　達成状況の評価'],
      ['区分', '目標項目', '計画期間中の目標\n（R3～R7）', 'R3年度\n実績', 'R4年度\n実績', '進捗率', '達成状況に対する評価'],
      ['移住', '移住者数', '100人', '18人', '24人', '24.0%', '移住体験の効果があり、目標達成に向け順調である。'],
      ['産業', '特産品の開発数', '10品', '2品', '3品', '30.0%', '事業者との連携を進める。'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '移住者数', section: ['移住'], unit: '人', target: 100, actual: 24, actualYear: 2022, rate: 24, met: false, statedRate: 24, series: [['actual', 2021, 18]] },
      { name: '特産品の開発数', target: 10, actual: 3, rate: 30, met: false, statedRate: 30 },
    ],
  },
  {
    name: 'actual-before-target-and-reasons-between',
    // prettier-ignore
    sheets: [{ name: '目標管理', rows: [
      ['公立図書館サービス計画'],
      ['サービス目標', 'R4実績', '増減の理由', 'R4目標', 'R3実績', '達成度合い'],
      ['個人貸出冊数（冊）', '412,000', '開館日が増えたため', '400,000', '388,000', '103%'],
      ['予約件数（件）', '55,800', '', '62,000', '60,100', '90%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '個人貸出冊数…', unit: '冊', target: 400000, actual: 412000, targetYear: 2022, actualYear: 2022, rate: 103, met: true, statedRate: 103, series: [['actual', 2021, 388000]] },
      { name: '予約件数…', unit: '件', target: 62000, actual: 55800, rate: 90, met: false, statedRate: 90 },
    ],
  },
];

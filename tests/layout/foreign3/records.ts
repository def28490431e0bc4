import type { Fixture } from '../foreign/fixture.js';

/** Forms of one programme each, and what clerks put into one cell. */
export const RECORDS: readonly Fixture[] = [
  {
    name: 'form-with-letters-for-target-and-actual',
    // prettier-ignore
    sheets: [{ name: '評価シート', rows: [
      ['事務事業評価シート（令和５年度実施分）'],
      ['事務事業名', '乳幼児健康診査事業', '>', '>', '担当課', 'こども家庭課', '>'],
      ['指標', '>', '単位', '', 'R3', 'R4', 'R5'],
      ['成果指標①\n1歳6か月児健診受診率', '>', '％', '目標値(A)', 98, 98, 98],
      ['^', '^', '^', '実績値(B)', 95.2, 96.1, 97.3],
      ['^', '^', '^', '達成率(B/A)', '97.1%', '98.1%', '99.3%'],
      ['成果指標②\n要フォロー児の支援率', '>', '％', '目標値(A)', 100, 100, 100],
      ['^', '^', '^', '実績値(B)', 91, 94, 100],
      ['^', '^', '^', '達成率(B/A)', '91.0%', '94.0%', '100.0%'],
    ] }],
    // prettier-ignore
    expected: [
      { program: '乳幼児健康診査事業', unit: '%', target: 98, actual: 97.3, targetYear: 2023, actualYear: 2023, rate: 99.3, met: false, statedRate: 99.3, department: 'こども家庭課' },
      { unit: '%', target: 100, actual: 100, rate: 100, met: true },
    ],
  },
  {
    name: 'label-and-value-in-one-cell',
    // prettier-ignore
    sheets: [{ name: 'KPI個票', rows: [
      ['KPI個票'],
      ['KPI：移住相談件数', '>', '担当課：企画課', '>'],
      ['目標値：300件', '実績値：342件', '達成率：114.0％', '評価：Ａ'],
      ['KPI：移住者数', '>', '担当課：企画課', '>'],
      ['目標値：50人', '実績値：41人', '達成率：82.0％', '評価：Ｂ'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '移住相談件数', target: 300, actual: 342, unit: '件', rate: 114, met: true, department: '企画課' },
      { name: '移住者数', target: 50, actual: 41, unit: '人', rate: 82, met: false },
    ],
  },
  {
    name: 'indicator-with-formula-unit-and-kind-columns',
    // prettier-ignore
    sheets: [{ name: '指標', rows: [
      ['施策評価調書'],
      ['指標名', '算定式', '単位', '区分', '令和3年度', '令和4年度', '令和5年度', '令和6年度\n(見込)'],
      ['ごみのリサイクル率', '資源化量÷総排出量', '％', '目標', 21, 21.5, 22, 22.5],
      ['^', '^', '^', '実績', 19.9, 20.2, 20.4, ''],
      ['環境学習の参加者数', '', '人', '目標', 800, 800, 900, 900],
      ['^', '', '^', '実績', 412, 655, 934, ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: 'ごみのリサイクル率', unit: '%', target: 22, actual: 20.4, targetYear: 2023, actualYear: 2023, met: false },
      { name: '環境学習の参加者数', unit: '人', target: 900, actual: 934, met: true },
    ],
  },
  {
    name: 'rating-by-ticked-boxes',
    // prettier-ignore
    sheets: [{ name: '一覧', rows: [
      ['令和5年度　取組の自己評価'],
      ['No.', '取組名', '成果指標', '目標', '実績', '自己評価'],
      ['1', '職員提案制度', '提案件数', '50件', '61件', '■A　□B　□C'],
      ['2', '窓口のキャッシュレス化', '利用率', '30％', '24.6％', '□A　■B　□C'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', program: '職員提案制度', name: '提案件数', target: 50, actual: 61, met: true },
      { id: '2', program: '窓口のキャッシュレス化', name: '利用率', unit: '%', target: 30, actual: 24.6, rate: 82, met: false },
    ],
  },
  {
    name: 'rating-from-five-to-one',
    // prettier-ignore
    sheets: [{ name: '総合評価', rows: [
      ['総合計画前期基本計画　評価結果'],
      ['政策', '施策', '指標', '単位', '目標', '実績', '達成度\n(5段階)', '備考'],
      ['１安全', '防災', '自主防災会の結成率', '％', 95, 91.5, 4, ''],
      ['^', '消防', '住宅用火災警報器の設置率', '％', 85, 86.1, 5, ''],
      ['２健康', '医療', '人間ドック助成件数', '件', 700, 402, 2, '予約枠の減'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['１安全', '防災'], name: '自主防災会の結成率', unit: '%', target: 95, actual: 91.5, rate: 96.3, met: false },
      { section: ['１安全', '消防'], name: '住宅用火災警報器の設置率', target: 85, actual: 86.1, met: true },
      { section: ['２健康', '医療'], name: '人間ドック助成件数', unit: '件', target: 700, actual: 402, met: false },
    ],
  },
  {
    name: 'plan-side-and-result-side-of-one-row',
    // prettier-ignore
    sheets: [{ name: 'R5', rows: [
      ['教育委員会の点検・評価'],
      ['項目', '計画（Plan）', '>', '実施結果（Do）', '>', '評価（Check）', '>'],
      ['^', '取組内容', '数値目標', '取組結果', '数値実績', '評価', '課題'],
      ['読書活動の推進', '学校図書館の整備', '1人当たり貸出冊数 60冊', '図書を購入した', '1人当たり貸出冊数 66冊', 'A', ''],
      ['不登校対策', '教育支援センターの運営', '学校復帰率 40％', '相談員を増やした', '学校復帰率 33％', 'B', '家庭との連携'],
    ] }],
    // prettier-ignore
    expected: [
      { target: 60, actual: 66, unit: '冊', met: true, statedRating: 'A' },
      { target: 40, actual: 33, unit: '%', met: false, statedRating: 'B' },
    ],
  },
  {
    name: 'target-stated-as-range-and-every-year',
    // prettier-ignore
    sheets: [{ name: '目標', rows: [
      ['地域福祉計画　評価指標（R5）'],
      ['取組', '評価指標', '目標値', 'R4実績', 'R5実績', '判定'],
      ['見守り', '見守り協力事業者数', '毎年度10社増', '92社', '105社', '○'],
      ['居場所', 'こども食堂の数', '25か所以上', '21か所', '27か所', '○'],
      ['相談', '相談から支援につながるまでの日数', '14日以内', '18日', '15日', '×'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '見守り協力事業者数', actual: 105, unit: '社' },
      { name: 'こども食堂の数', target: 25, actual: 27, actualYear: 2023, met: true },
      { name: '相談から支援につながるまでの日数', target: 14, actual: 15, met: false },
    ],
  },
  {
    name: 'names-split-over-two-rows-by-hand',
    // prettier-ignore
    sheets: [{ name: '表１', rows: [
      ['表１　男女共同参画　成果目標の状況'],
      ['基本目標', '成果目標', '計画策定時', '最新値', '目標値'],
      ['', '', '（令和2年度）', '（令和5年度）', '（令和7年度）'],
      ['Ⅰ 意識', '「男は仕事、女は家庭」という考え方に', '58.9%', '66.3%', '70%'],
      ['', '同意しない人の割合', '', '', ''],
      ['Ⅱ 参画', '審議会等における女性委員の割合', '33.2%', '36.0%', '40%'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['Ⅰ 意識'], name: '「男は仕事、女は家庭」という考え方に…', baseline: 58.9, target: 70, actual: 66.3, targetYear: 2025, actualYear: 2023, met: false },
      { section: ['Ⅱ 参画'], name: '審議会等における女性委員の割合', baseline: 33.2, target: 40, actual: 36, met: false },
    ],
  },
  {
    name: 'totals-of-a-budget-beside-the-indicator',
    // prettier-ignore
    sheets: [{ name: '主要事業', rows: [
      ['主要事業の実施状況'],
      ['', '', '予算・決算（千円）', '>', '成果指標', '>', '>', '>', ''],
      ['事業名', '担当課', '予算額', '決算額', '指標', '目標', '実績', '達成率', '今後の方向'],
      ['プレミアム商品券', '商工課', '45,000', '44,120', '販売冊数', '10,000冊', '9,870冊', '98.7%', '継続'],
      ['橋りょう長寿命化', '土木課', '120,000', '98,500', '修繕橋数', '6橋', '6橋', '100.0%', '継続'],
      ['農業体験ツアー', '農政課', '1,200', '1,150', '参加者数', '200人', '236人', '118.0%', '拡充'],
    ] }],
    // prettier-ignore
    expected: [
      { program: 'プレミアム商品券', name: '販売冊数', department: '商工課', unit: '冊', target: 10000, actual: 9870, rate: 98.7, met: false, statedRate: 98.7 },
      { program: '橋りょう長寿命化', name: '修繕橋数', target: 6, actual: 6, rate: 100, met: true },
      { program: '農業体験ツアー', name: '参加者数', unit: '人', target: 200, actual: 236, rate: 118, met: true },
    ],
  },
  {
    name: 'this-year-and-last-year-pairs-with-change',
    // prettier-ignore
    sheets: [{ name: '比較', rows: [
      ['上下水道事業　業務指標の比較（令和５年度）'],
      ['業務指標', '単位', '令和４年度実績', '令和５年度実績', '増減', '令和５年度目標', '望ましい方向'],
      ['給水収益', '百万円', 3120, 3098, -22, 3150, '↑'],
      ['漏水率', '％', 5.1, 4.8, -0.3, 5, '↓'],
      ['職員１人当たり給水人口', '人', 3800, 3895, 95, 3850, '↑'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '給水収益', target: 3_150_000_000, actual: 3_098_000_000, targetYear: 2023, actualYear: 2023, met: false },
      { name: '漏水率', unit: '%', target: 5, actual: 4.8, met: true },
      { name: '職員１人当たり給水人口', unit: '人', target: 3850, actual: 3895, met: true },
    ],
  },
];

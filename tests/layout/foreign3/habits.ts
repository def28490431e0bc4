import type { Fixture } from '../foreign/fixture.js';

/** Habits of further offices: dates over columns, arrows, English heads, letters one below the other, several sheets. */
export const HABITS: readonly Fixture[] = [
  {
    name: 'dates-of-fiscal-year-ends-over-columns',
    // prettier-ignore
    sheets: [{ name: '高齢者', rows: [
      ['高齢者福祉計画　数値目標の進捗'],
      ['項目', '実績', '>', '>', '目標', '備考'],
      ['^', 'R4.3末', 'R5.3末', 'R6.3末', 'R6.3末', '^'],
      ['認知症サポーター養成講座の受講者数（累計）', '8,120人', '8,655人', '9,402人', '9,300人', ''],
      ['地域の通いの場の数', '88か所', '95か所', '101か所', '110か所', '担い手が不足'],
      ['要介護認定率', '17.9%', '18.2%', '18.4%', '18.6%', ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '認知症サポーター養成講座の受講者数（累計）', unit: '人', target: 9300, actual: 9402, met: true, rate: 101.1 },
      { name: '地域の通いの場の数', unit: '箇所', target: 110, actual: 101, met: false, rate: 91.8 },
      { name: '要介護認定率', unit: '%', target: 18.6, actual: 18.4, series: [['actual', 2021, 17.9]] },
    ],
  },
  {
    name: 'english-heads-of-an-international-plan',
    // prettier-ignore
    sheets: [{ name: 'KPI', rows: [
      ['Smart City Action Plan – KPI Dashboard FY2023'],
      ['No.', 'KPI', 'Unit', 'Baseline', 'Target', 'Actual', 'Achievement', 'Department'],
      ['1', 'オンライン手続の利用率', '%', 12.5, 40, 36.2, { v: 0.905, f: '0.0%' }, 'デジタル推進課'],
      ['2', 'オープンデータ公開件数', '件', 210, 300, 342, { v: 1.14, f: '0.0%' }, '情報政策課'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: 'オンライン手続の利用率', unit: '%', baseline: 12.5, target: 40, actual: 36.2, rate: 90.5, met: false, statedRate: 90.5, department: 'デジタル推進課' },
      { id: '2', name: 'オープンデータ公開件数', unit: '件', baseline: 210, target: 300, actual: 342, rate: 114, met: true },
    ],
  },
  {
    name: 'letters-of-a-header-one-below-the-other',
    // prettier-ignore
    sheets: [{ name: '総括', rows: [
      ['行動計画　取組状況総括表　　令和４年度'],
      ['番\n号', '取　組　項　目', '指　　標', '目\n標\n値', '実\n績\n値', '達\n成\n率', '評\n価', '担\n当\n課'],
      ['１', '窓口サービスの向上', '窓口満足度', '９０％', '８８．３％', '９８．１％', 'Ｂ', '市民課'],
      ['２', 'ペーパーレスの推進', 'コピー用紙使用枚数（千枚）', '４，５００', '４，２１０', '１０６．９％', 'Ａ', '総務課'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '１', program: '窓口サービスの向上', name: '窓口満足度', unit: '%', target: 90, actual: 88.3, rate: 98.1, met: false, statedRating: 'B', department: '市民課' },
      { id: '２', program: 'ペーパーレスの推進', name: 'コピー用紙使用枚数（千枚）', target: 4_500_000, actual: 4_210_000, rate: 106.9, met: true, statedRate: 106.9 },
    ],
  },
  {
    name: 'three-sheets-of-one-form-for-three-sections',
    // prettier-ignore
    sheets: [
      { name: '福祉課', rows: [
        ['進行管理シート', '', '', '', '福祉課'],
        ['事業名', '指標', '目標', '実績', '評価'],
        ['緊急通報システム', '設置台数', '450台', '438台', 'B'],
      ] },
      { name: '農林課', rows: [
        ['進行管理シート', '', '', '', '農林課'],
        ['事業名', '指標', '目標', '実績', '評価'],
        ['有害鳥獣対策', '捕獲頭数', '300頭', '355頭', 'A'],
      ] },
      { name: '集計', rows: [['課名', '件数'], ['福祉課', 1], ['農林課', 1], ['計', 2]] },
    ],
    // prettier-ignore
    expected: [
      { program: '緊急通報システム', name: '設置台数', unit: '台', target: 450, actual: 438, met: false, statedRating: 'B' },
      { program: '有害鳥獣対策', name: '捕獲頭数', unit: '頭', target: 300, actual: 355, met: true, statedRating: 'A' },
    ],
  },
  {
    name: 'subtotals-and-blank-rows-between-fields',
    // prettier-ignore
    sheets: [{ name: '量', rows: [
      ['一般廃棄物処理基本計画　排出量の推移（単位：ｔ）'],
      ['区分', '項目', 'R3実績', 'R4実績', 'R5目標', 'R5実績', '目標との差'],
      ['家庭系', '可燃ごみ', '21,300', '20,950', '20,500', '20,610', '110'],
      ['', '不燃ごみ', '1,020', '980', '950', '941', '▲9'],
      ['', '小計', '22,320', '21,930', '21,450', '21,551', '101'],
      [],
      ['事業系', '可燃ごみ', '8,400', '8,610', '8,300', '8,702', '402'],
      ['', '小計', '8,400', '8,610', '8,300', '8,702', '402'],
      ['合計', '', '30,720', '30,540', '29,750', '30,253', '503'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['家庭系'], name: '可燃ごみ', unit: 't', target: 20500, actual: 20610, targetYear: 2023, actualYear: 2023, met: false },
      { section: ['家庭系'], name: '不燃ごみ', target: 950, actual: 941, met: true },
      { section: ['事業系'], name: '可燃ごみ', target: 8300, actual: 8702, met: false },
    ],
  },
  {
    name: 'arrow-from-current-to-target-in-one-cell',
    // prettier-ignore
    sheets: [{ name: '計画', rows: [
      ['スポーツ推進計画'],
      ['成果指標', '現状値（R3）→ 目標値（R8）', 'R5実績値', '担当課'],
      ['週1回以上スポーツをする成人の割合', '48.2% → 65.0%', '51.7%', 'スポーツ振興課'],
      ['市民スポーツ大会の参加者数', '2,100人 → 3,000人', '2,640人', 'スポーツ振興課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '週1回以上スポーツをする成人の割合', baseline: 48.2, target: 65, actual: 51.7, unit: '%', actualYear: 2023, department: 'スポーツ振興課' },
      { name: '市民スポーツ大会の参加者数', baseline: 2100, target: 3000, actual: 2640, unit: '人' },
    ],
  },
  {
    name: 'remarks-right-of-the-table-without-a-header',
    // prettier-ignore
    sheets: [{ name: 'シート1', rows: [
      ['防犯まちづくり推進計画　R5進捗'],
      ['No', '指標名', '基準値', '目標値', '実績値', '達成率'],
      [1, '刑法犯認知件数', '612件', '550件', '571件', '96.3%', '※暦年'],
      [2, '防犯カメラ設置台数', '45台', '80台', '82台', '102.5%', ''],
      [3, '青色防犯パトロール実施団体数', '18団体', '25団体', '21団体', '84.0%', '高齢化で2団体が解散'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '刑法犯認知件数', baseline: 612, target: 550, actual: 571, rate: 96.3, met: false, statedRate: 96.3 },
      { id: '2', name: '防犯カメラ設置台数', unit: '台', target: 80, actual: 82, rate: 102.5, met: true },
      { id: '3', name: '青色防犯パトロール実施団体数', unit: '団体', target: 25, actual: 21, rate: 84, met: false },
    ],
  },
  {
    name: 'three-indicators-of-a-programme-in-numbered-lines',
    // prettier-ignore
    sheets: [{ name: '一覧', rows: [
      ['令和5年度 施策評価'],
      ['施策', '成果指標', 'R5目標', 'R5実績', '達成状況', '所管課'],
      ['健康づくり', '①特定健診受診率\n②がん検診受診率\n③運動習慣者の割合', '①50.0%\n②40.0%\n③35.0%', '①47.2%\n②41.3%\n③35.0%', '①未達成\n②達成\n③達成', '健康課'],
      ['交通', '①コミュニティバス利用者数\n②駅の乗降客数', '①52,000人\n②8,900人', '①53,110人\n②8,412人', '①達成\n②未達成', '都市計画課'],
    ] }],
    // prettier-ignore
    expected: [
      { measure: '特定健診受診率', target: 50, actual: 47.2, met: false, department: '健康課' },
      { measure: 'がん検診受診率', target: 40, actual: 41.3, met: true },
      { measure: '運動習慣者の割合', target: 35, actual: 35, met: true },
      { measure: 'コミュニティバス利用者数', target: 52000, actual: 53110, unit: '人', met: true, department: '都市計画課' },
      { measure: '駅の乗降客数', target: 8900, actual: 8412, met: false },
    ],
  },
  {
    name: 'record-sheet-with-several-indicators-and-years-down',
    // prettier-ignore
    sheets: [{ name: '個票12', rows: [
      ['総合計画実施計画　進捗管理個票'],
      ['施策コード', '3-2-1', '施策名', '消防・救急体制の充実', '担当課', '警防課'],
      ['指標名', '>', '年度', '目標値', '実績値', '達成率'],
      ['救急車の現場到着平均時間（分）', '>', 'R3', 8.5, 8.9, '95.5%'],
      ['^', '^', 'R4', 8.3, 9.1, '91.2%'],
      ['^', '^', 'R5', 8.2, 8.8, '93.2%'],
      ['応急手当講習の受講者数（人）', '>', 'R3', 1200, 640, '53.3%'],
      ['^', '^', 'R4', 1200, 980, '81.7%'],
      ['^', '^', 'R5', 1300, 1355, '104.2%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '救急車の現場到着平均時間（分）', unit: '分', target: 8.2, actual: 8.8, targetYear: 2023, actualYear: 2023, rate: 93.2, met: false, statedRate: 93.2, department: '警防課' },
      { name: '応急手当講習の受講者数（人）', unit: '人', target: 1300, actual: 1355, rate: 104.2, met: true, series: [['actual', 2021, 640]] },
    ],
  },
  {
    name: 'achieved-count-out-of-all',
    // prettier-ignore
    sheets: [{ name: '学校', rows: [
      ['学校ICT推進計画　進捗（R6.3.31現在）'],
      ['取組', '指標', '目標', '実績', '備考'],
      ['教員研修', '研修を修了した学校数', '28校', '26校／28校', ''],
      ['端末更新', '更新を終えた学校数', '28校', '28校中14校', '後半は来年度'],
      ['家庭学習', '端末を持ち帰る学級の割合', '100％', '２１４学級（８７．３％）', ''],
    ] }],
    // prettier-ignore
    expected: [
      { program: '教員研修', name: '研修を修了した学校数', target: 28, actual: 26, met: false },
      { program: '端末更新', name: '更新を終えた学校数', target: 28, actual: 14, met: false },
      { program: '家庭学習', name: '端末を持ち帰る学級の割合', target: 100, unit: '%' },
    ],
  },
  {
    name: 'evaluation-words-and-target-carried-from-plan',
    // prettier-ignore
    sheets: [{ name: '協働', rows: [
      ['市民協働推進プラン　令和5年度実施状況報告'],
      ['基本方針', '取組', '担当', '活動指標', '', '', '取組状況', '進捗状況'],
      ['', '', '', '指標', '計画', '実績', '', ''],
      ['情報の共有', '広報紙の発行', '秘書広報課', '発行回数', '12回', '12回', '毎月1日に発行した。', '順調'],
      ['', '出前講座の実施', '生涯学習課', '実施回数', '60回', '38回', '申込みが少なかった。', 'やや遅れ'],
      ['参画の促進', 'パブリックコメントの実施', '企画課', '提出意見数', '50件', '112件', '総合計画の改定で意見が増えた。', '順調'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['情報の共有'], program: '広報紙の発行', name: '発行回数', department: '秘書広報課', target: 12, actual: 12, met: true },
      { section: ['情報の共有'], program: '出前講座の実施', name: '実施回数', target: 60, actual: 38, rate: 63.3, met: false },
      { section: ['参画の促進'], program: 'パブリックコメントの実施', name: '提出意見数', target: 50, actual: 112, met: true },
    ],
  },
  {
    name: 'old-target-struck-and-revised-target-beside-it',
    // prettier-ignore
    sheets: [{ name: '改定', rows: [
      ['観光振興計画　中間見直し後の数値目標'],
      ['指標', '基準値\n（H30）', '当初目標値\n（R7）', '見直し後\n目標値（R7）', '実績値\n（R5）', '担当'],
      ['観光入込客数', '182万人', '220万人', '200万人', '191万人', '観光課'],
      ['宿泊者数', '24万人', '30万人', '26万人', '26.4万人', '観光課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '観光入込客数', unit: '人', baseline: 1_820_000, target: 2_000_000, actual: 1_910_000, targetYear: 2025, actualYear: 2023, met: false },
      { name: '宿泊者数', baseline: 240_000, target: 260_000, actual: 264_000, met: true },
    ],
  },
];

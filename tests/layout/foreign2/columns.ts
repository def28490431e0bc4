import type { Fixture } from '../foreign/fixture.js';

/** Columns that resemble others, and what evaluation columns hold. */
export const COLUMNS: readonly Fixture[] = [
  {
    name: 'differences-are-no-figures',
    // prettier-ignore
    sheets: [{ name: '比較', rows: [
      ['交通安全計画　指標の状況（令和4年度）'],
      ['指標', '単位', '前年度実績', '目標', '実績', '増減', '対前年比(%)', '目標との差', '備考'],
      ['交通事故死傷者数', '人', 412, 400, 385, -27, 93.4, 15, '目標を達成'],
      ['交通安全教室の参加者数', '人', 2100, 2500, 2380, 280, 113.3, -120, '目標2,500人は延べ人数'],
      ['放置自転車の撤去台数', '台', 310, 250, 268, -42, 86.5, 18, ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '交通事故死傷者数', unit: '人', baseline: null, target: 400, actual: 385, rate: 103.9, met: true, series: [['actual', 2021, 412]] },
      { name: '交通安全教室の参加者数', unit: '人', baseline: null, target: 2500, actual: 2380, rate: 95.2, met: false },
      { name: '放置自転車の撤去台数', unit: '台', baseline: null, target: 250, actual: 268 },
    ],
  },
  {
    name: 'two-rate-columns',
    // prettier-ignore
    sheets: [{ name: '森林', rows: [
      ['森林整備計画　進捗管理（令和4年度）'],
      ['指標', '基準値(R1)', 'R4目標', 'R4実績', 'R4達成率', '最終目標(R8)', '最終目標に対する進捗率', '評価'],
      ['間伐面積', '80ha', '100ha', '92ha', '92.0%', '120ha', '76.7%', 'B'],
      ['林業従事者数', '35人', '38人', '39人', '102.6%', '45人', '86.7%', 'A'],
      ['木質ペレット生産量', '410t', '500t', '350t', '70.0%', '700t', '50.0%', 'C'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '間伐面積', baseline: 80, target: 100, actual: 92, targetYear: 2022, actualYear: 2022, rate: 92, met: false, statedRate: 92, statedRating: 'B', series: [['target', 2026, 120]] },
      { name: '林業従事者数', baseline: 35, target: 38, actual: 39, rate: 102.6, met: true, statedRate: 102.6, statedRating: 'A' },
      { name: '木質ペレット生産量', baseline: 410, target: 500, actual: 350, rate: 70, met: false, statedRate: 70, statedRating: 'C' },
    ],
  },
  {
    name: 'marks-as-evaluation-with-legend',
    // prettier-ignore
    sheets: [{ name: '評価', rows: [
      ['地球温暖化対策実行計画　年次評価（2022年度）'],
      ['評価：◎ 目標達成　○ 概ね達成　△ やや遅れ　× 遅れ'],
      ['項目', '目標', '実績', '評価', '担当'],
      ['公用車の電動車割合', '20%', '22%', '◎', '管財課'],
      ['LED照明の導入率', '60%', '57%', '○', '管財課'],
      ['庁舎の電力使用量', '1,500MWh以下', '1,720MWh', '△', '管財課'],
      ['太陽光発電による発生電力量', '300MWh', '150MWh', '×', '環境課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '公用車の電動車割合', unit: '%', target: 20, actual: 22, rate: 110, met: true, statedRating: '◎' },
      { name: 'LED照明の導入率', unit: '%', target: 60, actual: 57, rate: 95, met: false, statedRating: '○' },
      { name: '庁舎の電力使用量', unit: 'MWh', target: 1500, actual: 1720, rate: 87.2, met: false, statedRating: '△' },
      { name: '太陽光発電による発生電力量', unit: 'MWh', target: 300, actual: 150, rate: 50, met: false, statedRating: '×' },
    ],
  },
  {
    name: 'five-step-numbers-as-evaluation',
    // prettier-ignore
    sheets: [{ name: '5段階', rows: [
      ['生涯学習推進計画　評価表'],
      ['取組', '指標', '目標値', '実績値', '評価\n（5段階）', '評価理由'],
      ['公民館講座の充実', '講座数', '80講座', '84講座', 5, '目標を上回った。'],
      ['家庭教育の支援', '家庭教育学級の開設数', '15学級', '12学級', 3, '新型感染症の影響が残った。'],
      ['読書活動の推進', '市民1人当たり貸出冊数', '6.0冊', '4.8冊', 3, ''],
    ] }],
    // prettier-ignore
    expected: [
      { program: '公民館講座の充実', name: '講座数', unit: '講座', target: 80, actual: 84, rate: 105, met: true, statedRating: '5' },
      { program: '家庭教育の支援', name: '家庭教育学級の開設数', unit: '学級', target: 15, actual: 12, rate: 80, met: false, statedRating: '3' },
      { program: '読書活動の推進', name: '市民1人当たり貸出冊数', unit: '冊', target: 6, actual: 4.8, rate: 80, met: false, statedRating: '3' },
    ],
  },
  {
    name: 'words-as-evaluation',
    // prettier-ignore
    sheets: [{ name: '計画', rows: [
      ['障がい者計画　進捗管理'],
      ['施策の方向性', '事業名', '指標', 'R5目標', 'R5実績', '進捗状況', '課題・今後の方向性'],
      ['地域生活支援', 'グループホーム整備', '定員数', '120人', '118人', 'おおむね順調', '目標達成に向け整備を進める。'],
      ['地域生活支援', '移動支援', '延べ利用時間', '5,000時間', '3,900時間', 'やや遅れ', 'ヘルパーが不足している。'],
      ['就労支援', '就労移行支援', '一般就労移行者数', '15人', '19人', '順調', '定着支援を強化する。'],
    ] }],
    // prettier-ignore
    expected: [
      { program: 'グループホーム整備', name: '定員数', unit: '人', target: 120, actual: 118, rate: 98.3, met: false, statedRating: 'おおむね順調' },
      { program: '移動支援', name: '延べ利用時間', unit: '時間', target: 5000, actual: 3900, rate: 78, met: false, statedRating: 'やや遅れ' },
      { program: '就労移行支援', name: '一般就労移行者数', unit: '人', target: 15, actual: 19, rate: 126.7, met: true, statedRating: '順調' },
    ],
  },
  {
    name: 'figures-as-clerks-type-them',
    // prettier-ignore
    sheets: [{ name: '国保', rows: [
      ['データヘルス計画　令和4年度評価'],
      ['指標', '目標', '実績', '担当課'],
      ['健診の受診者数', '5,000人', '4,120人（うち新規512人）', '国保課'],
      ['後発医薬品の使用割合', '8割', '約7割', '国保課'],
      ['保健指導の利用者数', '延べ1,200人', '延べ1,234人（実人数567人）', '国保課'],
      ['健康教室の1回平均参加者数', '25人', '1回平均27人', '国保課'],
      ['重複受診者への訪問率', '100％', '100％（10/10）', '国保課'],
      ['健康に関する意識調査', '60％', '―（隔年調査）', '国保課'],
      ['糖尿病性腎症の新規透析導入者数', '10人以下', '集計中（R5.7頃公表）', '国保課'],
      ['人間ドック助成額', '1.2億円', '12,600万円', '国保課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '健診の受診者数', unit: '人', target: 5000, actual: 4120, rate: 82.4, met: false },
      { name: '後発医薬品の使用割合', unit: '割', target: 8, actual: 7, rate: 87.5, met: false },
      { name: '保健指導の利用者数', unit: '人', target: 1200, actual: 1234, rate: 102.8, met: true },
      { name: '健康教室の1回平均参加者数', unit: '人', target: 25, actual: 27, rate: 108, met: true },
      { name: '重複受診者への訪問率', unit: '%', target: 100, actual: 100, rate: 100, met: true },
      { name: '健康に関する意識調査', target: 60, actual: null, rate: null, reason: 'actual-missing', met: null },
      { name: '糖尿病性腎症の新規透析導入者数', target: 10, actual: null, rate: null, reason: 'actual-missing', met: null },
      { name: '人間ドック助成額', unit: '円', target: 120000000, actual: 126000000, rate: 105, met: true },
    ],
  },
  {
    name: 'direction-column-in-words-and-arrows',
    // prettier-ignore
    sheets: [{ name: '指標', rows: [
      ['第3次健康づくり計画　指標一覧'],
      ['分野', '指標', '目指す方向', '策定時', '目標値', '直近値'],
      ['栄養', '朝食を毎日食べる児童の割合', '増やす', '88.0%', '95.0%', '90.2%'],
      ['栄養', '1日当たりの食塩摂取量', '減らす', '10.4g', '8.0g', '9.8g'],
      ['運動', '運動習慣のある者の割合', '↗', '29.9%', '40.0%', '31.5%'],
      ['歯科', '3歳児のむし歯有病者率', '↘', '14.0%', '10.0%', '9.1%'],
      ['こころ', '相談窓口の開設日数', '→', '240日', '240日', '243日'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '朝食を毎日食べる児童の割合', section: ['栄養'], unit: '%', baseline: 88, target: 95, actual: 90.2, rate: 94.9, met: false },
      { name: '1日当たりの食塩摂取量', unit: 'g', baseline: 10.4, target: 8, actual: 9.8, rate: 81.6, met: false },
      { name: '運動習慣のある者の割合', unit: '%', baseline: 29.9, target: 40, actual: 31.5, rate: 78.8, met: false },
      { name: '3歳児のむし歯有病者率', unit: '%', baseline: 14, target: 10, actual: 9.1, rate: 109.9, met: true },
      { name: '相談窓口の開設日数', unit: '日', baseline: 240, target: 240, actual: 243, rate: 101.3, met: true },
    ],
  },
  {
    name: 'columns-about-targets-that-hold-none',
    // prettier-ignore
    sheets: [{ name: '文化', rows: [
      ['文化財保存活用地域計画　進捗状況（令和4年度）'],
      ['指標名', '目標設定の考え方', '目標', '実績の把握方法', '実績', '目標達成に向けた課題', '所管課'],
      ['指定文化財の件数', '毎年1件の増加を見込む', '152件', '台帳による', '153件', '所有者の高齢化', '文化財課'],
      ['郷土資料館の入館者数', '過去5年の平均から5%増', '18,000人', '入館券の枚数', '14,400人', '常設展の更新が必要', '資料館'],
      ['出前講座の実施校数', '全15校での実施', '15校', '学校への照会', '15校', '', '文化財課'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '指定文化財の件数', unit: '件', target: 152, actual: 153, rate: 100.7, met: true },
      { name: '郷土資料館の入館者数', unit: '人', target: 18000, actual: 14400, rate: 80, met: false },
      { name: '出前講座の実施校数', unit: '校', target: 15, actual: 15, rate: 100, met: true },
    ],
  },
  {
    name: 'cumulative-beside-single-year',
    // prettier-ignore
    sheets: [{ name: '住宅', rows: [
      ['住生活基本計画　指標（令和4年度末）'],
      ['指標', '目標（累計）', '実績（単年度）', '実績（累計）', '達成率'],
      ['耐震改修の補助戸数', '250戸', '18戸', '214戸', '85.6%'],
      ['省エネ改修の補助戸数', '100戸', '31戸', '112戸', '112.0%'],
      ['住まいの相談件数', '1,500件', '260件', '1,470件', '98.0%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '耐震改修の補助戸数', unit: '戸', target: 250, actual: 214, rate: 85.6, met: false, statedRate: 85.6 },
      { name: '省エネ改修の補助戸数', unit: '戸', target: 100, actual: 112, rate: 112, met: true, statedRate: 112 },
      { name: '住まいの相談件数', unit: '件', target: 1500, actual: 1470, rate: 98, met: false, statedRate: 98 },
    ],
  },
  {
    name: 'no-indicators-staff-and-budget',
    // prettier-ignore
    sheets: [
      { name: '職員', rows: [
        ['部局別職員数'],
        ['部局', '定数', '現員', '増減'],
        ['総務部', 120, 118, -2],
        ['市民部', 85, 86, 1],
        ['計', 205, 204, -1],
      ] },
      { name: '予算', rows: [
        ['令和4年度　歳出予算の執行状況', '', '', '（単位：千円）'],
        ['款', '予算額', '決算額', '執行率'],
        ['総務費', '1,250,000', '1,198,000', '95.8%'],
        ['民生費', '3,400,000', '3,310,500', '97.4%'],
      ] },
    ],
    expected: [],
  },
];

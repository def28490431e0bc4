import type { Fixture } from '../foreign/fixture.js';

/** Sheets as sections of a city hall fill them in: welfare, works, schools, culture, tax, fire service. */
export const SECTIONS: readonly Fixture[] = [
  {
    name: 'tax-collection-current-and-carried-over',
    // prettier-ignore
    sheets: [{ name: '市税', rows: [
      ['市税等収納率向上計画　進捗状況'],
      ['税目', '区分', '令和4年度', '', '令和5年度', '', '', '備考'],
      ['', '', '目標', '実績', '目標', '実績', '差引', ''],
      ['市民税', '現年分', '99.0%', '99.1%', '99.1%', '99.2%', '0.1', ''],
      ['', '滞納分', '30.0%', '28.4%', '31.0%', '33.2%', '2.2', ''],
      ['固定資産税', '現年分', '99.2%', '99.2%', '99.3%', '99.1%', '▲0.2', '大口の未納'],
      ['', '滞納分', '28.0%', '26.1%', '28.0%', '24.9%', '▲3.1', ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '市民税', measure: '現年分', target: 99.1, actual: 99.2, targetYear: 2023, actualYear: 2023, met: true },
      { name: '市民税', measure: '滞納分', target: 31, actual: 33.2, met: true },
      { name: '固定資産税', measure: '現年分', target: 99.3, actual: 99.1, met: false },
      { name: '固定資産税', measure: '滞納分', target: 28, actual: 24.9, met: false },
    ],
  },
  {
    name: 'works-with-planned-and-done-lengths',
    // prettier-ignore
    sheets: [{ name: '道路', rows: [
      ['社会資本総合整備計画　成果目標の達成状況'],
      ['計画の成果目標（定量的指標）', '>', '定量的指標の現況値及び目標値', '>', '>', '備考'],
      ['^', '^', '当初現況値', '中間実績値', '最終目標値', '^'],
      ['^', '^', '（R2当初）', '（R4末）', '（R6末）', '^'],
      ['1', '通学路の歩道整備率', '61%', '68%', '80%', ''],
      ['2', '橋梁の修繕完了数', '0橋', '11橋', '24橋', ''],
    ] }],
    // prettier-ignore
    expected: [
      { name: '通学路の歩道整備率', baseline: 61, target: 80, actual: 68, targetYear: 2024, actualYear: 2022, unit: '%', met: false },
      { name: '橋梁の修繕完了数', baseline: 0, target: 24, actual: 11, unit: '橋', met: false },
    ],
  },
  {
    name: 'questions-of-a-survey-with-points',
    // prettier-ignore
    sheets: [{ name: '満足度', rows: [
      ['市民意識調査による成果指標（５点満点）'],
      ['施策', '質問項目', '前回(R2)', '今回(R5)', '目標(R5)', '差（今回－前回）'],
      ['1-1 防災', '災害への備えができていると思う', 2.84, 3.05, 3.20, 0.21],
      ['1-2 防犯', '安心して暮らせるまちだと思う', 3.41, 3.52, 3.50, 0.11],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['1-1 防災'], name: '災害への備えができていると思う', target: 3.2, actual: 3.05, targetYear: 2023, actualYear: 2023, met: false },
      { section: ['1-2 防犯'], name: '安心して暮らせるまちだと思う', target: 3.5, actual: 3.52, met: true },
    ],
  },
  {
    name: 'museum-with-planned-and-counted-visitors',
    // prettier-ignore
    sheets: [{ name: '指定管理', rows: [
      ['指定管理者　事業報告（評価）'],
      ['施設名：文化会館', '', '', '指定管理者：（公財）文化振興財団', '', ''],
      ['■ 数値目標'],
      ['項目', '計画値', '実績値', '計画比', '前年度実績', '前年比'],
      ['ホール利用率', '62.0%', '65.4%', '105.5%', '58.9%', '111.0%'],
      ['自主事業の入場者数', '18,000人', '16,240人', '90.2%', '15,100人', '107.5%'],
      ['利用料金収入', '31,500千円', '32,880千円', '104.4%', '29,400千円', '111.8%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: 'ホール利用率', target: 62, actual: 65.4, rate: 105.5, met: true, statedRate: 105.5 },
      { name: '自主事業の入場者数', target: 18000, actual: 16240, rate: 90.2, met: false, statedRate: 90.2 },
      { name: '利用料金収入', unit: '円', target: 31_500_000, actual: 32_880_000, rate: 104.4, met: true },
    ],
  },
  {
    name: 'school-health-with-boys-and-girls-beside',
    // prettier-ignore
    sheets: [{ name: '体力', rows: [
      ['体力向上推進計画　体力合計点'],
      ['学年', '男子', '>', '>', '女子', '>', '>'],
      ['^', '目標', '実績', '達成率', '目標', '実績', '達成率'],
      ['小学校5年', 54.0, 53.1, '98.3%', 55.5, 55.0, '99.1%'],
      ['中学校2年', 43.0, 43.4, '100.9%', 50.0, 48.7, '97.4%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '小学校5年', measure: '男子', target: 54, actual: 53.1, rate: 98.3, met: false, statedRate: 98.3 },
      { name: '小学校5年', measure: '女子', target: 55.5, actual: 55, rate: 99.1, met: false },
      { name: '中学校2年', measure: '男子', target: 43, actual: 43.4, met: true },
      { name: '中学校2年', measure: '女子', target: 50, actual: 48.7, met: false },
    ],
  },
  {
    name: 'fire-service-with-notes-between-rows',
    // prettier-ignore
    sheets: [{ name: '消防', rows: [
      ['消防本部　重点目標の進捗'],
      ['（令和５年４月～令和６年３月）'],
      ['重点目標', '指標', '目標値', '実績値', '達成度', '評価'],
      ['救命率の向上', '心肺停止傷病者の１か月後生存率', '15％', '13.2％', '88.0％', 'Ｂ'],
      ['※速報値。確定は８月。'],
      ['火災の予防', '住宅火災件数', '20件以下', '17件', '117.6％', 'Ａ'],
      ['', '消防用設備等の点検報告率', '70％', '71.5％', '102.1％', 'Ａ'],
      ['※点検報告率は防火対象物の数による。'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '心肺停止傷病者の１か月後生存率', unit: '%', target: 15, actual: 13.2, rate: 88, met: false, statedRate: 88 },
      { name: '住宅火災件数', unit: '件', target: 20, actual: 17, met: true, statedRate: 117.6 },
      { name: '消防用設備等の点検報告率', target: 70, actual: 71.5, rate: 102.1, met: true },
    ],
  },
  {
    name: 'digital-plan-with-status-and-percent-done',
    // prettier-ignore
    sheets: [{ name: 'DX', rows: [
      ['ＤＸ推進計画　アクションプラン進捗'],
      ['ID', 'アクション', 'KPI', 'R6目標', 'R6実績', '進捗率', 'ステータス', '主管'],
      ['A-01', '行政手続のオンライン化', 'オンライン化した手続の数', '120手続', '97手続', '81%', '実施中', 'DX推進室'],
      ['A-02', 'RPAの活用', '削減時間', '1,000時間', '1,340時間', '134%', '完了', 'DX推進室'],
      ['B-01', 'スマホ教室', '参加者数', '延べ500人', '延べ612人', '122%', '完了', '社会教育課'],
    ] }],
    // prettier-ignore
    expected: [
      { id: 'A-01', program: '行政手続のオンライン化', name: 'オンライン化した手続の数', target: 120, actual: 97, rate: 80.8, met: false, department: 'DX推進室', statedRate: 81 },
      { id: 'A-02', program: 'RPAの活用', name: '削減時間', unit: '時間', target: 1000, actual: 1340, rate: 134, met: true },
      { id: 'B-01', name: '参加者数', unit: '人', target: 500, actual: 612, rate: 122.4, met: true },
    ],
  },
  {
    name: 'plan-period-columns-before-the-figures',
    // prettier-ignore
    sheets: [{ name: '農業', rows: [
      ['農業振興計画　施策の目標と実績'],
      ['施策', '計画期間', '指標（単位）', 'R1（基準）', 'R5計画', 'R5実績', '評価', 'R6以降の対応'],
      ['担い手の確保', 'R2～R6', '認定農業者数（経営体）', 142, 155, 151, '△', '個別に働きかける'],
      ['農地の集積', 'R2～R6', '担い手への集積率（％）', 44.5, 55, 57.2, '○', '継続'],
      ['鳥獣害対策', 'R3～R6', '農作物被害額（万円）', 1830, 1400, 1120, '○', '継続'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['担い手の確保'], name: '認定農業者数（経営体）', unit: '経営体', baseline: 142, target: 155, actual: 151, targetYear: 2023, actualYear: 2023, met: false },
      { section: ['農地の集積'], name: '担い手への集積率（％）', unit: '%', target: 55, actual: 57.2, met: true },
      { section: ['鳥獣害対策'], name: '農作物被害額（万円）', unit: '円', target: 14_000_000, actual: 11_200_000, met: true },
    ],
  },
  {
    name: 'list-with-blank-columns-between',
    // prettier-ignore
    sheets: [{ name: 'Sheet1', rows: [
      ['', '図書館サービス計画　評価一覧'],
      [],
      ['', 'No', '', '評価項目', '', '単位', '', 'Ｒ４実績', '', 'Ｒ５目標', '', 'Ｒ５実績', '', '評価'],
      ['', 1, '', '個人貸出冊数', '', '千冊', '', 812, '', 830, '', 845.5, '', 'Ａ'],
      ['', 2, '', '有効登録率', '', '％', '', 18.2, '', 20, '', 18.9, '', 'Ｂ'],
      ['', 3, '', 'レファレンス件数', '', '件', '', 6120, '', 6500, '', 6480, '', 'Ｂ'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '個人貸出冊数', unit: '冊', target: 830_000, actual: 845_500, targetYear: 2023, actualYear: 2023, met: true },
      { id: '2', name: '有効登録率', unit: '%', target: 20, actual: 18.9, met: false },
      { id: '3', name: 'レファレンス件数', unit: '件', target: 6500, actual: 6480, met: false },
    ],
  },
  {
    name: 'three-year-rolling-with-plan-and-result-words',
    // prettier-ignore
    sheets: [{ name: '障害福祉', rows: [
      ['第６期障害福祉計画　成果目標と活動指標'],
      ['サービス種別', '単位', 'R3', '>', 'R4', '>', 'R5', '>'],
      ['^', '^', '見込量', '実績', '見込量', '実績', '見込量', '実績'],
      ['生活介護', '人日／月', 3100, 3050, 3180, 3202, 3260, 3241],
      ['就労継続支援Ｂ型', '人日／月', 4200, 4410, 4350, 4655, 4500, 4890],
      ['共同生活援助', '人／月', 110, 108, 118, 121, 126, 133],
    ] }],
    // prettier-ignore
    expected: [
      { name: '生活介護', target: 3260, actual: 3241, targetYear: 2023, actualYear: 2023, met: false, series: [['target', 2021, 3100], ['actual', 2022, 3202]] },
      { name: '就労継続支援Ｂ型', target: 4500, actual: 4890, met: true },
      { name: '共同生活援助', target: 126, actual: 133, met: true },
    ],
  },
];

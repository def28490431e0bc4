import type { Fixture } from '../foreign/fixture.js';

/** As prefectures and designated cities lay out their plans: guide values, two lines in one header, months, grants. */
export const PREFECTURES: readonly Fixture[] = [
  {
    name: 'upper-line-target-lower-line-actual',
    // prettier-ignore
    sheets: [{ name: '指標', rows: [
      ['総合計画　まちづくり指標の推移'],
      ['施策名', '指標名', '単位', '上段：目標値　下段：実績値', '>', '>', '所管課'],
      ['^', '^', '^', 'R3年度', 'R4年度', 'R5年度', '^'],
      ['子育て支援', '保育所等待機児童数', '人', 0, 0, 0, '保育課'],
      ['^', '^', '^', 12, 5, 3, '^'],
      ['学校教育', '全国学力調査の正答率', '％', 62, 63, 64, '学校教育課'],
      ['^', '^', '^', 60.5, 63.8, 62.9, '^'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['子育て支援'], name: '保育所等待機児童数', unit: '人', target: 0, actual: 3, targetYear: 2023, actualYear: 2023, met: false, department: '保育課' },
      { section: ['学校教育'], name: '全国学力調査の正答率', unit: '%', target: 64, actual: 62.9, met: false, rate: 98.3, department: '学校教育課' },
    ],
  },
  {
    name: 'values-with-their-year-in-brackets',
    // prettier-ignore
    sheets: [{ name: '成果指標', rows: [
      ['まちづくり戦略ビジョン　成果指標一覧'],
      ['分野', '成果指標名', '初期値（年度）', '現状値（年度）', '目標値（年度）', '進捗'],
      ['子ども', '子育てしやすいまちだと思う人の割合', '52.3%（2017）', '58.1%（2022）', '80.0%（2022）', '遅れている'],
      ['^', '保育所の定員数', '24,100人（2017）', '31,450人（2022）', '31,000人（2022）', '達成'],
      ['環境', '家庭から出るごみの量', '415,000t（2017）', '388,200t（2022）', '380,000t（2022）', '概ね順調'],
    ] }],
    // prettier-ignore
    expected: [
      { section: ['子ども'], name: '子育てしやすいまちだと思う人の割合', baseline: 52.3, target: 80, actual: 58.1, targetYear: 2022, actualYear: 2022, met: false },
      { name: '保育所の定員数', unit: '人', baseline: 24100, target: 31000, actual: 31450, met: true },
      { section: ['環境'], name: '家庭から出るごみの量', unit: 't', baseline: 415000, target: 380000, actual: 388200, met: false },
    ],
  },
  {
    name: 'guide-value-of-the-year-and-final-goal',
    // prettier-ignore
    sheets: [{ name: '達成目標', rows: [
      ['総合５か年計画　達成目標の進捗状況（2023年度）'],
      ['No.', '指標名', '単位', '基準値', '>', '目安値', '実績値', '目標値', '進捗区分'],
      ['^', '^', '^', '年', '値', '2023年', '2023年', '2027年', '^'],
      [1, '県内総生産', '億円', 2019, 84543, 86500, 87120, 92000, 'A'],
      [2, '就業率', '％', 2021, 61.1, 61.5, 61.2, 62.5, 'C'],
      [3, '温室効果ガス総排出量', '千t-CO2', 2019, 14300, 12100, 12850, 8300, 'C'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', name: '県内総生産', baseline: 8_454_300_000_000, target: 8_650_000_000_000, actual: 8_712_000_000_000, targetYear: 2023, actualYear: 2023, met: true, statedRating: 'A' },
      { id: '2', name: '就業率', unit: '%', target: 61.5, actual: 61.2, met: false },
      { id: '3', name: '温室効果ガス総排出量', target: 12_100_000, actual: 12_850_000, met: false },
    ],
  },
  {
    name: 'achievement-as-a-decimal-and-next-targets',
    // prettier-ignore
    sheets: [{ name: 'ＫＰＩ', rows: [
      ['行動計画　施策のＫＰＩ　令和５年度の達成度'],
      ['項目', '令和4年度', '令和5年度', '>', '>', '令和6年度', '令和8年度'],
      ['^', '現状値', '目標値', '実績値', '達成度', '目標値', '目標値'],
      ['自主防災組織と連携した防災訓練の回数', '62回', '70回', '66回', 0.94, '80回', '100回'],
      ['県産材の利用量', '310千㎥', '330千㎥', '342千㎥', 1.04, '345千㎥', '380千㎥'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '自主防災組織と連携した防災訓練の回数', unit: '回', baseline: 62, target: 70, actual: 66, targetYear: 2023, actualYear: 2023, rate: 94.3, met: false, series: [['target', 2026, 100]] },
      { name: '県産材の利用量', target: 330_000, actual: 342_000, rate: 103.6, met: true },
    ],
  },
  {
    name: 'grant-project-with-years-of-the-project',
    // prettier-ignore
    sheets: [{ name: '交付金', rows: [
      ['地方創生推進交付金事業　効果検証シート'],
      ['交付対象事業の名称', '港町の賑わい創出事業', '>', '>', '>'],
      ['担当課', 'シティプロモーション課', '>', '>', '>'],
      ['本事業における重要業績評価指標（KPI）', '単位', '事業開始前', '令和5年度', '>'],
      ['^', '^', '（現時点）', '目標値', '実績値'],
      ['① 港エリアの来訪者数', '人', 41200, 52000, 55380],
      ['② 新規出店数', '件', 0, 3, 2],
      ['③ 観光消費額', '百万円', 310, 360, 371],
    ] }],
    // prettier-ignore
    expected: [
      { program: '港町の賑わい創出事業', name: '① 港エリアの来訪者数', unit: '人', baseline: 41200, target: 52000, actual: 55380, met: true, department: 'シティプロモーション課' },
      { unit: '件', baseline: 0, target: 3, actual: 2, met: false },
      { unit: '円', baseline: 310_000_000, target: 360_000_000, actual: 371_000_000, met: true },
    ],
  },
  {
    name: 'months-across-and-a-total',
    // prettier-ignore
    sheets: [{ name: '月別', rows: [
      ['令和５年度　窓口改善　月別実績'],
      ['指標', '目標', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月', '1月', '2月', '3月', '計', '達成率'],
      ['オンライン申請件数', 1200, 71, 80, 95, 99, 102, 110, 96, 104, 90, 121, 130, 150, 1248, '104.0%'],
      ['証明書コンビニ交付件数', 9000, 600, 610, 640, 700, 690, 720, 715, 730, 705, 760, 770, 800, 8440, '93.8%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: 'オンライン申請件数', target: 1200, actual: 1248, rate: 104, met: true, statedRate: 104 },
      { name: '証明書コンビニ交付件数', target: 9000, actual: 8440, rate: 93.8, met: false },
    ],
  },
  {
    name: 'quarters-and-year-to-date',
    // prettier-ignore
    sheets: [{ name: '四半期', rows: [
      ['局運営方針　取組目標の進捗（令和６年度）'],
      ['番号', '取組目標', '指標', '年度目標', '実績', '>', '>', '>', '年度実績', '担当'],
      ['^', '^', '^', '^', '第1四半期', '第2四半期', '第3四半期', '第4四半期', '^', '^'],
      ['1', '相談体制の充実', '相談件数', '2,000件', '480件', '510件', '530件', '590件', '2,110件', '相談支援課'],
      ['2', '職員研修', '受講者数', '300人', '40人', '80人', '60人', '90人', '270人', '人事課'],
    ] }],
    // prettier-ignore
    expected: [
      { id: '1', program: '相談体制の充実', name: '相談件数', unit: '件', target: 2000, actual: 2110, met: true, rate: 105.5 },
      { id: '2', program: '職員研修', name: '受講者数', target: 300, actual: 270, met: false },
    ],
  },
  {
    name: 'both-calendars-over-columns',
    // prettier-ignore
    sheets: [{ name: '指標', rows: [
      ['環境マネジメント　年度別実績'],
      ['項目', '単位', '2013\n(H25)\n基準年度', '2021(R3)', '2022(R4)', '2023(R5)', '2030(R12)\n目標', '基準年度比'],
      ['電力使用量', '千kWh', 12400, 10980, 10510, 10120, 8000, '▲18.4%'],
      ['コピー用紙購入量', '千枚', 9800, 7100, 6650, 6420, 6000, '▲34.5%'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '電力使用量', baseline: 12_400_000, target: 8_000_000, actual: 10_120_000, targetYear: 2030, actualYear: 2023, met: false },
      { name: 'コピー用紙購入量', target: 6_000_000, actual: 6_420_000, met: false },
    ],
  },
  {
    name: 'urban-renewal-with-base-years',
    // prettier-ignore
    sheets: [{ name: '事後評価', rows: [
      ['都市再生整備計画　事後評価シート'],
      ['指標', '単位', '従前値', '', '目標値', '', '数値（評価値）', '', '目標達成度'],
      ['', '', '', '基準年度', '', '目標年度', '', '計測年度', ''],
      ['歩行者通行量', '人／日', 4210, 'H30', 5000, 'R5', 5130, 'R5', '○'],
      ['空き店舗率', '％', 21.4, 'H30', 15, 'R5', 17.2, 'R5', '△'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '歩行者通行量', baseline: 4210, target: 5000, actual: 5130, targetYear: 2023, actualYear: 2023, met: true },
      { name: '空き店舗率', unit: '%', baseline: 21.4, target: 15, actual: 17.2, met: false },
    ],
  },
  {
    name: 'objective-indicators-previous-and-latest',
    // prettier-ignore
    sheets: [{ name: '客観指標', rows: [
      ['政策評価　客観指標'],
      ['指標名', '前回値', '>', '最新値', '>', '目標値', '達成率', '評価'],
      ['^', '年度', '数値', '年度', '数値', '^', '^', '^'],
      ['市内事業所の従業者数', 'R3', '742,100人', 'R4', '748,900人', '760,000人', '98.5%', 'b'],
      ['留学生数', 'R3', '13,500人', 'R4', '15,120人', '15,000人', '100.8%', 'a'],
    ] }],
    // prettier-ignore
    expected: [
      { name: '市内事業所の従業者数', unit: '人', target: 760_000, actual: 748_900, actualYear: 2022, rate: 98.5, met: false, statedRate: 98.5 },
      { name: '留学生数', target: 15000, actual: 15120, rate: 100.8, met: true },
    ],
  },
];

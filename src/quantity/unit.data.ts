import { wordList } from './wording.js';

/**
 * Units of Japanese progress sheets. Frequencies taken from 7,576 indicators of nine municipalities and the unit
 * column of the national review sheets (1,266 spellings); spellings are compared after folding widths (ｍ² → m2).
 */
export type Dimension =
  | 'money'
  | 'ratio'
  | 'point'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'carbon'
  | 'clock'
  | 'months'
  | 'energy'
  | 'heat'
  | 'power';

export interface UnitTerm {
  /** The spelling figures are reported in. */
  readonly unit: string;
  readonly spellings: readonly string[];
}

export interface MeasuredUnit extends UnitTerm {
  readonly dimension: Dimension;
  /** How many of the dimension's smallest common unit one of these is. */
  readonly size: number;
}

/** Units that can be converted into one another within their dimension. */
export const MEASURED_UNITS: readonly MeasuredUnit[] = [
  { unit: '円', spellings: ['¥', 'えん', '日本円'], dimension: 'money', size: 1 },
  { unit: '%', spellings: ['パーセント', '﹪', '٪', '百分率'], dimension: 'ratio', size: 1 },
  { unit: '‰', spellings: ['パーミル'], dimension: 'ratio', size: 0.1 },
  { unit: '割', spellings: [], dimension: 'ratio', size: 10 },
  { unit: '倍', spellings: [], dimension: 'ratio', size: 100 },
  {
    unit: 'ポイント',
    spellings: ['%ポイント', 'pt', 'pts', '%pt'],
    dimension: 'point',
    size: 1,
  },
  { unit: 'mm', spellings: ['ミリメートル', 'ミリ'], dimension: 'length', size: 0.001 },
  { unit: 'cm', spellings: ['センチメートル', 'センチ'], dimension: 'length', size: 0.01 },
  { unit: 'm', spellings: ['メートル', 'メーター'], dimension: 'length', size: 1 },
  { unit: 'km', spellings: ['キロメートル'], dimension: 'length', size: 1000 },
  { unit: 'm2', spellings: ['平方メートル', '平方m', '平米', 'sqm'], dimension: 'area', size: 1 },
  { unit: 'a', spellings: ['アール'], dimension: 'area', size: 100 },
  { unit: 'ha', spellings: ['ヘクタール'], dimension: 'area', size: 10_000 },
  {
    unit: 'km2',
    spellings: ['平方キロメートル', '平方キロ', '平方km'],
    dimension: 'area',
    size: 1_000_000,
  },
  { unit: 'mL', spellings: ['ml', 'ミリリットル', 'cc'], dimension: 'volume', size: 0.001 },
  { unit: 'L', spellings: ['l', 'リットル', 'リッター'], dimension: 'volume', size: 1 },
  { unit: 'kL', spellings: ['kl', 'キロリットル'], dimension: 'volume', size: 1000 },
  { unit: 'm3', spellings: ['立方メートル', '立方m', '立米'], dimension: 'volume', size: 1000 },
  { unit: 'mg', spellings: ['ミリグラム'], dimension: 'mass', size: 0.001 },
  { unit: 'g', spellings: ['グラム'], dimension: 'mass', size: 1 },
  { unit: 'kg', spellings: ['キログラム', 'キロ'], dimension: 'mass', size: 1000 },
  { unit: 't', spellings: ['トン', 'ton', 'tons', '屯'], dimension: 'mass', size: 1_000_000 },
  { unit: 'g-CO2', spellings: ['gCO2'], dimension: 'carbon', size: 0.001 },
  { unit: 'kg-CO2', spellings: ['kgCO2', 'kg-Co2'], dimension: 'carbon', size: 1 },
  {
    unit: 't-CO2',
    spellings: ['tCO2', 'トン-CO2', 'トンCO2', 't-Co2', 'CO2トン', 't-CO2eq'],
    dimension: 'carbon',
    size: 1000,
  },
  { unit: '秒', spellings: ['秒間'], dimension: 'clock', size: 1 },
  { unit: '分', spellings: ['分間'], dimension: 'clock', size: 60 },
  { unit: '時間', spellings: ['h', 'hr', 'hrs', '時間数'], dimension: 'clock', size: 3600 },
  {
    unit: 'か月',
    spellings: ['ヶ月', 'カ月', 'ヵ月', 'ケ月', '箇月', '個月', 'か月間', 'ヶ月間', 'カ月間', 'ヵ月間'],
    dimension: 'months',
    size: 1,
  },
  {
    unit: '年',
    spellings: ['年間', 'か年', 'ヶ年', 'カ年', 'ヵ年', 'ケ年', '箇年', 'か年間'],
    dimension: 'months',
    size: 12,
  },
  { unit: 'Wh', spellings: [], dimension: 'energy', size: 0.001 },
  { unit: 'kWh', spellings: ['キロワット時', 'キロワットアワー'], dimension: 'energy', size: 1 },
  { unit: 'MWh', spellings: [], dimension: 'energy', size: 1000 },
  { unit: 'GWh', spellings: [], dimension: 'energy', size: 1_000_000 },
  { unit: 'J', spellings: ['ジュール'], dimension: 'heat', size: 1e-6 },
  { unit: 'kJ', spellings: [], dimension: 'heat', size: 0.001 },
  { unit: 'MJ', spellings: [], dimension: 'heat', size: 1 },
  { unit: 'GJ', spellings: [], dimension: 'heat', size: 1000 },
  { unit: 'TJ', spellings: [], dimension: 'heat', size: 1_000_000 },
  { unit: 'W', spellings: ['ワット'], dimension: 'power', size: 0.001 },
  { unit: 'kW', spellings: ['キロワット'], dimension: 'power', size: 1 },
  { unit: 'MW', spellings: ['メガワット'], dimension: 'power', size: 1000 },
];

/** Counted units with several spellings. */
export const COUNTED_UNITS: readonly UnitTerm[] = [
  { unit: '人', spellings: ['名', '人数', '名様', 'にん', '延べ人', '延人', '延べ人数', '実人数'] },
  {
    unit: '箇所',
    spellings: [
      'カ所',
      'か所',
      'ヶ所',
      'ヵ所',
      'ケ所',
      '個所',
      'カ処',
      'ヶ処',
      '箇所数',
      'か所数',
      'カ所数',
      'ヶ所数',
    ],
  },
  { unit: 'か国', spellings: ['ヶ国', 'カ国', 'ヵ国', 'ケ国', '箇国', '個国'] },
  { unit: '件', spellings: ['件数', '延べ件', '延件'] },
  { unit: '回', spellings: ['回数', '延べ回'] },
  { unit: '日', spellings: ['日間', '日数'] },
  { unit: '週', spellings: ['週間'] },
  { unit: '団体', spellings: ['団体数'] },
  { unit: '世帯', spellings: ['世帯数'] },
  { unit: '校', spellings: ['校数'] },
  { unit: '戸', spellings: ['戸数'] },
  { unit: '台', spellings: ['台数'] },
  { unit: '冊', spellings: ['冊数'] },
  { unit: '施設', spellings: ['施設数'] },
  { unit: '歳', spellings: ['才'] },
  { unit: '点', spellings: ['点数'] },
  { unit: '℃', spellings: ['°C', '度C'] },
  { unit: 'dB', spellings: ['db', 'デシベル'] },
  { unit: '個', spellings: ['コ'] },
];

/**
 * Counted units with one spelling. Nouns that can stand in the brackets of an indicator's name (市民, 小学校, 評価) are
 * left out: glued to a number they are read as a unit all the same.
 */
export const PLAIN_UNITS = wordList(`
  局 月 事業 本 基 部 通 枚 頭 地区 園 組織 食 講座 者 棟 単位 人日 社 校園 店 品 組 区画 項目
  種類 室 床 匹 羽 院 経営体 町会 校区 店舗 指数 路線 課 種目 灯 法人 査区 手続 市町村 会場 館 隻 鉢
  農園 軒 調査区 自治会 線 級 種 科目 着 県 泊 機 橋 橋梁 業者 教室 式 学級 大会 会 位 事業所 事業者
  事項 チーム コース クラス クラブ グループ サークル サイト 自治体 公園 品目 案件 事案 議題 議案 便 席 杯
  票 問 門 曲 作品 枠 班 分団 町内会 集落 区間 区域 駅 バス停 系統 株 苗 袋 箱 束 筆 病床 人回 人月
  人泊 人キロ 台キロ 台日 組合 区 市 町 村 国 言語 セット ケース フォロワー ユーザー アカウント アクセス
  ビュー PV ダウンロード DL クリック いいね 回線 口座 口 講演 公演 コマ ブース ページ 頁 文字 試合
  試験 事務事業 歩 階 坪 反 俵 升 玉 房 切 膳 丁 畳 間 対 双 球 艇 両 輪 車両 車 站 航路 便数
  ppm ppb Bq lx hPa TEU Gbps Mbps GB MB TB ドル ユーロ ウォン MPa Pa
  rpm μg μSv mSv mol pH dBA ポット つ
`);

/** Multiples printed before a unit (千円, 百万円, 万人, 千m2). Longest first where one begins another. */
export const SCALE_PREFIXES: readonly (readonly [string, number])[] = [
  ['千億', 1e11],
  ['百億', 1e10],
  ['十億', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['兆', 1e12],
  ['億', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

/** What stands in a unit column where there is no unit: a formula on an empty cell shows 0. */
export const NO_UNIT: readonly string[] = [
  '',
  '-',
  '--',
  '0',
  'なし',
  '無し',
  '無',
  '/',
  '~',
  '...',
  '…',
  '#REF!',
  '#N/A',
];

import type { RateReason } from '../achievement/evaluation.js';
import type { RatingSchemeInput } from './scheme.js';

/** Ends of a band: 80以上, 80未満, 100超, 90以下. */
const atLeast = (at: number) => ({ at, closed: true });
const atMost = atLeast;
const below = (at: number) => ({ at, closed: false });
const above = below;

const NO_ACTUAL: RateReason[] = ['actual-missing', 'actual-ambiguous'];
const NO_FIGURES: RateReason[] = [
  ...NO_ACTUAL,
  'target-missing',
  'baseline-missing',
  'qualitative',
  'unit-mismatch',
];

export const DEFAULT_SCHEME_DATA: RatingSchemeInput = {
  id: 'default',
  name: { ja: '標準(A～D)', en: 'Default (A to D)' },
  source: null,
  basis: 'rate',
  bands: [
    { label: 'A', meaning: '達成率100%以上', from: atLeast(100), to: null },
    { label: 'B', meaning: '達成率80%以上100%未満', from: atLeast(80), to: below(100) },
    { label: 'C', meaning: '達成率60%以上80%未満', from: atLeast(60), to: below(80) },
    { label: 'D', meaning: '達成率60%未満', from: null, to: below(60) },
  ],
};

/** Schemes in use at public bodies, with the page they stand on. */
export const SCHEMES_DATA: readonly RatingSchemeInput[] = [
  {
    id: 'osaka-prefectural-library',
    name: { ja: '大阪府立図書館 活動評価', en: 'Osaka Prefectural Library' },
    source: {
      body: '大阪府立図書館',
      url: 'https://www.library.pref.osaka.jp/site/hyoka/lib-hyoka-kijun2013.html',
    },
    basis: 'rate',
    bands: [
      { label: 'A', meaning: '110%以上', from: atLeast(110), to: null },
      { label: 'B', meaning: '80%以上110%未満', from: atLeast(80), to: below(110) },
      { label: 'C', meaning: '50%以上80%未満', from: atLeast(50), to: below(80) },
      { label: 'D', meaning: '50%未満', from: null, to: below(50) },
    ],
  },
  {
    id: 'sano-seven-points',
    name: { ja: '佐野市 基本事業評価(7点)', en: 'Sano City, seven points' },
    source: {
      body: '栃木県佐野市',
      url: 'https://www.city.sano.lg.jp/kurashi_gyosei/shiseijoho_nyusatsu/kaikaku_kaizennimuketatorikumi/3/naiyou/6505.html',
    },
    basis: 'rate',
    bands: [
      { label: '7', meaning: '100%', from: atLeast(100), to: null },
      { label: '6', meaning: '90%以上100%未満', from: atLeast(90), to: below(100) },
      { label: '5', meaning: '80%以上90%未満', from: atLeast(80), to: below(90) },
      { label: '4', meaning: '70%以上80%未満', from: atLeast(70), to: below(80) },
      { label: '3', meaning: '60%以上70%未満', from: atLeast(60), to: below(70) },
      { label: '2', meaning: '50%以上60%未満', from: atLeast(50), to: below(60) },
      { label: '1', meaning: '50%未満', from: null, to: below(50) },
    ],
  },
  {
    id: 'tama-pro-rata',
    name: { ja: '多摩市 総合戦略(年次按分)', en: 'Tama City, share of the target due each year' },
    source: { body: '東京都多摩市', url: 'https://expydoc.com/doc/10040981/' },
    basis: 'rate',
    formula: 'pro-rata',
    bands: [
      { label: '①', meaning: '着実に進んでいる', from: atLeast(100), to: null },
      { label: '②', meaning: '概ね進んでいる', from: atLeast(60), to: below(100) },
      { label: '③', meaning: '改善や工夫が必要', from: null, to: below(60) },
    ],
  },
  {
    id: 'nagoya-port',
    name: { ja: '名古屋港管理組合 行政評価', en: 'Nagoya Port Authority' },
    source: {
      body: '名古屋港管理組合',
      url: 'http://www.port-of-nagoya.jp/meikan/gyozaisei/gyoseihyoka/1001259/1001260/1001263.html',
    },
    basis: 'rate',
    bands: [
      { label: '順調', meaning: '到達すべきレベルの80%以上', from: atLeast(80), to: null },
      { label: 'やや遅れ', meaning: '60%以上80%未満', from: atLeast(60), to: below(80) },
      { label: '遅れ', meaning: '60%未満', from: null, to: below(60) },
    ],
  },
  {
    id: 'nagano-strategy',
    name: { ja: '長野県 総合戦略', en: 'Nagano Prefecture' },
    source: { body: '長野県', url: 'http://headlines.yahoo.co.jp/hl?a=20160920-00000000-san-l20' },
    basis: 'rate',
    bands: [
      { label: '順調', meaning: '実績が目標を上回る', from: above(100), to: null },
      { label: 'おおむね順調', meaning: '進捗率80%以上', from: atLeast(80), to: atMost(100) },
      { label: '努力を要する', meaning: '進捗率80%未満', from: null, to: below(80) },
    ],
  },
  {
    id: 'ageo-tolerance',
    name: { ja: '上尾市 子ども計画(見直しの要否)', en: 'Ageo City, deviation either way' },
    source: { body: '埼玉県上尾市', url: 'http://ageowww.city.ageo.lg.jp/page/333807.html' },
    basis: 'rate',
    bands: [
      { label: '継続', meaning: '見込みの90%超110%未満', from: above(90), to: below(110) },
      { label: '見直し', meaning: '見込みの110%以上', from: atLeast(110), to: null },
      { label: '見直し', meaning: '見込みの90%以下', from: null, to: atMost(90) },
    ],
  },
  {
    id: 'independent-agencies',
    name: {
      ja: '独立行政法人 評価指針(Bが標準)',
      en: 'Incorporated administrative agencies (B is standard)',
    },
    source: { body: '総務省', url: 'https://expydoc.com/doc/10748588/' },
    basis: 'rate',
    standard: 'B',
    bands: [
      { label: 'S', meaning: '120%以上かつ質的に顕著', from: atLeast(120), to: null, byJudgement: true },
      { label: 'A', meaning: '120%以上', from: atLeast(120), to: null },
      { label: 'B', meaning: '100%以上120%未満', from: atLeast(100), to: below(120) },
      { label: 'C', meaning: '80%以上100%未満', from: atLeast(80), to: below(100) },
      { label: 'D', meaning: '80%未満', from: null, to: below(80) },
    ],
  },
  {
    id: 'independent-agencies-before-2014',
    name: {
      ja: '独立行政法人 平成25年度評価まで(Aが標準)',
      en: 'Incorporated administrative agencies until FY2013 (A is standard)',
    },
    source: { body: '総務省', url: 'https://expydoc.com/doc/10748588/' },
    basis: 'words',
    standard: 'A',
    bands: [
      // Of the five grades the source only tells which one was the standard.
      { label: 'S', meaning: '', met: null },
      { label: 'A', meaning: '標準', met: null },
      { label: 'B', meaning: '', met: null },
      { label: 'C', meaning: '', met: null },
      { label: 'D', meaning: '', met: null },
    ],
  },
  {
    id: 'local-agencies-osaka',
    name: { ja: '地方独立行政法人(大阪府) 大項目評価', en: 'Local agencies in Osaka (A is as planned)' },
    source: { body: '大阪府', url: 'https://expydoc.com/doc/10078978/' },
    basis: 'words',
    standard: 'A',
    bands: [
      { label: 'S', meaning: '特筆すべき進行状況', met: null },
      { label: 'A', meaning: '計画どおり', met: null },
      { label: 'B', meaning: 'おおむね計画どおり', met: null },
      { label: 'C', meaning: '計画を十分に実施できていない', met: null },
      { label: 'D', meaning: '重大な改善事項あり', met: null },
    ],
  },
  {
    id: 'kawasaki-2007',
    name: { ja: '川崎市 施策進行管理(2007)', en: 'Kawasaki City 2007 (1 is best)' },
    source: {
      body: '川崎市',
      url: 'https://www.city.kawasaki.jp/170/cmsfiles/contents/0000035/35858/2/21101000-1.html',
    },
    basis: 'words',
    standard: '3',
    bands: [
      { label: '1', meaning: '目標を大きく上回る', met: true },
      { label: '2', meaning: '目標を上回る', met: true },
      { label: '3', meaning: 'ほぼ達成', met: null },
      { label: '4', meaning: '目標を下回る', met: false },
      { label: '5', meaning: '目標を大きく下回る', met: false },
    ],
  },
  {
    id: 'shiga-met',
    name: { ja: '滋賀県 基本構想(達成・未達成)', en: 'Shiga Prefecture, reached or not' },
    source: { body: '滋賀県', url: 'https://www.pref.shiga.lg.jp/kensei/kenseiunei/cyougi/20556.html' },
    basis: 'comparison',
    bands: [
      { label: '達成', meaning: '目標に達した', when: 'target-reached' },
      { label: '未達成', meaning: '目標に達していない', when: 'target-missed' },
    ],
  },
  {
    id: 'nagayo-baseline',
    name: { ja: '長与町 総合戦略(基準値との比較)', en: 'Nagayo Town, position to baseline' },
    source: { body: '長崎県長与町', url: 'https://webtown.nagayo.jp/kiji0032107/index.html' },
    basis: 'comparison',
    bands: [
      { label: 'S', meaning: '目標値を超えている', when: 'beyond-target' },
      { label: 'A', meaning: '基準値を超えている', when: 'better-than-baseline' },
      { label: 'B', meaning: '基準値と同水準(△10%以内)', when: 'level-with-baseline', worseBy: 10 },
      { label: 'C', meaning: '基準値より下落', when: 'worse-than-baseline' },
    ],
    notEvaluable: [{ label: '−', meaning: '把握できない等', reasons: NO_FIGURES }],
  },
  {
    id: 'ino-symbols',
    name: { ja: 'いの町 総合戦略(◎○△×)', en: 'Ino Town, four signs' },
    source: {
      body: '高知県いの町',
      url: 'https://www.town.ino.kochi.jp/chosei/choseikeikaku/keikaku_sougousenryaku/1797/',
    },
    basis: 'comparison',
    bands: [
      { label: '◎', meaning: '目標値以上', when: 'beyond-target' },
      { label: '○', meaning: '目標値と同等', when: 'at-target' },
      { label: '△', meaning: '未達成', when: 'target-missed' },
      { label: '×', meaning: '進捗なし又は事業終了', when: null },
    ],
    notEvaluable: [{ label: '評価なし', meaning: '目標値なし', reasons: ['target-missing'] }],
  },
  {
    id: 'yamagata-plan',
    name: { ja: '山形県 実施計画', en: 'Yamagata Prefecture' },
    source: { body: '山形県', url: 'https://www.yamagata-np.jp/news/202208/12/kj_2022081200368.php' },
    basis: 'comparison',
    bands: [
      { label: 'クリア', meaning: '目標を達成', when: 'target-reached' },
      { label: 'おおむね順調', meaning: '策定時を上回る', when: 'better-than-baseline' },
      { label: '横ばい', meaning: '策定時と同じ', when: 'level-with-baseline' },
      { label: '策定時を下回る', meaning: '策定時を下回る', when: 'worse-than-baseline' },
    ],
  },
  {
    id: 'urban-renewal-plan',
    name: { ja: '都市再生整備計画 事後評価(○△×)', en: 'Urban renewal plans, three signs' },
    source: { body: '国土交通省', url: 'https://expydoc.com/doc/10344301/' },
    basis: 'comparison',
    bands: [
      { label: '○', meaning: '目標値に達した', when: 'target-reached' },
      { label: '△', meaning: '達していないが従前値より改善', when: 'better-than-baseline' },
      { label: '×', meaning: '従前値より改善していない', when: 'target-missed' },
    ],
  },
  {
    id: 'ako-three-grades',
    name: { ja: '赤穂市 総合計画 検証', en: 'Ako City, three grades' },
    source: { body: '兵庫県赤穂市', url: 'https://ako-minpo.jp/news/14668-16.html' },
    basis: 'words',
    bands: [
      { label: 'A', meaning: '達成または達成見込み', met: null },
      { label: 'B', meaning: '一部達成', met: null },
      { label: 'C', meaning: '半分程度または未達成', met: false },
    ],
  },
];

/**
 * Numbers that are no figures: ordinals, school years, ages of a group, clock times, telephone numbers, denominators,
 * spans of time a sentence speaks of, names. Each pattern is tried where its first character stands; all are bounded.
 */
export interface Aside {
  readonly kind:
    | 'ordinal'
    | 'numbering'
    | 'grade'
    | 'age'
    | 'time'
    | 'code'
    | 'ratio'
    | 'denominator'
    | 'span'
    | 'address';
  /** Characters it can begin with; digits where left out. */
  readonly opens?: string;
  /** Sticky, over folded text. */
  readonly pattern: RegExp;
}

const N = '\\d{1,4}';

export const ASIDES: readonly Aside[] = [
  { kind: 'address', opens: 'h', pattern: /https?:\/\/[^\s()、。]{1,200}/y },
  // 第3次, 第10回, 第73号, 第4次計画
  {
    kind: 'ordinal',
    opens: '第',
    pattern:
      /第 {0,2}(?:\d{1,4}(?:[.-]\d{1,3})?|[一二三四五六七八九十]{1,3})(?: ?(?:次|回|期|号|条|章|項|節|版|巻|弾|位|四半期|部|分団|種|子|地区|水曜|月曜|火曜|木曜|金曜|土曜|日曜))?/y,
  },
  { kind: 'ordinal', opens: 'Nn#', pattern: /(?:No\.?|NO\.?|no\.|#) ?\d{1,6}/y },
  {
    kind: 'ordinal',
    pattern: new RegExp(`${N}(?:回|年|日|年度|人|件|つ|番|個|校|期|か月|ヶ月|カ月|校|軒|世代)目`, 'y'),
  },
  {
    kind: 'ordinal',
    pattern: new RegExp(
      `${N}(?:丁目|番地|号|次計画|次元|期計画|周年|学年|学期|次|大|選手権)(?![一-龠])`,
      'y',
    ),
  },
  {
    kind: 'ordinal',
    pattern: new RegExp(
      `${N}(?:周年|年連続|年ぶり|回連続|か年計画|カ年計画|ヵ年計画|ヶ年計画|年計画|次産業|級以上)`,
      'y',
    ),
  },
  // 3、4年生 / 小学校3～6年生 / 1、2年15回 / 採用2年目
  {
    kind: 'grade',
    pattern: /\d{1,2}(?:[、,・~-]\d{1,2}){1,5}年生?(?=生|[ ]?\d|[: ]| ?約|の児童|の生徒|で)/y,
  },
  { kind: 'grade', pattern: /\d{1,2}(?:[、,・~-]\d{1,2}){0,5} ?年生(?:以上|以下)?/y },
  { kind: 'grade', pattern: /\d年(?= ?\d)/y },
  // 65歳以上の…, 3歳児, 1歳6か月児, 40～64歳の, 20代
  {
    kind: 'age',
    pattern:
      /\d{1,3}(?: ?歳)?(?: ?[~-] ?\d{1,3})? ?歳(?: ?\d{1,2} ?[かヶカヵ]月)?(?:児|代|未満児|以上児)(?:健診|健康診査)?/y,
  },
  {
    kind: 'age',
    pattern:
      /\d{1,3}(?: ?歳)?(?: ?[~-] ?\d{1,3})? ?(?:歳|か月|ヶ月)(?:以上|以下|未満|から|まで|到達|時点)?の/y,
  },
  {
    kind: 'age',
    pattern: /\d{1,3} ?歳(?: ?[~-] ?\d{1,3} ?歳|(?:以上|以下|未満))(?=[^\s\d、。)をとにで]| ?\d)/y,
  },
  { kind: 'age', pattern: /[1-9]0 ?代(?:以上|以下)?/y },
  { kind: 'age', pattern: /\d{1,2} ?[かヶカヵ]月児(?:健診|健康診査)?/y },
  { kind: 'span', pattern: /1 ?(?:日|週間|か月|ヶ月|カ月)(?= ?\d)/y },
  { kind: 'ordinal', opens: '注*', pattern: /(?:注 ?|\*)\d{1,2}(?!\d)/y },
  { kind: 'time', pattern: /\d{1,2}:\d{2}(?::\d{2})?(?: ?~ ?\d{1,2}:\d{2})?(?!\d)/y },
  { kind: 'time', opens: '午', pattern: /(?:午前|午後) ?\d{1,2} ?時(?: ?\d{1,2} ?分)?/y },
  { kind: 'time', pattern: /\d{1,2} ?時 ?\d{1,2} ?分(?!間)|\d{1,2}時(?![間点刻代限])/y },
  {
    kind: 'time',
    pattern:
      /\d{1,2} ?月(?: ?\d{1,2} ?日)?(?:(?:上|中|下)旬|末日?|初め|頃)?(?: ?[~-] ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?/y,
  },
  { kind: 'time', pattern: /\d{1,2}\/\d{1,2} ?(?=現在|時点|付|から|~|まで)/y },
  { kind: 'time', pattern: /\d{1,2} ?時間 ?(?:体制|対応|営業|勤務|以内に|365日)/y },
  { kind: 'code', pattern: /0\d{1,4}-\d{1,4}-\d{3,4}(?!\d)/y },
  { kind: 'code', pattern: /\d{1,6}(?:-\d{1,6}){2,6}/y },
  { kind: 'code', pattern: /0\d{1,4}-\d{1,6}/y },
  { kind: 'ratio', pattern: /\d{1,6}(?:\.\d{1,3})? ?: ?\d{1,6}(?:\.\d{1,3})?(?![\d,.])/y },
  {
    kind: 'ratio',
    pattern:
      /\d[\d,]{0,12}(?:\.\d{1,3})?\/\d[\d,]{0,12}(?:\.\d{1,3})?(?![\d,.]|[人件回校園社戸本基台箇か団施地世区事日点枚冊名])/y,
  },
  { kind: 'ratio', pattern: /\d{1,4} ?分の ?\d{1,4}/y },
  // 職員1人当たり, 人口10万人対, 人口千人当たり
  {
    kind: 'denominator',
    opens: '人千万十0123456789',
    pattern:
      /(?:人口)?(?:\d{1,3}(?:,\d{3})?[十百千万]?|[千万]|十万) ?(?:人|世帯|戸|校|団体|件|回|日|時間|か?月|年|km2?|ha|m2|kg|か所|箇所|台|施設|t|L|a|歳|学級|地区|円|%)? ?(?:当たり|あたり|当り|につき|対(?!策|象|応|前|比)|に1[人つ])/y,
  },
  { kind: 'denominator', pattern: /1 ?人 ?(?:1|ひとり|一) ?(?:人|台|冊|回|校)?/y },
  // 1日平均25人, 1回平均27人, 1か月の平均 3.5件: the figure is what follows.
  {
    kind: 'denominator',
    pattern:
      /1 ?(?:日|回|月|か月|ヶ月|カ月|人|世帯|件|校|施設|団体|週)(?:の|当たりの?|あたりの?)? ?平均(?= ?約?\d)/y,
  },
  // 6年間で, 約2か月間にわたり, 5年間の総額, 4か年の計画 (a whole cell 10か年 is none of these)
  {
    kind: 'span',
    pattern:
      /\d{1,3} ?(?:か年|ヶ年|カ年|ヵ年|年間|年|か月間|ヶ月間|カ月間|ヵ月間|か月|ヶ月|カ月|週間|日間)(?:で(?!す)|の|累計|合計|通算|平均|にわた|に渡|以内に|以内の|計画|前|後|おき|ごと|毎|ぶり|を通|にわたって|度ごと|以上経過|が経過|を経過|を目途|を対象|を期間|を計画期間)/y,
  },
];

/** Words in quotation marks are names; numbers within are part of them. */
export const QUOTED_NAME_LENGTH = 60;

import type { RateReason } from '../achievement/evaluation.js';

/** Words that take the edge off: what follows them is not quite said. */
const HEDGED = /(?:ほぼ|概ね|おおむね|一部|部分的に|部分|ある程度|相当程度|大部分|見込み?|やや|準ずる)/;
/** The target is spoken of, but not its being reached this time. */
const OUTLOOK =
  /達成(?:に向け|に向か|の見込|見込|できる見込|可能|が可能|の可能性|困難|が困難|は困難|が難し|は難し|できそう|するため)/;
const MISSED =
  /未達|未到達|達成(?:して(?:い)?ない|していません|できな|できず|でき(?:て)?いな|されていな|に至ら|に及ば)|達して(?:い)?ない|達しな|達せず|目標(?:値|水準)?(?:を|より)?(?:[^。、]{0,6})?下回|目標(?:値|水準)?に(?:届か|及ば|満た|至ら)|目標(?:値|水準)?未満/;
const REACHED =
  /達成|目標(?:値|水準)?(?:以上|と同|どおり|通り)|目標(?:値|水準)?を[^。、]{0,8}(?:上回|超え|クリア)|目標(?:値|水準)?に(?:到達|達し)/;
/** 達成率, 達成度 are names of figures, not claims. */
const FIGURE_NAME = /達成(?:率|度合|度|状況|水準)/g;
const REFERENCE_ONLY = /基準値?|前年|策定時|当初|初期値/;

/**
 * What an explanation says about the target: 目標を達成 → true, 目標は未達成で… → false,
 * ほぼ達成, 達成に向けて順調, 順調 → null.
 */
export function impliedMet(meaning: string): boolean | null {
  const text = meaning.normalize('NFKC').replace(FIGURE_NAME, '');
  const missed = MISSED.exec(text);
  const reached = REACHED.exec(text);
  if (OUTLOOK.test(text)) return null;
  if (missed !== null) {
    // ほぼ達成しているが一部未達成: the hedge before the word covers it.
    return HEDGED.test(text.slice(0, missed.index).slice(-12)) ? null : false;
  }
  if (reached === null) return null;
  if (HEDGED.test(text.slice(0, reached.index + reached[0].length))) return null;
  return REFERENCE_ONLY.test(text.slice(0, reached.index)) ? null : true;
}

const NOT_RATED =
  /評価(?:困難|不能|不可|対象外|なし|しない|できない|が困難|が?でき|保留)|判定(?:不能|できない|不可)|把握(?:できない|不可|困難)|対象外|該当なし|未集計|集計中|未調査|実績(?:値)?(?:なし|が?ない|がない|未確定)|データ(?:なし|が?ない)|目標(?:値)?(?:なし|が?ない|未設定)|未着手で評価/;

/** Reasons a label for what cannot be rated stands for, by its words; null where the words do rate. */
export function notRatedReasons(meaning: string): readonly RateReason[] | null {
  const text = meaning.normalize('NFKC');
  if (!NOT_RATED.test(text)) return null;
  const noTarget = /目標/.test(text);
  const noActual = /実績|把握|集計|調査|データ/.test(text);
  const actual: readonly RateReason[] = ['actual-missing', 'actual-ambiguous'];
  if (noTarget && !noActual) return ['target-missing'];
  return noActual && !noTarget ? actual : [...actual, 'target-missing'];
}

const CLEAR_WORDS =
  /達成|目標|順調|遅れ|進捗|%|割以上|割未満|以上|未満|計画(?:どおり|通り)|上回|下回|超え|基準値|同水準/;

/** Whether a text speaks of a result outright. */
export function speaksClearly(meaning: string): boolean {
  return CLEAR_WORDS.test(meaning);
}

const RATING_WORDS =
  /達成|目標|順調|進捗|遅れ|改善|計画|評価|良好|不十分|十分|上回|下回|できた|できな|実施|未着手|完了|課題|効果|維持|悪化|低下|向上|%|割|実績|標準|優れ|困難/;

/** Whether a text is about how something went, so that a list of such texts is a legend and not any list. */
export function speaksOfRating(meaning: string): boolean {
  return RATING_WORDS.test(meaning);
}

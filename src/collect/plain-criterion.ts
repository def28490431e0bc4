/** The longest text COUNTIFS takes. */
const LONGEST = 255;
const WILD = /[*?~]/;
const OPERATOR = /^[=<>]/;
const CONSTANT = /^(?:true|false|#.*)$/i;
/** Letters dates, times and amounts are written with: none of them makes sure that a text is no number. */
const OF_FIGURES = /[A-Za-z年月日時分秒午前後令和平成昭大正明治元円]/g;
const LETTER = /\p{L}/u;
const MARK = /[◎○●△▲×□■☆★]/u;
const DIGIT = /\p{N}/u;

/**
 * Whether COUNTIFS takes a text for just itself: no wild card, no operator, nothing that could be read as a number, a
 * date or a constant. Where this is not sure, texts are compared by "=".
 */
export function isPlainCriterion(text: string): boolean {
  // Full-width signs and digits are taken for their half-width ones.
  const folded = text.normalize('NFKC').trim();
  if (folded === '' || text.length > LONGEST || WILD.test(folded)) return false;
  if (OPERATOR.test(folded) || CONSTANT.test(folded)) return false;
  if (!DIGIT.test(folded)) return LETTER.test(folded) || MARK.test(folded);
  return LETTER.test(folded.replace(OF_FIGURES, ''));
}

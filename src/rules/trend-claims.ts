import { sentencesOf } from '../indicator/claim-sentence.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';

/** A change a sentence states without saying by how much: 前年度を上回った, 昨年度に比べ減少した. */
export interface TrendClaim {
  readonly sign: 1 | -1;
  readonly from: 'previous' | 'baseline';
  /** Noun the sentence is about, '' where it names none. */
  readonly subject: string;
  readonly words: string;
  /** Years named before the claim: where one is not the year judged, the sentence looks back. */
  readonly years: readonly number[];
}

const PREVIOUS = '前年度|昨年度|前年|昨年|前回調査|前回';
const BASELINE = '基準値|当初水準|当初値|策定時';
const JOINT = 'よりも|より|に比べて|に比べ|と比べて|と比べ|と比較して|に対して|を';
const UP = '上回っ|上回り|増加し|増え|上昇し|向上し|伸び';
const DOWN = '下回っ|下回り|減少し|減っ|減り|低下し|下降し';
/** A claim ends here; 増加した要因 and 増加しなかった claim nothing. */
const END = '(?:た|ました|ている|ています|ており|て|まし|、)?(?=[。、)」\\s]|が|も|こと|ため|もの|$)';
const CLAIM = new RegExp(
  `(${PREVIOUS}|${BASELINE})(?:度?末)?(?:の?実績値?|の数値|の値)?(?:${JOINT})([^。、\\d]{0,24}?)(?:(${UP})|(${DOWN}))${END}`,
  'g',
);
/** Most texts say nothing of the kind; they are passed over by these words. */
const YARDSTICK = new RegExp(`${PREVIOUS}|${BASELINE}`);
const CHANGE = new RegExp(`${UP}|${DOWN}`);
const MARKED = /(?:^|[、。・「」()\s])([^、。・「」()\s]{1,20})[はがも]$/;
const LONGEST_LEFT = 30;

function subjectOf(left: string, inside: string): string {
  return (MARKED.exec(inside)?.[1] ?? MARKED.exec(left)?.[1] ?? '').trim();
}

/** The changes a text states only by their direction. */
export function readTrends(source: string): TrendClaim[] {
  if (!CHANGE.test(source) || !YARDSTICK.test(source)) return [];
  return sentencesOf(source).flatMap((sentence) =>
    [...sentence.matchAll(CLAIM)].map((match): TrendClaim => {
      const [words, yardstick = '', inside = '', up] = match;
      const before = sentence.slice(0, match.index);
      return {
        sign: up === undefined ? -1 : 1,
        from: new RegExp(`^(?:${BASELINE})$`).test(yardstick) ? 'baseline' : 'previous',
        subject: subjectOf(before.slice(-LONGEST_LEFT), inside),
        words,
        years: findFiscalYears(before).flatMap(({ year }) => year ?? []),
      };
    }),
  );
}

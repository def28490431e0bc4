import { foldLabel, foldWidth } from './labels.js';

/** What may stand behind a label: A（順調）, A：目標を達成, A 順調. */
const EXPLANATION = /^\s*(?:[(:;、,=…]|\s)/;
const WRAPPED = /^[([【〔「『]([^()[\]【】〔〕「」『』]*)[)\]】〕」』]$/;
const PREFIX = /^(?:総合|担当課|内部|自己|一次|二次)?(?:評価|判定|評定|達成度|ランク)\s*[:=]?\s*/;
const SUFFIX = /(?:評価|判定|評定|ランク)$/;

/**
 * The label a rating cell states, in the scheme's own spelling: "Ａ", "А" (Cyrillic), "A（順調）", "評価：A", "【A】", "a".
 * Null where the cell says none of the labels, or more than one; its text is then kept as it stands.
 */
export function readStatedRating(text: string, labels: readonly string[]): string | null {
  const folded = foldWidth(text).trim();
  const unwrapped = WRAPPED.exec(folded)?.[1]?.trim() ?? folded;
  const bare = unwrapped.replace(PREFIX, '') || unwrapped;
  return exact(unwrapped, labels) ?? exact(bare.replace(SUFFIX, ''), labels) ?? leading(bare, labels);
}

function exact(text: string, labels: readonly string[]): string | null {
  const folded = foldLabel(text);
  const same = labels.find((label) => foldLabel(label) === folded);
  if (same !== undefined) return same;
  // A lower-case letter, or a letter x for ×, is taken only where the scheme has no such label of its own.
  const upper = folded === 'x' || folded === 'X' ? '×' : folded.toUpperCase();
  return labels.find((label) => foldLabel(label) === upper) ?? null;
}

function leading(text: string, labels: readonly string[]): string | null {
  const folded = foldLabel(text);
  const begun = labels
    .filter(
      (label) =>
        folded.startsWith(foldLabel(label)) && EXPLANATION.test(folded.slice(foldLabel(label).length)),
    )
    .sort((a, b) => b.length - a.length)[0];
  if (begun === undefined) return null;
  const rest = folded.slice(foldLabel(begun).length);
  return namesAnother(rest, begun, labels) ? null : begun;
}

/** "A、B" and "A：○" name two labels; in "A（順調）" the bracket only explains. */
function namesAnother(rest: string, begun: string, labels: readonly string[]): boolean {
  const words = rest.split(/[\s()[\]:;、,=…・/]+/).filter((word) => word !== '');
  return labels.some((label) => label !== begun && words.includes(foldLabel(label)));
}

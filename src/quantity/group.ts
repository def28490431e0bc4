import type { Settled } from './part.js';

const BLANKS = /[\s\u3000]+/;

function firstWord(label: string): string | null {
  const words = label.split(BLANKS);
  return words.length > 1 ? (words[0] ?? null) : null;
}

/**
 * In one line 「市税 現年分徴収率 98.5% 滞繰分徴収率 22.0% 市税合計 95.0% 国保税 現年分徴収率 95.0% …」 the group word is
 * printed once; it is put before the labels that follow. Only where the cell shows that it is one: a label such as
 * 市税合計, or labels that would otherwise be the same.
 */
export function groupLabels(drafts: readonly Settled[]): Settled[] {
  const labels = drafts.flatMap((draft) =>
    draft.part === 'main' && draft.label !== null ? [draft.label] : [],
  );
  const groups = labels.flatMap((label) => firstWord(label) ?? []);
  const bare = labels.map((label) => label.split(BLANKS).at(-1) ?? label);
  const repeated = new Set(bare).size < bare.length;
  const summed = groups.some((group) =>
    labels.some((label) => label.startsWith(group) && !BLANKS.test(label)),
  );
  if (groups.length === 0 || (!repeated && !summed)) return [...drafts];
  let group: string | null = null;
  let line = -1;
  return drafts.map((draft) => {
    if (draft.part !== 'main' || draft.label === null) return draft;
    const own = firstWord(draft.label);
    if (own !== null || draft.line !== line) group = own;
    line = draft.line;
    if (own !== null || group === null || groups.some((each) => draft.label?.startsWith(each))) return draft;
    return { ...draft, label: `${group} ${draft.label}` };
  });
}

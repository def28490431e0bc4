/** Comparable form of a label: folded, without blanks, brackets and the particles that differ between two cells. */
function key(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u3000・、。,.:()「」『』【】[\]]/g, '')
    .replace(/(について|における|による|に関する|として)/g, '');
}

function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

const MAX_LENGTH = 400;

/**
 * How alike two labels are, 0…1: 1 when one is the other, 0.9 when the shorter stands in the longer (3、4年 in
 * 3、4年生), else the share of common character pairs (Dice, or the share of the shorter one's pairs when a sentence
 * answers a label), which suits Japanese without word breaks.
 */
export function likeness(a: string, b: string): number {
  const left = key(a.slice(0, MAX_LENGTH));
  const right = key(b.slice(0, MAX_LENGTH));
  if (left === '' || right === '') return 0;
  if (left === right) return 1;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length >= 3 && long.includes(short)) return 0.9;
  const leftPairs = pairs(left);
  const rightPairs = pairs(right);
  let common = 0;
  for (const [pair, count] of leftPairs) common += Math.min(count, rightPairs.get(pair) ?? 0);
  const total = left.length + right.length - 2;
  const dice = total <= 0 ? 0 : (2 * common) / total;
  // A label answered by a sentence: nearly all of its pairs stand in the longer text (運営形態の検討 in 「…運営形態の具体的な検討…」).
  const contained = short.length >= 6 && long.length >= 2 * short.length ? common / (short.length - 1) : 0;
  return Math.max(dice, contained >= 0.8 ? 0.8 * contained : 0);
}

import type { Direction } from './evaluation.js';

type Known = Exclude<Direction, 'unknown'>;

/**
 * Whole contents of a direction column. A lone hyphen is no minus: it is what clerks type into a cell that has nothing.
 * 拡充・継続・縮小・廃止 are missing on purpose: they say what becomes of a programme, not of a figure.
 */
const WHOLE: Readonly<Record<string, Known>> = {
  '↑': 'increase',
  '↗': 'increase',
  '⇑': 'increase',
  '⇧': 'increase',
  '⬆': 'increase',
  '⤴': 'increase',
  '+': 'increase',
  プラス: 'increase',
  増: 'increase',
  上: 'increase',
  高: 'increase',
  多: 'increase',
  大: 'increase',
  up: 'increase',
  increase: 'increase',
  '↓': 'decrease',
  '↘': 'decrease',
  '⇓': 'decrease',
  '⇩': 'decrease',
  '⬇': 'decrease',
  '⤵': 'decrease',
  '−': 'decrease',
  マイナス: 'decrease',
  減: 'decrease',
  下: 'decrease',
  低: 'decrease',
  少: 'decrease',
  小: 'decrease',
  down: 'decrease',
  decrease: 'decrease',
  '→': 'maintain',
  '⇒': 'maintain',
  '➡': 'maintain',
  maintain: 'maintain',
};

const UP = /増|上昇|上向|上回|以上|向上|延伸|高い|高く|高め|多い|多く|大きい|上げる|↑|↗/;
const DOWN = /減|低下|下降|下向|下回|以下|抑制|縮減|短縮|低い|低く|少ない|少なく|小さい|下げる|ゼロ|↓|↘/;
const LEVEL = /維持|横ばい|横這い|据え?置|同水準|→/;
/** A change that is to be held back points the other way. */
const HELD_UP = /(?:増加?|上昇)(?:の|を|傾向|の?伸び)?(?:抑|防|食い止)/;
const HELD_DOWN = /(?:減少?|低下)(?:の|を|傾向)?(?:抑|防|食い止)/;

/**
 * Reads the cell of a direction column: 増加を目指す, 改善の下向き, ↓, ＋. Null where it says nothing about a direction,
 * or says two.
 */
export function readDirectionText(text: string): Known | null {
  // NFKC would turn a full-width hyphen into a plain one; neither is a minus here.
  const folded = text.normalize('NFKC').replace(/[\s\uFE0E\uFE0F()[\]【】「」]/g, '');
  const whole = Object.hasOwn(WHOLE, folded.toLowerCase()) ? WHOLE[folded.toLowerCase()] : undefined;
  if (whole !== undefined) return whole;
  if (HELD_UP.test(folded)) return 'decrease';
  if (HELD_DOWN.test(folded)) return 'increase';
  const up = UP.test(folded);
  const down = DOWN.test(folded);
  if (up && down) return null;
  if (up) return 'increase';
  if (down) return 'decrease';
  return LEVEL.test(folded) ? 'maintain' : null;
}

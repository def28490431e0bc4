/**
 * Characters that mean the same to a reader of a sheet but differ in code point, beyond what NFKC folds.
 * Unicode tables: UCD DerivedName, CJK Radicals Supplement (U+2E80…) as they come out of PDF files.
 */

/** Hyphens, minus signs, dashes and box-drawing lines: all read as "-". The long vowel mark ー is decided by its neighbour. */
export const DASHES = '‐‑‒–—―−⁃─━˗ᅳㅡ﹘';

/** Wave dashes: all read as "~". */
export const WAVES = '〜∼∾〰';

/** Middle dots and bullets of that shape: all read as "・". */
export const DOTS = '·•∙⋅‧';

/** Slashes and colons of mathematical origin. */
export const SLASHES = '⁄∕';
export const COLONS = '∶';

/** Radicals that stand for the whole character in texts taken out of PDF files (Kangxi radicals are folded by NFKC). */
export const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻆': '角',
  '⻑': '長',
  '⻒': '長',
  '⻘': '青',
  '⻝': '食',
  '⻞': '食',
  '⻣': '骨',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
};

/**
 * Ranges (first, last code point) that keep their shape: circled, bracketed and dotted numbers are ordinals, and a
 * vulgar fraction is no pair of numbers; … is one sign. NFKC would turn ① into 1 and ½ into 1/2.
 */
export const KEPT_RANGES: readonly (readonly [number, number])[] = [
  [0x00bc, 0x00be],
  [0x2024, 0x2026],
  [0x2150, 0x215f],
  [0x2189, 0x2189],
  [0x2460, 0x249b],
  [0x24ea, 0x24ff],
  [0x2776, 0x2793],
  [0x3251, 0x325f],
  [0x32b1, 0x32bf],
  [0x1f100, 0x1f10c],
];

/** Ranges that show nothing: zero-width characters, direction marks, variation selectors, controls but line breaks. */
export const INVISIBLE_RANGES: readonly (readonly [number, number])[] = [
  [0x0000, 0x0008],
  [0x000e, 0x001f],
  [0x007f, 0x0084],
  [0x0086, 0x009f],
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0100, 0xe01ef],
];

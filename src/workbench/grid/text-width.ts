/** Fonts whose half-width characters are all half an em. */
const MONOSPACED =
  /^(?:ＭＳ 明朝|ＭＳ ゴシック|MS Mincho|MS Gothic|BIZ UDゴシック|BIZ UD明朝|Consolas|Courier)/;
/** Fonts with tall lines: what Excel gives a row of 11 pt text in them, in em. */
const LINE_HEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:游ゴシック|游明朝|Yu Gothic|Yu Mincho)/, 1.62],
  [/^(?:メイリオ|Meiryo)/, 1.62],
  [/^(?:Calibri|Aptos|Cambria)/, 1.3],
];
const LINE_HEIGHT = 1.22;

const NARROW = new Set("ijltfrI.,:;'!|()[]{}/\\-` ");
const WIDE = new Set('mwMW@%');

/** Width of one UTF-16 unit in em, roughly, in a proportional font; wide (CJK) characters are 1. */
function unitWidth(code: number, char: string): number {
  if (code < 0x80) {
    if (NARROW.has(char)) return 0.32;
    if (WIDE.has(char)) return 0.86;
    return code >= 65 && code <= 90 ? 0.66 : 0.56;
  }
  if (isHalfWidth(code)) return 0.5;
  // The halves of a surrogate pair share one em.
  return code >= 0xd800 && code <= 0xdfff ? 0.5 : 1;
}

function isHalfWidth(code: number): boolean {
  return code < 0x250 || (code >= 0xff61 && code <= 0xff9f);
}

const asciiWidths = Float64Array.from({ length: 128 }, (_, code) =>
  unitWidth(code, String.fromCharCode(code)),
);

/** Width of one UTF-16 unit in em, roughly, in a named font. */
export function charWidth(code: number, isMonospaced: boolean): number {
  if (code < 0x80) return isMonospaced ? 0.5 : (asciiWidths[code] ?? 0.5);
  return unitWidth(code, '');
}

/** Whether half-width characters of the font are all half an em. */
export function isMonospaced(fontName: string): boolean {
  return MONOSPACED.test(fontName);
}

/** Width of a text on one line in em, roughly: from character classes, so that nothing has to be laid out. */
export function textWidth(text: string, fontName: string): number {
  const mono = isMonospaced(fontName);
  let width = 0;
  for (let at = 0; at < text.length; at++) width += charWidth(text.charCodeAt(at), mono);
  return width;
}

const lineHeights = new Map<string, number>();

/** Height of a line of text in em: Japanese fonts of Windows differ much. */
export function lineHeightOf(fontName: string): number {
  let height = lineHeights.get(fontName);
  if (height === undefined) {
    height = LINE_HEIGHTS.find(([pattern]) => pattern.test(fontName))?.[1] ?? LINE_HEIGHT;
    lineHeights.set(fontName, height);
  }
  return height;
}

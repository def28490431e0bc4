import { charWidth, isMonospaced } from './text-width.js';

/** Characters that may not begin a line in Japanese: they hang on to the one before. */
const NOT_AT_START = new Set('、。，．・：；？！）］｝」』】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%％');

function breaksBefore(code: number, previous: number, char: string): boolean {
  if (NOT_AT_START.has(char)) return false;
  const isWide = code >= 0x2e80 || previous >= 0x2e80;
  return isWide || previous === 0x20 || previous === 0x2d;
}

/**
 * Lines a text takes when wrapped to a width in em, roughly as Excel breaks it: between Japanese characters, at blanks
 * and hyphens elsewhere, inside a word only where it is wider than the line. An empty text takes one line.
 */
export function wrappedLines(text: string, width: number, fontName: string): number {
  const mono = isMonospaced(fontName);
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += paragraphLines(paragraph, width, mono);
  return lines;
}

function paragraphLines(text: string, width: number, mono: boolean): number {
  let lines = 1;
  let used = 0;
  // Width since the last place where the line may be broken.
  let word = 0;
  let previous = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const size = charWidth(code, mono);
    if (at > 0 && breaksBefore(code, previous, text[at] ?? '')) word = 0;
    if (used + size > width && used > 0 && code !== 0x20) {
      lines++;
      const carries = word > 0 && word < used;
      used = carries ? word : 0;
      if (!carries) word = 0;
    }
    used += size;
    word += size;
    previous = code;
  }
  return lines;
}

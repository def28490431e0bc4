// Excel stores row heights instead of deriving them when a file is opened, so the builder has to know how many
// lines each text takes in its column. It measures generously: a little air is better than a line cut off.

// Characters Japanese line breaking keeps off the start or the end of a line.
const notFirst = new Set(
  '、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】〟’”,.:;?!)]}%％℃゙゚ぁぃぅぇぉっゃゅょァィゥェォッャュョ～',
);
const notLast = new Set('（〔［｛〈《「『【〝‘“([{￥＄');

export function isNarrow(character) {
  const code = character.codePointAt(0);
  return code < 0x2000 || (code >= 0xff61 && code <= 0xffdc);
}

// Widths are in ems: one full-width character is one em wide, kana in a proportional font somewhat less.
function widthOf(text, font) {
  let width = 0;
  for (const character of text) {
    if (isNarrow(character)) width += font.narrow;
    else width += /[ぁ-ヿ]/u.test(character) ? (font.kana ?? 1) : 1;
  }
  return width;
}

// A run of half-width letters or digits stays together; every other character may end a line.
function unitsOf(line) {
  const units = [];
  for (const piece of line.match(/[!-~]+|[\s\S]/gu) ?? []) {
    const last = units[units.length - 1];
    const joins = last !== undefined && (notFirst.has([...piece][0]) || notLast.has([...last].pop()));
    if (joins) units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}

export function countLines(text, ems, font) {
  let lines = 0;
  for (const line of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const unit of unitsOf(line)) {
      const width = widthOf(unit, font);
      if (used > 0 && used + width > ems) {
        lines += 1;
        used = 0;
      }
      used += width;
      // A unit longer than the column is broken wherever the column ends.
      while (used > ems && used > 1) {
        lines += 1;
        used -= Math.max(ems, 1);
      }
    }
  }
  return lines;
}

const pixelsPerCharacter = 8;
const cellPadding = 8;

// Column widths count digits of the workbook's standard font, which is 8 pixels wide at 11 points.
export function columnPixels(width) {
  return Math.trunc(width * pixelsPerCharacter) + 5;
}

export function textHeight(text, pixels, size, font) {
  const em = (size * 96) / 72;
  const ems = Math.max((pixels - cellPadding) / em, 1);
  const lines = countLines(text, ems, font);
  // On paper lines break a little earlier than on screen; long texts get room for that.
  return (lines > 6 ? lines * 1.04 : lines) * lineHeight(size, font);
}

// Excel spaces lines in whole pixels: the type's height times or plus what the font asks for.
export function lineHeight(size, font) {
  const pixels = (size * 96) / 72;
  return Math.ceil(pixels * font.line + font.lead) * 0.75;
}

// Text written downwards: one character to a line.
export function verticalTextHeight(text, size) {
  return [...text].length * size * 1.25;
}

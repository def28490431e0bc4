/** Letters and signs that look like a label's character but are another: PDFs and IMEs leave them in rating cells. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A', // Cyrillic from here
  В: 'B',
  С: 'C',
  Е: 'E',
  Ѕ: 'S',
  Α: 'A', // Greek from here
  Β: 'B',
  Ε: 'E',
  〇: '○',
  '◯': '○',
  '⚪': '○',
  '⭕': '○',
  О: '○',
  '⊚': '◎',
  '◉': '◎',
  '▵': '△',
  '✕': '×',
  '✖': '×',
  '╳': '×',
  '✗': '×',
  '✘': '×',
  '−': '-',
  '‐': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  ー: '-',
  '─': '-',
};

const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Full-width letters, digits and signs as their plain forms, ideographic blanks as blanks, one character for one.
 * Not NFKC: that would turn ① into 1 and Ⅲ into three letters, which are labels of their own.
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/\u3000/g, ' ');
}

/** A label in the form in which two spellings of it are equal: "Ａ", Cyrillic "А" and "A"; "〇" and "○". */
export function foldLabel(label: string): string {
  return Array.from(foldWidth(label).trim(), (character) => LOOKALIKES[character] ?? character).join('');
}

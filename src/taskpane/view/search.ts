/**
 * A text as it is searched: full-width and half-width, upper and lower case, both kinds of kana, and all kinds
 * of dashes and blanks alike. The ranges are dashes with the long vowel mark, and katakana with a hiragana 0x60 before it.
 */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212\u2500\u30fc]/g, '-')
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\s+/g, '');
}

/** True when every word of the query stands somewhere in the text; both are folded here. */
export function matches(text: string, query: string): boolean {
  const folded = searchable(text);
  return query
    .normalize('NFKC')
    .split(/\s+/)
    .every((word) => folded.includes(searchable(word)));
}

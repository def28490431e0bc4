/** A text as it is searched: full-width and half-width, upper and lower case, and all kinds of dashes and blanks alike. */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—―−ー─]/g, '-')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
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

/** Text, escaped signs, fillers, colours and conditions; times in brackets ([h]:mm) stay. */
const BESIDE = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gis;
const SCIENTIFIC = /e[+-]/gi;

/** True when a number format (en-US, as Excel gives it) shows numbers as dates or times. */
export function showsDate(format: string): boolean {
  const sections = format.replace(BESIDE, '').split(';').slice(0, 3);
  return sections.some((section) => {
    const letters = section.replace(/general/gi, '').replace(SCIENTIFIC, '');
    return /[ymdhsgeb]|aaa/i.test(letters) && !letters.includes('@');
  });
}

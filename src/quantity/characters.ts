/** Classes of folded characters, by code unit. `code` is what charCodeAt gives; NaN (beyond the end) belongs to none. */

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

export function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x3096;
}

export function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}

export function isKanji(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005;
}

/** A letter of a noun: Latin, katakana or kanji. */
export function isNounLetter(code: number): boolean {
  return isLatin(code) || isKatakana(code) || isKanji(code);
}

/** Where the next of `characters` stands in a text from `at` on; its length where none does. */
export type Search = (text: string, at: number) => number;

/** A search for single characters. It runs as machine code from the first sheet on, which a loop of ours would not. */
export function searchFor(characters: string): Search {
  const pattern = new RegExp(`[${characters.replace(/[\\\]^-]/g, '\\$&')}]`, 'g');
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
  };
}

/** A set of code units that is asked for every character of a sheet: one look into a table. */
export function codeUnits(characters: string): (code: number) => boolean {
  const members = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at++) members[characters.charCodeAt(at)] = 1;
  return (code) => members[code] === 1;
}

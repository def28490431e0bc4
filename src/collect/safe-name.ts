/** Characters no file may bear on Windows, and what hides in a name. */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const UNSAFE = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Names Windows keeps for devices, whatever stands behind a dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST = 80;

/** Makes file names out of printed names: safe on every system, and each given once however it is spelled. */
export class SafeNames {
  private readonly taken = new Set<string>();

  /** `fallback` is for a name of which nothing is left. */
  give(printed: string, fallback: string): string {
    const bare = Array.from(printed.normalize('NFC').replace(UNSAFE, '_').replace(/\s+/g, ' ').trim())
      .slice(0, LONGEST)
      .join('')
      .replace(/^\.+|[. ]+$/g, '');
    const name = bare === '' ? fallback : RESERVED.test(bare) ? `_${bare}` : bare;
    let result = name;
    for (let number = 2; this.taken.has(result.toLowerCase()); number++) result = `${name}(${number})`;
    this.taken.add(result.toLowerCase());
    return result;
  }
}

const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** End of the XML name that begins at `from` (it runs to white space, "/", ">" or "="); -1 when none begins there. */
export function nameEnd(source: string, from: number): number {
  for (let at = from; ; at++) {
    const code = source.charCodeAt(at);
    if (code <= SPACE || code === SLASH || code === GREATER || code === EQUALS) return at > from ? at : -1;
    const isEndOfSource = Number.isNaN(code);
    if (isEndOfSource || code === LESS || code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return -1;
  }
}

export function skipSpace(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) <= SPACE) at++;
  return at;
}

/**
 * Where the attributes of one tag lie. One instance serves a whole document: the offsets are kept in an array that
 * is used again for every tag, and values are cut out only when asked for.
 */
export class XmlAttributes {
  /** Four offsets an attribute: name start, name end, value start, value end. */
  private readonly offsets: number[] = [];
  private used = 0;

  constructor(private readonly source: string) {}

  clear(): void {
    this.used = 0;
  }

  /** Reads `name="value"` pairs from `from` to the tag's end. Returns the offset behind the ">"; -1 if malformed. */
  read(from: number): number {
    const { source, offsets } = this;
    this.used = 0;
    for (let at = from; ;) {
      const next = skipSpace(source, at);
      const code = source.charCodeAt(next);
      if (code === GREATER) return next + 1;
      if (code === SLASH) return source.charCodeAt(next + 1) === GREATER ? next + 2 : -1;
      const end = next > at ? nameEnd(source, next) : -1;
      if (end < 0) return -1;
      const equals = skipSpace(source, end);
      if (source.charCodeAt(equals) !== EQUALS) return -1;
      const quoteAt = skipSpace(source, equals + 1);
      const quote = source.charCodeAt(quoteAt);
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return -1;
      let close = quoteAt + 1;
      for (let c = source.charCodeAt(close); c !== quote; c = source.charCodeAt(++close)) {
        if (c === LESS || Number.isNaN(c)) return -1;
      }
      offsets[this.used++] = next;
      offsets[this.used++] = end;
      offsets[this.used++] = quoteAt + 1;
      offsets[this.used++] = close;
      at = close + 1;
    }
  }

  /** Slot of the attribute with this full name, for `valueStart` and `valueEnd`; -1 if there is none. */
  slotOf(name: string): number {
    for (let slot = 0; slot < this.used; slot += 4) {
      const from = this.at(slot);
      if (this.at(slot + 1) - from === name.length && this.source.startsWith(name, from)) return slot;
    }
    return -1;
  }

  /** Slot of the attribute with any prefix before this local name; -1 if there is none. */
  slotOfPrefixed(localName: string): number {
    for (let slot = 0; slot < this.used; slot += 4) {
      const local = this.at(slot + 1) - localName.length;
      const hasPrefix = local - 1 > this.at(slot) && this.source.charCodeAt(local - 1) === COLON;
      if (hasPrefix && this.source.startsWith(localName, local)) return slot;
    }
    return -1;
  }

  valueStart(slot: number): number {
    return this.at(slot + 2);
  }

  valueEnd(slot: number): number {
    return this.at(slot + 3);
  }

  private at(index: number): number {
    return this.offsets[index] ?? 0;
  }
}

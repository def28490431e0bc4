/** What Excel's 「Unicode テキスト」 begins with. */
const UTF_16_MARKS = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/**
 * The text of a list made in an office: UTF-8 with or without its mark, UTF-16 with it, or Shift_JIS (code page 932) as
 * Excel saves CSV. Throws TypeError for anything else.
 */
export function listText(bytes: Uint8Array): string {
  const marked = UTF_16_MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked) return decoded(bytes, marked.encoding);
  try {
    return decoded(bytes, 'utf-8');
  } catch {
    // Bytes that are no UTF-8; Shift_JIS has its own rules, and what breaks those too is no text.
    return decoded(bytes, 'shift_jis');
  }
}

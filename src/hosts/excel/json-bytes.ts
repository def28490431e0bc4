/** About how many bytes plain data takes on the wire. */
export function jsonBytes(data: unknown): number {
  return textBytes(JSON.stringify(data) ?? '');
}

/** How many bytes a text takes as UTF-8. */
export function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Half of a surrogate pair has two of its four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

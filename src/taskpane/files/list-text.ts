/** The text of a list made in an office: UTF-8, or Shift_JIS as Excel saves CSV. Throws TypeError for anything else. */
export function listText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are no UTF-8; Shift_JIS has its own rules, and what breaks those too is no text.
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
  }
}

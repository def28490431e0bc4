/** xsd:boolean and ST_OnOff as attributes spell them; absent is `otherwise`. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  if (value === undefined) return otherwise;
  return value === '1' || value === 'true' || value === 'on';
}

/** A whole number without sign; -1 when the text is none. */
export function wholeNumber(value: string | undefined): number {
  return value !== undefined && /^[0-9]{1,10}$/.test(value) ? Number(value) : -1;
}

/**
 * Text of the type ST_Xstring (ECMA-376-1 22.9.2.19): _xHHHH_ stands for a UTF-16 unit, _x005F_ for an underscore
 * that would else begin one. Line ends come out as "\n", which is what Excel shows of CR LF.
 */
export function fromXstring(text: string): string {
  const plain = text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
  return plain.includes('\r') ? plain.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : plain;
}

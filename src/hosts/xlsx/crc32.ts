/** Eight tables of 256 for CRC-32 (polynomial 0xEDB88320): eight bytes a step ("slicing by 8"). */
const TABLES = buildTables();

function buildTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    tables[byte] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const previous = tables[at - 256] ?? 0;
    tables[at] = (previous >>> 8) ^ (tables[previous & 255] ?? 0);
  }
  return tables;
}

/** The CRC-32 of zip (APPNOTE 4.4.7) as an unsigned number; `seed` is the CRC of the bytes before, if any. */
export function crc32(bytes: Uint8Array, seed = 0): number {
  const table = (slice: number, byte: number): number => TABLES[(slice << 8) | byte] ?? 0;
  let crc = ~seed;
  let at = 0;
  for (const stop = bytes.length - 7; at < stop; at += 8) {
    const b = (offset: number): number => bytes[at + offset] ?? 0;
    crc =
      table(7, (crc ^ b(0)) & 255) ^
      table(6, ((crc >>> 8) ^ b(1)) & 255) ^
      table(5, ((crc >>> 16) ^ b(2)) & 255) ^
      table(4, ((crc >>> 24) ^ b(3)) & 255) ^
      table(3, b(4)) ^
      table(2, b(5)) ^
      table(1, b(6)) ^
      table(0, b(7));
  }
  for (; at < bytes.length; at++) crc = table(0, (crc ^ (bytes[at] ?? 0)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { BookResult } from '../../collect/book-result.js';

/** A result as few bytes. */
export function packResult(result: BookResult): Uint8Array {
  return deflateSync(strToU8(JSON.stringify(result)), { level: 1 });
}

/** The result that was packed. */
export function unpackResult(packed: Uint8Array): BookResult {
  return JSON.parse(strFromU8(inflateSync(packed))) as BookResult;
}

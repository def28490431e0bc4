import { inflateRawSync } from 'node:zlib';

/** Typed nowhere: with `info` the engine is handed back, which knows how much of the input it has read. */
interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** Node's own inflater, for streams that are just what they are said to be; null for any other. */
export function inflateInNode(raw: Uint8Array, size: number): Uint8Array | null {
  try {
    const options = { info: true, maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, 64) };
    const { buffer, engine } = inflateRawSync(raw, options) as unknown as Inflated;
    if (buffer.length !== size || engine.bytesWritten !== raw.length) return null;
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
  } catch {
    return null;
  }
}

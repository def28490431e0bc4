import { deflateSync } from 'fflate';

/**
 * Deflates a piece of a raw stream at a level of 1 to 9. A piece that is not the last ends on a whole byte, with
 * nothing kept for the next one: pieces one behind the other make one stream.
 */
export type PlatformDeflate = (piece: Uint8Array, level: number, isLast: boolean) => Uint8Array<ArrayBuffer>;

let platform: PlatformDeflate | null = null;

/** Names the platform's own deflater, for good, before the first file is written. */
export function usePlatformDeflate(deflate: PlatformDeflate): void {
  platform = deflate;
}

/** The platform's deflater where it has one that works at once. */
export function platformDeflate(): PlatformDeflate | null {
  return platform;
}

/** A whole stream, by the platform or by the library. */
export function deflate(content: Uint8Array, level: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9): Uint8Array {
  return platform ? platform(content, level, true) : deflateSync(content, { level });
}

/**
 * Inflates a raw deflate stream that is said to hold `size` bytes. Null where it is not exactly that, or broken: then
 * our own inflater goes through it and says what is wrong.
 */
export type PlatformInflate = (raw: Uint8Array, size: number) => Uint8Array | null;

let platform: PlatformInflate | null = null;

/** Names the platform's own inflater, for good, before the first file is opened. Without one ours does everything. */
export function usePlatformInflate(inflate: PlatformInflate): void {
  platform = inflate;
}

/** The content as the platform inflates it; null where there is no such inflater or it declines. */
export function inflateByPlatform(raw: Uint8Array, size: number): Uint8Array | null {
  return platform?.(raw, size) ?? null;
}

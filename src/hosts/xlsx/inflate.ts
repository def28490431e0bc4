import { Inflate } from 'fflate';
import { HostError } from '../../sheet/host.js';
import { inflateByPlatform } from './platform-inflate.js';
import type { ZipLimits } from './zip-limits.js';

/** Compressed bytes given to the inflater at a time: deflate makes at most 1032 bytes of one, so 16 MiB of this. */
const STEP = 16 * 1024;

/**
 * Inflates a raw deflate stream, stopping as soon as it grows past a limit.
 * `declared` is the size the archive states: a hint for the buffer, never believed. `budget` is what the archive as
 * a whole may still give. Throws HostError 'too-large' past a limit, 'malformed' when the stream is broken.
 */
export function inflateWithin(
  raw: Uint8Array,
  declared: number,
  part: string,
  budget: number,
  limits: ZipLimits,
): Uint8Array {
  const most = Math.min(limits.maxEntryBytes, budget);
  if (declared > most) throw new HostError('too-large', { part, bytes: declared });
  const isPlausible = declared <= Math.max(limits.ratioFromBytes, raw.length * limits.maxRatio);
  const content = isPlausible ? inflateByPlatform(raw, declared) : null;
  if (content) return content;
  // A liar's hint must not cost memory either: deflate cannot exceed 1032:1.
  let out = new Uint8Array(Math.min(declared, raw.length * 1032));
  let length = 0;
  const stream = new Inflate((chunk) => {
    const end = length + chunk.length;
    if (end > most) throw new HostError('too-large', { part, bytes: end });
    if (end > limits.ratioFromBytes && end > raw.length * limits.maxRatio) {
      throw new HostError('too-large', { part, ratio: Math.floor(end / raw.length) });
    }
    if (end > out.length) {
      const larger = new Uint8Array(Math.min(most, Math.max(end, out.length * 2)));
      larger.set(out.subarray(0, length));
      out = larger;
    }
    out.set(chunk, length);
    length = end;
  });
  try {
    for (let at = 0; at < raw.length; at += STEP) {
      stream.push(raw.subarray(at, at + STEP), at + STEP >= raw.length);
    }
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('malformed', { part, reason: 'deflate' });
  }
  return length === out.length ? out : out.subarray(0, length);
}

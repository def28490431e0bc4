import { bookFailure } from '../../book/book-failure.js';
import { bookResult } from '../../book/book-result.js';
import { openBook } from '../../book/open-book.js';
import { ToldError } from '../../book/told-error.js';
import type { BookResult } from '../../collect/book-result.js';
import type { Settings } from '../../inspection.js';
import { HostError } from '../../sheet/host.js';
import { packResult } from './packed-result.js';
import type { NamedFile, ReadAnswer } from './protocol.js';

/** Larger files are not even opened; a city's largest sheets are some ten megabytes. */
const MAX_BYTES = 200 * 1024 * 1024;

/** The bytes of a file. Throws HostError 'too-large', ToldError when it cannot be opened. */
export async function bytesOf({ name, content }: NamedFile): Promise<Uint8Array> {
  if (content.size > MAX_BYTES) throw new HostError('too-large', { bytes: content.size });
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch (error) {
    // Moved, deleted, changed since it was chosen, or held by somebody.
    const detail = error instanceof Error ? error.name : String(error);
    throw new ToldError('cli.file-unreadable', { book: name, detail });
  }
}

/** The hash of a file's content. */
async function keyOf(bytes: Uint8Array): Promise<string | null> {
  // Browsers hash for pages that come over HTTPS or from this machine only.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(hash, (each) => each.toString(16).padStart(2, '0')).join('');
}

/** Reads and checks one file; not, when its content is among those `known`. Whatever it holds, this does not throw. */
export async function readFile(
  file: NamedFile,
  settings: Settings,
  known: readonly string[],
): Promise<ReadAnswer> {
  const { name } = file;
  const answer = (key: string | null, result: BookResult, isWorthRetrying: boolean): ReadAnswer => ({
    key,
    result: packResult(result),
    isRead: result.status !== 'failed',
    isWorthRetrying,
  });
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file);
  } catch (error) {
    return answer(null, { status: 'failed', ...bookFailure(name, error, settings.locale) }, true);
  }
  const key = await keyOf(bytes);
  if (key !== null && known.includes(key)) return { key, result: null, isRead: true, isWorthRetrying: false };
  return answer(
    key,
    bookResult(name, () => openBook(bytes, name), settings),
    false,
  );
}

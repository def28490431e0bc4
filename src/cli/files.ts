import {
  accessSync,
  constants,
  statSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { HostError } from '../sheet/host.js';
import { UserError } from './user-error.js';

/** Larger files are not even opened; a city's largest sheets are some ten megabytes. */
const MAX_BYTES = 200 * 1024 * 1024;

function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}

/** The bytes of a book. Throws UserError when it cannot be opened, HostError 'too-large' beyond 200 MiB. */
export function readBook(path: string): Uint8Array {
  try {
    const file = openSync(path, 'r');
    try {
      const status = fstatSync(file);
      if (!status.isFile()) throw new HostError('not-a-workbook');
      if (status.size > MAX_BYTES) throw new HostError('too-large', { bytes: status.size });
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof HostError) throw error;
    const reason = reasonOf(error);
    if (reason === 'ENOENT') throw new UserError('cli.file-missing', { book: path });
    throw new UserError('cli.file-unreadable', { book: path, detail: reason });
  }
}

/** Writes a file so that it is there whole or not at all. Throws UserError when that fails. */
export function writeBook(path: string, bytes: Uint8Array): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path)) accessSync(path, constants.W_OK);
    const mode = existsSync(path) ? statSync(path).mode : 0o644;
    writeFileSync(draft, bytes, { mode });
    renameSync(draft, path);
  } catch (error) {
    // A draft can only be there when its folder is.
    if (existsSync(draft)) rmSync(draft);
    throw new UserError('cli.write-failed', { file: path, detail: reasonOf(error) });
  }
}

/** The same file, through links and spellings of its path. */
function identity(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // A file that is not there yet has no other name than its path.
    return resolve(path);
  }
}

/**
 * Where each book's checked copy goes: its own name in the folder, or the book itself with `inPlace`.
 * Throws UserError when a copy would fall on a book or on another copy.
 */
export function outputPaths(books: readonly string[], folder: string, inPlace: boolean): Map<string, string> {
  const paths = new Map<string, string>();
  const inputs = new Set(books.map(identity));
  const taken = new Set<string>();
  for (const book of books) {
    // Through a link, the book itself is written, not the link.
    const path = inPlace ? identity(book) : join(folder, basename(book));
    const id = identity(path);
    if (!inPlace && inputs.has(id)) throw new UserError('cli.same-output', { book });
    // Two names that differ only in case are one file on Windows.
    if (taken.has(id.toLowerCase())) throw new UserError('cli.two-outputs', { book: basename(book) });
    taken.add(id.toLowerCase());
    paths.set(book, path);
  }
  return paths;
}

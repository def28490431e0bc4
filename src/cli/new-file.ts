import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { writeNewBook } from '../hosts/xlsx/new-book/new-book.js';
import type { NewSheetData } from '../sheet/new-sheet.js';
import { UserError } from './user-error.js';

function identity(path: string): string {
  return (existsSync(path) ? realpathSync(path) : resolve(path)).toLowerCase();
}

/**
 * Writes a file piece by piece so that it is there whole or not at all; `write` is given what takes the pieces.
 * Throws UserError when that fails, or when the file would fall on one of `inputs`.
 */
export function writeInPieces(
  path: string,
  inputs: readonly string[],
  write: (sink: (bytes: Uint8Array) => void) => void,
): void {
  if (inputs.some((input) => identity(input) === identity(path)))
    throw new UserError('cli.same-output', { book: path });
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let file: number;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(draft, 'w');
  } catch (error) {
    throw new UserError('cli.write-failed', { file: path, detail: detailOf(error) });
  }
  try {
    write((bytes) => {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    });
    closeSync(file);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    if (!isSystemError(error)) throw error;
    throw new UserError('cli.write-failed', { file: path, detail: detailOf(error) });
  }
}

/** Writes a new workbook that carries `mark`, so that it is known as Tenken's own work. */
export function writeNewFile(
  path: string,
  inputs: readonly string[],
  sheets: Iterable<NewSheetData>,
  mark: string,
): void {
  writeInPieces(path, inputs, (sink) => {
    writeNewBook(sheets, mark, sink);
  });
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function detailOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

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

function writeFailed(path: string, error: unknown): UserError {
  const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new UserError('cli.write-failed', { file: path, detail });
}

/** A file that is written piece by piece and is there whole, once it is finished, or not at all. */
export class NewFile {
  private readonly draft: string;
  private readonly handle: number;

  /** Throws UserError when the file cannot be made, or would fall on one of `inputs`. */
  constructor(
    readonly path: string,
    inputs: readonly string[],
  ) {
    if (inputs.some((input) => identity(input) === identity(path)))
      throw new UserError('cli.same-output', { book: path });
    this.draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    try {
      mkdirSync(dirname(path), { recursive: true });
      this.handle = openSync(this.draft, 'w');
    } catch (error) {
      throw writeFailed(path, error);
    }
  }

  readonly write = (bytes: Uint8Array): void => {
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.handle, bytes, at);
    } catch (error) {
      throw writeFailed(this.path, error);
    }
  };

  /** Puts the file in its place. */
  finish(): void {
    closeSync(this.handle);
    try {
      renameSync(this.draft, this.path);
    } catch (error) {
      rmSync(this.draft, { force: true });
      throw writeFailed(this.path, error);
    }
  }

  /** Leaves everything as it was. */
  discard(): void {
    closeSync(this.handle);
    rmSync(this.draft, { force: true });
  }
}

/** Writes a new workbook that carries `mark`, so that it is known as Tenken's own work. Throws UserError. */
export function writeNewFile(
  path: string,
  inputs: readonly string[],
  sheets: Iterable<NewSheetData>,
  mark: string,
): void {
  const file = new NewFile(path, inputs);
  try {
    writeNewBook(sheets, mark, file.write);
  } catch (error) {
    file.discard();
    throw error;
  }
  file.finish();
}

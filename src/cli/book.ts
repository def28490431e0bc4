import { basename } from 'node:path';
import { bookFailure, type BookFailure } from '../book/book-failure.js';
import { openBook as openBytes, type OpenBook } from '../book/open-book.js';
import type { Locale } from '../locales/say.js';
import { readBook } from './files.js';

/** Why the book at a path could not be read, as one sentence. */
export interface Failure extends BookFailure {
  readonly path: string;
}

/** The sentence for anything that can go wrong with one book. */
export function failureOf(path: string, error: unknown, locale: Locale): Failure {
  return { path, ...bookFailure(basename(path), error, locale) };
}

/** Reads the book at a path; HostError 'no-cells' when nothing is in it, UserError when it cannot be opened. */
export function openBook(path: string): OpenBook {
  return openBytes(readBook(path), basename(path));
}

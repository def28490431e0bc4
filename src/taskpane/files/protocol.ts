import type { CountBy } from '../../collect/collected-counts.js';
import type { Gathered } from '../../collect/gather.js';
import type { Settings } from '../../inspection.js';
import type { Locale } from '../../locales/say.js';
import type { ComparedView } from './compared-view.js';
import type { FormView } from './form-view.js';

/** A file by its name; a Blob goes to a worker without its bytes, which are read there. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** A file that was read, and its result, packed small: thousands of them stay in memory together. */
export interface KeptBook {
  readonly file: string;
  /** When it was last written, in milliseconds. */
  readonly modified: number;
  readonly result: Uint8Array;
}

/** What came of reading one file. */
export interface ReadAnswer {
  /** Hash of what is in it; null where the browser gives none (a page that is not served safely). */
  readonly key: string | null;
  /** Null: known already. */
  readonly result: Uint8Array | null;
  readonly isRead: boolean;
  /** Reading it again may end otherwise. */
  readonly isWorthRetrying: boolean;
}

/** What was gathered, as the pane shows it. */
export type GatheredView = Pick<
  Gathered,
  'lines' | 'replaced' | 'departments' | 'doubles' | 'spellings' | 'indicators' | 'findings'
>;

/** What can be made of what was gathered. */
export type GatheredKind = 'book' | 'returns' | 'csv' | 'jsonl' | 'parquet';

/** A file that was made, and how much is in it: rows, or departments. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly count: number;
}

/** Something that cannot be had, with the sentence why. */
export interface Refused {
  readonly refused: string;
}

/** What the page asks of a worker about files. */
export type FileQuestion =
  | {
      readonly ask: 'read';
      readonly file: NamedFile;
      readonly settings: Settings;
      readonly known: readonly string[];
    }
  | {
      readonly ask: 'gather';
      readonly books: readonly KeptBook[];
      readonly listed: readonly string[] | null;
      readonly by: CountBy;
      readonly locale: Locale;
    }
  | { readonly ask: 'make'; readonly what: GatheredKind }
  | { readonly ask: 'departments'; readonly file: NamedFile; readonly locale: Locale }
  | {
      readonly ask: 'compare';
      readonly last: NamedFile;
      readonly current: NamedFile;
      readonly settings: Settings;
    }
  | { readonly ask: 'make-comparison' }
  | { readonly ask: 'next-year'; readonly file: NamedFile; readonly settings: Settings };

/** The answer to each question. */
export interface FileAnswers {
  readonly read: ReadAnswer;
  readonly gather: GatheredView;
  readonly make: MadeFile;
  readonly departments: readonly string[] | Refused;
  readonly compare: ComparedView | Refused;
  readonly 'make-comparison': MadeFile;
  readonly 'next-year': FormView | Refused;
}

export interface ToFileWorker {
  readonly id: number;
  readonly question: FileQuestion;
}

export type FromFileWorker =
  | { readonly id: number; readonly kind: 'answer'; readonly answer: FileAnswers[keyof FileAnswers] }
  | { readonly id: number; readonly kind: 'error'; readonly message: string };

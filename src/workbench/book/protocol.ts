import type { Cell } from '../../sheet/cell.js';
import type { Edit } from '../../sheet/edit.js';
import type { HostErrorCode } from '../../sheet/host.js';
import type { BookChunk } from './transfer.js';

/** A cell and what it holds now, 0-based. */
export interface CellNow {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** What the page asks of the worker that keeps the book. Requests are answered in their order. */
export type Request =
  | { readonly id: number; readonly ask: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly id: number; readonly ask: 'apply'; readonly edits: readonly Edit[] }
  | { readonly id: number; readonly ask: 'save' };

/** What the worker answers: any number of chunks, then one that ends it. */
export type Reply =
  | { readonly id: number; readonly kind: 'chunk'; readonly chunk: BookChunk }
  | { readonly id: number; readonly kind: 'book' }
  | {
      readonly id: number;
      readonly kind: 'cells';
      readonly sheet: string;
      readonly cells: readonly CellNow[];
    }
  | { readonly id: number; readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | {
      readonly id: number;
      readonly kind: 'error';
      /** Null: an error nobody foresaw. */
      readonly code: HostErrorCode | null;
      readonly data: Readonly<Record<string, string | number>>;
      readonly message: string;
    };

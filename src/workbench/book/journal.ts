import type { Edit } from '../../sheet/edit.js';

/** Who made a change: somebody typing in the grid, or the pane. */
export type Maker = 'grid' | 'pane';

export interface Entry {
  readonly maker: Maker;
  readonly edits: readonly Edit[];
}

/** What can be undone and redone, the latest last. Immutable. */
export interface Journal {
  readonly done: readonly Entry[];
  readonly undone: readonly Entry[];
}

export const EMPTY_JOURNAL: Journal = { done: [], undone: [] };

/** After a change that was made anew. Settings alone are not undone with Ctrl+Z: they have their own page. */
export function noted(journal: Journal, entry: Entry): Journal {
  if (entry.edits.every((edit) => edit.kind === 'settings')) return journal;
  return { done: [...journal.done, entry], undone: [] };
}

/** After the latest change was taken back. */
export function afterUndo({ done, undone }: Journal): Journal {
  const last = done.at(-1);
  return last ? { done: done.slice(0, -1), undone: [...undone, last] } : { done, undone };
}

/** After the change taken back last was made again. */
export function afterRedo({ done, undone }: Journal): Journal {
  const last = undone.at(-1);
  return last ? { done: [...done, last], undone: undone.slice(0, -1) } : { done, undone };
}

/**
 * The journal after the pane applied edits: a change of its own, or one of its changes taken back (its edits with
 * before and after exchanged, in reverse order), wherever in the journal that stands.
 */
export function afterPane(journal: Journal, edits: readonly Edit[]): Journal {
  const { done, undone } = journal;
  const at = done.findLastIndex((entry) => entry.maker === 'pane' && undoes(entry.edits, edits));
  if (at < 0) return noted(journal, { maker: 'pane', edits });
  if (at === done.length - 1) return afterUndo(journal);
  return { done: done.toSpliced(at, 1), undone };
}

function undoes(made: readonly Edit[], edits: readonly Edit[]): boolean {
  if (made.length !== edits.length || made.length === 0) return false;
  return made.every((edit, index) => {
    const other = edits[edits.length - 1 - index];
    return other?.kind === edit.kind && other.before === edit.after && other.after === edit.before;
  });
}

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { BookState } from './book/book-host.js';
import type { Session } from './book/session.js';

export interface SessionFacts {
  /** File name; null while no book is open. */
  readonly book: string | null;
  readonly isDirty: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What the bar says about the open book. */
export function useSession(session: Session | null): SessionFacts {
  const watch = useCallback(
    (listener: () => void) => session?.host.watch(listener) ?? (() => undefined),
    [session],
  );
  const read = useCallback((): BookState | null => session?.host.state() ?? null, [session]);
  const state = useSyncExternalStore(watch, read);
  return useMemo(
    () => ({
      book: state?.book.workbook.name ?? null,
      isDirty: state?.isDirty ?? false,
      canUndo: (state?.journal.done.length ?? 0) > 0,
      canRedo: (state?.journal.undone.length ?? 0) > 0,
    }),
    [state],
  );
}

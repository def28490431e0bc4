import { startTransition, useState, type RefObject } from 'react';
import { toA1 } from '../sheet/address.js';
import { failure, detailOf } from '../taskpane/desk/sentences.js';
import { download } from '../taskpane/files/download.js';
import { openLine } from '../taskpane/line/open-line.js';
import type { Locale } from '../locales/say.js';
import type { Message } from './bar/messages.js';
import { savedName } from './book/file-name.js';
import { fetchSample } from './book/samples.js';
import { Session } from './book/session.js';
import { startWorker } from './book/start-worker.js';
import type { Words } from '../taskpane/view/stage-context.js';
import type { WorkspaceHandle } from './workspace.js';

/** Where a file comes from: the user's machine, or the samples. */
interface Source {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array | null>;
}

/** The open book, and what one does with a whole book. */
export interface OpenBook {
  readonly session: Session | null;
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  /** Whether changes that were not saved stand in the way of a file that was asked for. */
  readonly isAsking: boolean;
  readonly message: Message | null;
  /** What has just happened, for those who hear the page. */
  readonly said: string;
  readonly tell: (message: Message | null) => void;
  readonly wantFile: (file: File) => void;
  readonly wantSample: (name: string) => void;
  /** Whether the changes may be left behind. */
  readonly decide: (isYes: boolean) => void;
  readonly save: () => Promise<void>;
}

export interface OpenBookOptions {
  readonly words: Words;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  readonly workspace: RefObject<WorkspaceHandle | null>;
}

/** Opens, keeps and saves the book of the page. */
export function useBook({ words, locale, onLocale, workspace }: OpenBookOptions): OpenBook {
  const [session, setSession] = useState<Session | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [message, tell] = useState<Message | null>(null);
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<Source | null>(null);

  const fail = (name: string, error: unknown): void => {
    const { key, data } = failure(error, name, locale);
    tell({ intent: 'error', text: words(key, { ...data, book: name }) });
  };
  const open = async ({ name, bytes }: Source): Promise<void> => {
    setOpening(name);
    tell(null);
    try {
      const content = await bytes();
      if (!content) return tell({ intent: 'error', text: words('workbench.no-samples') });
      const next = await Session.open(content, name, {
        locale,
        onLocale,
        startWorker,
        openLine,
        onRefused: ({ at, error }) =>
          tell({
            intent: 'warning',
            text: words('workbench.not-kept', { cell: toA1(at.row, at.column), detail: detailOf(error) }),
          }),
      });
      session?.close();
      // Drawing the first screen of a book may take longer than a moment: React then does it in slices.
      startTransition(() => setSession(next));
      setSaid(words('workbench.opened', { book: name }));
    } catch (error) {
      fail(name, error);
    } finally {
      setOpening(null);
    }
  };
  const want = (source: Source): void => {
    workspace.current?.commit();
    if (session?.host.state().isDirty) setAsked(source);
    else void open(source);
  };
  return {
    session,
    opening,
    isAsking: asked !== null,
    message,
    said,
    tell,
    wantFile: (file) =>
      want({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) }),
    wantSample: (name) => want({ name, bytes: () => fetchSample(name) }),
    decide: (isYes) => {
      if (isYes && asked) void open(asked);
      setAsked(null);
    },
    save: async () => {
      if (!session) return;
      workspace.current?.commit();
      const book = session.host.state().book.workbook.name;
      const name = savedName(book);
      try {
        download(await session.host.save(), name);
        setSaid(words('workbench.saved', { book: name }));
      } catch (error) {
        fail(book, error);
      }
    },
  };
}

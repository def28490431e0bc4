import { useCallback, useEffect, useRef, useState } from 'react';
import { detailOf } from '../desk/sentences.js';
import type { Notice } from '../desk/desk.js';
import { FileLine } from '../files/file-line.js';
import type { FilePort } from '../../sheet/file-port.js';
import type { NamedFile } from '../files/protocol.js';
import { startFileWorker } from '../files/start-worker.js';

/** Work with files for as long as a screen is there: one thing at a time, off the page's thread. */
export interface FileWork {
  readonly isBusy: boolean;
  readonly notice: Notice | null;
  readonly tell: (notice: Notice | null) => void;
  /**
   * Does one thing in place of the one that runs; what fails is told. `isWanted` is false once something else was
   * asked for: what the work has found by then is not to be shown.
   */
  readonly run: (work: (line: FileLine, isWanted: () => boolean) => Promise<void>) => Promise<void>;
  readonly stop: () => void;
}

/** A line to a worker that ends with the screen. */
export function useFileWork(): FileWork {
  const line = useRef<FileLine | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [notice, tell] = useState<Notice | null>(null);
  const turn = useRef(0);
  const stop = useCallback(() => {
    turn.current++;
    line.current?.stop();
    setBusy(false);
  }, []);
  useEffect(
    () => () => {
      turn.current++;
      line.current?.stop();
    },
    [],
  );
  const run = useCallback<FileWork['run']>(async (work) => {
    line.current ??= new FileLine(startFileWorker);
    const own = ++turn.current;
    setBusy(true);
    tell(null);
    try {
      await work(line.current, () => own === turn.current);
    } catch (error) {
      // What was stopped fails because it was.
      if (own === turn.current)
        tell({ tone: 'error', key: 'desk.unexpected', data: { detail: detailOf(error) } });
    } finally {
      if (own === turn.current) setBusy(false);
    }
  }, []);
  return { isBusy, notice, tell, run, stop };
}

/** The open workbook as a file; null where whoever holds it does not give it. */
export async function openFileOf(files: FilePort, name: string): Promise<NamedFile | null> {
  const bytes = await files.openFile();
  return bytes && { name, content: new Blob([bytes as Uint8Array<ArrayBuffer>]) };
}

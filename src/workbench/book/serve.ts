import { HostError } from '../../sheet/host.js';
import { Keeper } from './keeper.js';
import type { Reply, Request } from './protocol.js';
import type { BookChunk } from './transfer.js';

/** Between two chunks, so that a page which serves itself can draw; in a worker there is no need. */
export type Pause = () => Promise<void>;

/** Answers requests about one book, one after the other, in a worker or in the page. */
export function serve(post: (reply: Reply) => void, pause: Pause | null): (request: Request) => void {
  let keeper: Keeper | null = null;
  let queue = Promise.resolve();

  const send = async (id: number, chunks: Iterable<BookChunk>): Promise<void> => {
    for (const chunk of chunks) {
      post({ id, kind: 'chunk', chunk });
      await pause?.();
    }
    post({ id, kind: 'book' });
  };

  const answer = async (request: Request): Promise<void> => {
    const { id } = request;
    if (request.ask === 'open') {
      keeper = await Keeper.open(request.bytes, request.name);
      return send(id, keeper.all());
    }
    if (!keeper) throw new Error('no book is open');
    if (request.ask === 'save') return post({ id, kind: 'bytes', bytes: keeper.save() });
    const outcome = await keeper.apply(request.edits);
    if (outcome.kind === 'book') return send(id, outcome.chunks);
    return post({ id, kind: 'cells', sheet: outcome.sheet, cells: outcome.cells });
  };

  return (request) => {
    queue = queue.then(() => answer(request)).catch((error: unknown) => post(errorReply(request.id, error)));
  };
}

function errorReply(id: number, error: unknown): Reply {
  const message = error instanceof Error ? error.message : String(error);
  const isKnown = error instanceof HostError;
  return { id, kind: 'error', code: isKnown ? error.code : null, data: isKnown ? error.data : {}, message };
}

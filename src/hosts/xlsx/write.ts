import type { Edit } from '../../sheet/edit.js';
import { HostError, type CancelSignal } from '../../sheet/host.js';
import { WriteSession } from './write/session.js';

/**
 * The workbook file with edits applied, in their order: all of them or, when one cannot be, none. Parts no edit
 * touches keep their compressed bytes; within the others only the places of the edits change. Applying the inverses in
 * reverse order gives every part its bytes back. The same input gives the same bytes; without a change the bytes given
 * are returned. Throws HostError: what opening a file throws, 'protected' (sheet, structure), 'cancelled', 'too-large' (text),
 * 'unsupported' with a reason: 'signature', 'no sheet', 'not a worksheet', 'exists', 'last sheet', 'occupied',
 * 'changed', 'merged', 'array formula', 'shared formula', 'number'.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[], signal?: CancelSignal): Uint8Array {
  const session = new WriteSession(bytes);
  for (const edit of edits) {
    if (signal?.aborted) throw new HostError('cancelled');
    session.apply(edit);
  }
  return session.save(signal);
}

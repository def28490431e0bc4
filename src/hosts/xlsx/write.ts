import type { Edit } from '../../sheet/edit.js';
import { HostError, type CancelSignal } from '../../sheet/host.js';
import { WriteSession } from './write/session.js';

export interface WriteOptions {
  /** Sheets that are protected without a password are written to as well; they stay protected. */
  readonly passesOpenProtection?: boolean;
}

/**
 * The workbook file with edits applied, in their order: all of them or, when one cannot be, none. Parts no edit
 * touches keep their compressed bytes; within the others only the places of the edits change. Applying the inverses in
 * reverse order gives every part its bytes back. The same input gives the same bytes; without a change the bytes given
 * are returned.
 *
 * Inverses of 'input' edits give the bytes back of numbers spelled in their shortest form, of shared strings that are
 * alone with their text, of blank cells and of formulas borrowed from a group. Other content comes back as it shows,
 * not as it was spelled: numbers like 19.600000000000001, texts in their cells beside a list of shared strings or with
 * fonts of their own there, formulas (their place in the calculation chain). Booleans and errors come back as text.
 *
 * Throws HostError: what opening a file throws, 'protected' (sheet, structure), 'cancelled', 'too-large' (text),
 * 'unsupported' with a reason: 'signature', 'no sheet', 'not a worksheet', 'exists', 'last sheet', 'occupied',
 * 'changed', 'merged', 'array formula', 'table header', 'same headings', 'sheet name', 'number', 'no cell'.
 *
 * Renaming a sheet quotes its name in formulas where it must; taken back, it may stand in quotes it did not need.
 */
export function applyEdits(
  bytes: Uint8Array,
  edits: readonly Edit[],
  signal?: CancelSignal,
  { passesOpenProtection = false }: WriteOptions = {},
): Uint8Array {
  const session = new WriteSession(bytes, passesOpenProtection);
  for (const edit of edits) {
    if (signal?.aborted) throw new HostError('cancelled');
    session.apply(edit);
  }
  return session.save(signal);
}

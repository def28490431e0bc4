import type { FilePort } from '../../sheet/file-port.js';
import type { Notice } from '../desk/desk.js';
import { detailOf } from '../desk/sentences.js';

/** Gives the user a new file; the answer says how it came to them, or why it did not. */
export async function offerFile(files: FilePort, name: string, bytes: Uint8Array): Promise<Notice> {
  try {
    const how = await files.offer(name, bytes);
    return { tone: 'success', key: `files.${how}`, data: { file: name } };
  } catch (error) {
    return { tone: 'error', key: 'files.not-offered', data: { file: name, detail: detailOf(error) } };
  }
}

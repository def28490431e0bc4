// What is told while workbooks are read is not said by the first screen.
import '../../locales/japanese.js';
import type { FilePort } from '../../sheet/file-port.js';
import { Gathering } from './gathering.js';
import { lanesFor } from './read-pool.js';
import { startFileWorker } from './start-worker.js';

const all = new WeakMap<FilePort, Gathering>();

/** The one gathering of a page, whoever shows it: what was read stays known as long as the page is open. */
export function gatheringOf(files: FilePort): Gathering {
  const known = all.get(files);
  if (known) return known;
  const lanes = lanesFor(navigator.hardwareConcurrency);
  const gathering = new Gathering({ start: startFileWorker, lanes });
  all.set(files, gathering);
  return gathering;
}

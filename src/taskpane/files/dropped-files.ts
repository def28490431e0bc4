import type { IncomingFile } from './chosen-file.js';

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A folder gives its entries in portions; an empty one says that it was the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function within(entry: FileSystemEntry, isTop: boolean): Promise<IncomingFile[]> {
  if (entry.isFile) {
    const content = await fileOf(entry as FileSystemFileEntry);
    return [{ path: isTop ? '' : entry.fullPath.replace(/^\//, ''), content }];
  }
  const entries = await entriesOf(entry as FileSystemDirectoryEntry);
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: IncomingFile[] = [];
  for (const each of sorted) found.push(...(await within(each, false)));
  return found;
}

/** What was dropped on the page. */
export interface Dropped {
  /** The one file where it is but one, at once. */
  readonly single: File | null;
  /** All files, those within folders included. Must be asked for before the drop is over; then it may take its time. */
  readonly all: () => Promise<IncomingFile[]>;
}

/** The files and folders of a drop. */
export function droppedFiles({ items, files }: DataTransfer): Dropped {
  const entries = [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  const plain = [...files];
  // Files a script made have no entry.
  if (entries.length === 0) {
    const all = plain.map((content) => ({ path: '', content }));
    return { single: plain.length === 1 ? (plain[0] ?? null) : null, all: () => Promise.resolve(all) };
  }
  const [first] = plain;
  const isSingle = entries.length === 1 && entries[0]?.isFile === true;
  return {
    single: isSingle && first ? first : null,
    all: async () => (await Promise.all(entries.map((entry) => within(entry, true)))).flat(),
  };
}

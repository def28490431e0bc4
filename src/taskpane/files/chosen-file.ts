/** A workbook file the user chose or dropped. */
export interface ChosenFile {
  /** As it is told: within the folder that was chosen, always with "/"; each name once. */
  readonly file: string;
  /** The whole path within what was chosen; '' for a file chosen by itself. */
  readonly path: string;
  readonly content: File;
}

/** A file as it came in: with its path where a folder was chosen or dropped. */
export interface IncomingFile {
  readonly path: string;
  readonly content: File;
}

const BOOK = /\.xls[xm]?$/i;

/** Excel's locks (~$…) and hidden files are no reports. */
function isBook({ path, content }: IncomingFile): boolean {
  const parts = path === '' ? [content.name] : path.split('/');
  return BOOK.test(content.name) && parts.every((part) => !part.startsWith('.') && !part.startsWith('~$'));
}

/** What a file field holds; files of a folder know their path. */
export function incomingFiles(list: Iterable<File>): IncomingFile[] {
  return [...list].map((content) => ({ path: content.webkitRelativePath, content }));
}

/** What a file is known by when it comes in again: its place in its folder, else all that is told of it. */
function identityOf({ path, content }: IncomingFile): string {
  return path === '' ? `${content.name}\n${content.size}\n${content.lastModified}` : path;
}

/** The name within the folder that was chosen; where it is taken, the folder's own name, else a number goes before. */
function freeName({ path, content }: IncomingFile, taken: ReadonlySet<string>): string {
  const own = path === '' ? content.name : path.slice(path.indexOf('/') + 1);
  const names = path === '' ? [own] : [own, path];
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  for (let number = 2; ; number++) {
    // In front of the name: behind it, it would read as the mark of a later version.
    if (!taken.has(`${number}/${own}`)) return `${number}/${own}`;
  }
}

/**
 * The workbooks chosen so far and those that came in. What was chosen already is not taken twice; a file at the same
 * place of the same folder takes the place of the one before. Files of other kinds are passed over.
 */
export function withIncoming(
  chosen: readonly ChosenFile[],
  incoming: readonly IncomingFile[],
): readonly ChosenFile[] {
  const all = [...chosen];
  const taken = new Set(all.map(({ file }) => file));
  const places = new Map(all.map((each, at) => [identityOf(each), at]));
  for (const each of incoming.filter(isBook)) {
    const at = places.get(identityOf(each));
    const before = at === undefined ? undefined : all[at];
    if (at !== undefined && before) {
      if (each.path !== '') all[at] = { ...before, content: each.content };
    } else {
      const file = freeName(each, taken);
      taken.add(file);
      places.set(identityOf(each), all.length);
      all.push({ file, ...each });
    }
  }
  return all;
}

/** Files in the order a folder lists them, folder by folder: what is gathered does not hang on the order of choosing. */
export function inOrder(files: readonly ChosenFile[]): ChosenFile[] {
  const named = files.map((each) => ({ each, parts: each.file.split('/') }));
  return named
    .sort(({ parts: a }, { parts: b }) => {
      const at = a.findIndex((part, index) => part !== b[index]);
      if (at < 0) return a.length - b.length;
      const other = b[at];
      return other !== undefined && (a[at] ?? '') < other ? -1 : 1;
    })
    .map(({ each }) => each);
}

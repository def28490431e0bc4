import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { CACHE_FOLDER } from './collect-cache.js';
import { UserError } from './user-error.js';

/** A workbook to be gathered. */
export interface CollectFile {
  readonly path: string;
  /** As it is told: within the folder that was named, always with "/". */
  readonly file: string;
  readonly modified: number;
}

const BOOK = /\.xls[xm]?$/i;

/** Excel's locks (~$…), hidden files, and what Tenken keeps are no reports. */
function isPassedOver(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.') || name === CACHE_FOLDER;
}

function within(folder: string, root: string, seen: Set<string>): CollectFile[] {
  const real = realpathSync(folder);
  // A link back to a folder above would go round for ever.
  if (seen.has(real)) return [];
  seen.add(real);
  const entries = readdirSync(folder).filter((name) => !isPassedOver(name));
  return entries.sort().flatMap((name): CollectFile[] => {
    const path = join(folder, name);
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory()) return within(path, root, seen);
    if (!status?.isFile() || !BOOK.test(name)) return [];
    return [{ path, file: relative(root, path).split(sep).join('/'), modified: status.mtimeMs }];
  });
}

/** The workbooks of folders, those below included, and those named themselves; each once, in order. */
export function collectFiles(operands: readonly string[], output: string): CollectFile[] {
  const found = operands.flatMap((operand): CollectFile[] => {
    const status = statSync(operand, { throwIfNoEntry: false });
    if (!status) throw new UserError('cli.file-missing', { book: operand });
    if (status.isDirectory()) return within(operand, operand, new Set());
    return [{ path: operand, file: basename(operand), modified: status.mtimeMs }];
  });
  const paths = new Set<string>([resolve(output)]);
  const names = new Map<string, number>();
  return found.flatMap((each): CollectFile[] => {
    const path = resolve(each.path);
    if (paths.has(path)) return [];
    paths.add(path);
    // Two folders may hold files of one name: the second is told by its whole path.
    const count = names.get(each.file) ?? 0;
    names.set(each.file, count + 1);
    return [count === 0 ? each : { ...each, file: each.path.split(sep).join('/') }];
  });
}

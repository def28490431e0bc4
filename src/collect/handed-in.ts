import { likeness } from '../indicator/likeness.js';
import { isOwnDepartment } from '../rules/departments.js';
import { spellingKey } from './spelling.js';

/** What of one department has come in. */
export interface HandedIn {
  readonly department: string;
  /** 'unread': a file bears its name, but could not be read; 'file-only': read, but no row names it. */
  readonly state: 'handed-in' | 'file-only' | 'unread' | 'missing';
  readonly files: readonly string[];
  readonly indicators: number;
  /** A department that is not on the list and is spelled nearly so. */
  readonly like: string | null;
}

/** What a file says about departments. */
export interface FileDepartments {
  readonly file: string;
  readonly isRead: boolean;
  /** Departments its rows name, with how many rows that count. */
  readonly departments: ReadonlyMap<string, number>;
}

function names(listed: string, printed: string): boolean {
  return spellingKey(listed) === spellingKey(printed) || isOwnDepartment(printed, [listed]);
}

/** Each listed department with what of it has come in: by its rows, else by the name of a file or its folder. */
export function handedIn(listed: readonly string[], files: readonly FileDepartments[]): HandedIn[] {
  const printed = new Map<string, { files: Set<string>; rows: number }>();
  for (const { file, departments } of files) {
    for (const [name, rows] of departments) {
      const known = printed.get(name) ?? { files: new Set<string>(), rows: 0 };
      known.files.add(file);
      printed.set(name, { files: known.files, rows: known.rows + rows });
    }
  }
  const owned = listed.map((department) => [...printed].filter(([name]) => names(department, name)));
  const known = new Set(owned.flatMap((own) => own.map(([name]) => name)));
  const unlisted = [...printed.keys()].filter((name) => !known.has(name));
  return listed.map((department, at): HandedIn => {
    const own = owned[at] ?? [];
    if (own.length > 0) {
      const all = new Set(own.flatMap(([, each]) => [...each.files]));
      const indicators = own.reduce((sum, [, { rows }]) => sum + rows, 0);
      return { department, state: 'handed-in', files: [...all], indicators, like: null };
    }
    const like = unlisted.find((name) => likeness(department, name) >= 0.6) ?? null;
    const key = spellingKey(department);
    const named = files.filter(({ file }) => key !== '' && spellingKey(file).includes(key));
    const state =
      named.length === 0 ? 'missing' : named.some(({ isRead }) => isRead) ? 'file-only' : 'unread';
    return { department, state, files: named.map(({ file }) => file), indicators: 0, like };
  });
}

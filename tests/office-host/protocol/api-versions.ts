import { readFileSync } from 'node:fs';

/** Since which requirement set a member can be read or called, and since which it can be set. */
export interface Since {
  readonly set: string;
  readonly get: number;
  readonly write: number;
}

/** "1.13" → 1.13 as a number that compares rightly (1.9 < 1.13). */
export function versionNumber(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number(minor);
}

const CLASS = /^ {4}(?:class|interface) (\w+)/;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??[:(<]/;
const API_SET = /\[Api set: (\w+) (\d+\.\d+)(?: for (?:get|reading|getting)[^,;\]]*[,;] (\d+\.\d+) for set)?/;

/**
 * Reads off the documentation of the types which member came with which requirement set. Of overloads the earliest
 * counts. A member without a note came with its class.
 */
export function readApiVersions(types: string): ReadonlyMap<string, Since> {
  const versions = new Map<string, Since>();
  const from = types.indexOf('\ndeclare namespace Excel {');
  const to = types.indexOf('\ndeclare namespace ', from + 1);
  let inClass = '';
  let note: Since | null = null;
  let ofClass: Since | null = null;
  for (const line of types.slice(from, to).split('\n')) {
    const set = API_SET.exec(line);
    if (set) {
      const get = versionNumber(set[2] ?? '');
      note = { set: set[1] ?? '', get, write: set[3] === undefined ? get : versionNumber(set[3]) };
      continue;
    }
    const opening = CLASS.exec(line);
    if (opening) {
      inClass = opening[1] ?? '';
      ofClass = note;
      note = null;
      continue;
    }
    const member = MEMBER.exec(line);
    const since: Since | null = note ?? ofClass;
    if (member && since) {
      const key = `${inClass}.${member[1] ?? ''}`;
      const known = versions.get(key);
      if (!known || known.get > since.get) versions.set(key, since);
    }
    if (member) note = null;
  }
  return versions;
}

let cached: ReadonlyMap<string, Since> | null = null;

/** The table of the installed types, read once. */
export function apiVersions(): ReadonlyMap<string, Since> {
  cached ??= readApiVersions(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));
  return cached;
}

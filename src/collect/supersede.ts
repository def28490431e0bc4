import { normalise } from '../quantity/normalise.js';
import type { TidyRow } from '../summary/tidy.js';
import { readVersion, type VersionedName } from './version-mark.js';

/** Two files hold the same reports when so much of the smaller one stands in the larger one, too. */
const SAME_FROM = 0.5;
/** A file with a smaller share of the other's reports corrects only those. */
const WHOLE_FROM = 0.5;

/** What is known of a file that was read, without its rows. */
export interface FileFacts {
  readonly file: string;
  /** Milliseconds; when the file was last changed. */
  readonly modified: number;
  readonly titles: readonly string[];
  /** Identities of its rows (`identityOf`). */
  readonly identities: ReadonlySet<string>;
}

/** Why one file goes before another: its name says that it is later, or it was changed later. */
export type Reason = 'name' | 'time';
/** How it is known that both are the same report. */
export type SameBy = 'same-name' | 'same-content';

export interface Replacement {
  readonly older: string;
  readonly newer: string;
  readonly reason: Reason;
  readonly by: SameBy;
  /** Marks in the newer name that say so. */
  readonly marks: readonly string[];
  /** 'whole': nothing of the older file counts; 'rows': only what the newer one reports again is replaced. */
  readonly extent: 'whole' | 'rows';
  /** Reports of the older file that the newer one has no longer, where all of it was replaced. */
  readonly gone: number;
}

function folded(text: string | null): string {
  return normalise(text ?? '')
    .text.replace(/\s+/g, '')
    .toLowerCase();
}

/** What makes a row of two files the same report: department, number, name and measure. */
export function identityOf({ department, number, indicator, measure, program }: TidyRow): string {
  return [department, number, program === indicator ? null : program, indicator, measure]
    .map(folded)
    .join('|');
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const each of small) if (large.has(each)) count++;
  return count;
}

interface Named extends FileFacts {
  readonly version: VersionedName;
}

function titleKey({ titles }: FileFacts): string {
  return titles.map(folded).sort().join('|');
}

/** How two files are known to be versions of one report; null where they are not. */
function sameBy(a: Named, b: Named): SameBy | null {
  const least = Math.min(a.identities.size, b.identities.size);
  if (least === 0 || shared(a.identities, b.identities) < least * SAME_FROM) return null;
  if (a.version.stem === b.version.stem) return 'same-name';
  return titleKey(a) === titleKey(b) && titleKey(a) !== '' ? 'same-content' : null;
}

function isLater(a: Named, b: Named): boolean {
  return (
    (a.version.rank - b.version.rank ||
      a.modified - b.modified ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)) > 0
  );
}

/** Pairs of files that share a row, each once; found by their rows, because every file with every other is too many. */
function sharingPairs(files: readonly Named[]): [Named, Named][] {
  const holders = new Map<string, number[]>();
  files.forEach(({ identities }, at) => {
    for (const identity of identities) {
      const list = holders.get(identity);
      if (list) list.push(at);
      else holders.set(identity, [at]);
    }
  });
  const pairs = new Set<number>();
  for (const list of holders.values()) {
    // What stands in so many files is a form's own example, not a report.
    if (list.length > 50) continue;
    for (const a of list) for (const b of list) if (a < b) pairs.add(a * files.length + b);
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .flatMap((pair): [Named, Named][] => {
      const [a, b] = [files[Math.floor(pair / files.length)], files[pair % files.length]];
      return a && b ? [[a, b]] : [];
    });
}

/**
 * Which files are replaced by later versions of themselves. Two files are versions of one report when at least half of
 * the smaller one's rows stand in both, and their names agree but for a mark of the version, or their sheets' titles
 * agree. The later one is told by that mark (修正, 再提出, v2, (2)), else by when it was changed.
 */
export function replacements(facts: readonly FileFacts[]): Replacement[] {
  const files = facts.map((each): Named => ({
    ...each,
    version: readVersion(each.file.split('/').at(-1) ?? ''),
  }));
  return sharingPairs(files).flatMap(([a, b]): Replacement[] => {
    const by = sameBy(a, b);
    if (by === null) return [];
    const [newer, older] = isLater(a, b) ? [a, b] : [b, a];
    const common = shared(newer.identities, older.identities);
    const isWhole = common >= older.identities.size * WHOLE_FROM;
    // A later file with few of the rows corrects those; without a word in its name it may as well be another report.
    if (!isWhole && newer.version.rank === older.version.rank) return [];
    return [
      {
        older: older.file,
        newer: newer.file,
        reason: newer.version.rank > older.version.rank ? 'name' : 'time',
        by,
        marks: newer.version.marks,
        extent: isWhole ? 'whole' : 'rows',
        gone: isWhole ? older.identities.size - common : 0,
      },
    ];
  });
}

import type { BookResult, ReadResult } from './book-result.js';
import { CollectedCounter, type CollectedCounts, type CountBy } from './collected-counts.js';
import { DoubleReports, type DoubleReport } from './double-reports.js';
import { handedIn, type FileDepartments, type HandedIn } from './handed-in.js';
import type { FileLine, NamedSpelling } from './outcome-tabs.js';
import type { ReturnedFinding } from './return-tab.js';
import { spellings, type NameCount } from './spellings.js';
import { identityOf, replacements, type FileFacts, type Replacement } from './supersede.js';
import type { OutRow } from '../dataout/out-columns.js';
import { say, type Locale } from '../locales/say.js';
import { DEFAULT_SETTINGS } from '../settings.js';

/** A file that was handed in. */
export interface HandedFile {
  /** As it is told. */
  readonly file: string;
  /** When it was last written, in milliseconds. */
  readonly modified: number;
}

/** Everything that was gathered but the rows, which stay in the cache and are read one book at a time. */
export interface Gathered {
  readonly lines: readonly FileLine[];
  readonly replaced: readonly Replacement[];
  readonly departments: readonly HandedIn[] | null;
  readonly doubles: readonly DoubleReport[];
  readonly spellings: readonly NamedSpelling[];
  readonly counts: CollectedCounts;
  readonly indicators: number;
  readonly findings: number;
  /** The rows that count, book by book. */
  readonly rows: () => Iterable<OutRow>;
  /** The findings that count, book by book. */
  readonly findingsOf: () => Iterable<ReturnedFinding>;
}

interface Known<File extends HandedFile> {
  readonly file: File;
  readonly result:
    | Exclude<BookResult, ReadResult>
    | { readonly status: 'read'; readonly findings: number; readonly notices: readonly string[] };
  /** Departments its rows name. */
  readonly departments: ReadonlySet<string>;
  readonly facts: FileFacts | null;
  readonly ratings: readonly string[];
}

function know<File extends HandedFile>(file: File, result: BookResult): Known<File> {
  if (result.status !== 'read') return { file, result, departments: new Set(), facts: null, ratings: [] };
  return {
    file,
    result: { status: 'read', findings: result.findings.length, notices: result.notices },
    departments: new Set(result.rows.flatMap(({ department }) => department ?? [])),
    ratings: result.ratings,
    facts: {
      file: file.file,
      modified: file.modified,
      titles: result.titles,
      identities: new Set(result.rows.map(identityOf)),
    },
  };
}

function countDepartment(counts: Map<string, Map<string, number>>, { file, department }: OutRow): void {
  if (department === null) return;
  const ofFile = counts.get(file) ?? new Map<string, number>();
  ofFile.set(department, (ofFile.get(department) ?? 0) + 1);
  counts.set(file, ofFile);
}

function sayReplaced(each: Replacement, locale: Locale): string {
  const { newer, reason, by, extent, gone } = each;
  const how =
    extent === 'rows'
      ? say(locale, 'collect.replaced.rows', { newer })
      : say(locale, `collect.replaced.${reason}`, { newer });
  const why = say(locale, `collect.by.${by}`);
  return `${how}${why}${gone > 0 ? say(locale, 'collect.replaced.gone', { gone }) : ''}`;
}

class NameCounts {
  private readonly counts = new Map<string, NameCount>();

  add(name: string | null, file: string): void {
    if (name === null || name === '') return;
    const known = this.counts.get(name);
    this.counts.set(name, known ? { ...known, count: known.count + 1 } : { name, count: 1, file });
  }

  all(): NameCount[] {
    return [...this.counts.values()];
  }
}

/**
 * Puts together what the files hold (`resultOf`, asked for several times so that one book is in memory at a time): which count, who is missing, what is
 * told twice or spelled in two ways.
 */
export function gather<File extends HandedFile>(
  files: readonly File[],
  resultOf: (file: File) => BookResult,
  listed: readonly string[] | null,
  locale: Locale,
  by: CountBy = DEFAULT_SETTINGS.summary,
): Gathered {
  const known = files.map((file) => know(file, resultOf(file)));
  const replaced = replacements(known.flatMap(({ facts }) => facts ?? []));
  const gone = new Map(
    replaced.filter(({ extent }) => extent === 'whole').map((each) => [each.older, each] as const),
  );
  const identities = new Map(
    known.flatMap(({ facts }) => (facts ? [[facts.file, facts.identities] as const] : [])),
  );
  const partly = new Map<string, Replacement[]>();
  for (const each of replaced) {
    if (each.extent !== 'rows' || gone.has(each.older)) continue;
    partly.set(each.older, [...(partly.get(each.older) ?? []), each]);
  }
  const isReplaced = (file: string, row: OutRow): boolean =>
    (partly.get(file) ?? []).some(({ newer }) => identities.get(newer)?.has(identityOf(row)) ?? false);
  const counting = known.filter(({ file, result }) => result.status === 'read' && !gone.has(file.file));

  const ratings = [...new Set(counting.flatMap((each) => each.ratings))];

  function* results(): Generator<readonly [HandedFile, ReadResult]> {
    for (const { file } of counting) {
      const result = resultOf(file);
      if (result.status === 'read') yield [file, result];
    }
  }
  function* rows(): Generator<OutRow> {
    for (const [{ file }, result] of results()) {
      for (const row of result.rows) {
        const out = { file, ...row };
        if (!isReplaced(file, out)) yield out;
      }
    }
  }
  function* findingsOf(): Generator<ReturnedFinding> {
    for (const [{ file }, result] of results()) for (const each of result.findings) yield { file, ...each };
  }

  const doubles = new DoubleReports();
  const counter = new CollectedCounter(locale, by);
  const names = { department: new NameCounts(), indicator: new NameCounts() };
  const counts = new Map<string, number>();
  const countsByDepartment = new Map<string, Map<string, number>>();
  let indicators = 0;
  for (const row of rows()) {
    indicators++;
    counts.set(row.file, (counts.get(row.file) ?? 0) + 1);
    countDepartment(countsByDepartment, row);
    doubles.add(row);
    counter.add(row);
    names.department.add(row.department, row.file);
    names.indicator.add(row.indicator, row.file);
  }
  const lines = known.map(({ file: { file }, result }): FileLine => {
    const whole = gone.get(file);
    const parts = partly.get(file) ?? [];
    const said = [...(whole ? [whole] : parts)].map((each) => sayReplaced(each, locale));
    switch (result.status) {
      case 'failed':
        return { file, state: 'failed', indicators: 0, findings: 0, note: result.message };
      case 'own':
        return { file, state: 'own', indicators: 0, findings: 0, note: say(locale, 'collect.own') };
      case 'read': {
        const state = whole ? 'replaced' : parts.length > 0 ? 'partly-replaced' : 'read';
        const note = [...said, ...result.notices].join(' ');
        const findings = whole ? 0 : result.findings;
        return { file, state, indicators: counts.get(file) ?? 0, findings, note };
      }
    }
  });
  const departments = known.flatMap(({ file, result, departments: named }): FileDepartments[] =>
    result.status === 'own'
      ? []
      : [
          {
            file: file.file,
            isRead: result.status === 'read',
            // A file that was replaced has handed in, and its rows count no more.
            departments: new Map(
              [...named].map((name) => [name, countsByDepartment.get(file.file)?.get(name) ?? 0]),
            ),
          },
        ],
  );
  return {
    lines,
    replaced,
    departments: listed && handedIn(listed, departments),
    doubles: doubles.found(),
    spellings: (['department', 'indicator'] as const).flatMap((of) =>
      spellings(names[of].all()).map((each): NamedSpelling => ({ ...each, of })),
    ),
    counts: counter.finish(ratings, listed ?? [], counting.length),
    indicators,
    findings: lines.reduce((sum, { findings }) => sum + findings, 0),
    rows,
    findingsOf,
  };
}

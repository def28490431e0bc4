import type { Cell } from '../sheet/cell.js';
import { findCompanions } from './companions.js';
import { agreement, lookOver, type Contents } from './contents.js';
import type { HeaderBand } from './header-band.js';
import type { HeaderReading, RoleCandidate } from './header-text.js';
import { readInnerNames, readOuterPrograms } from './inner-names.js';
import { isFigureRole, type Role } from './role.js';
import type { ColumnRole, Evidence } from './table.js';
import { readMonths } from './month-columns.js';
import { readUnheaded } from './unheaded-columns.js';

/** Below this a column stays unrecognised: kept verbatim and reported. */
const MIN_CONFIDENCE = 0.35;
/** Share of a column's cells that must be figures for it to be read by its year alone. */
const DATED_FIGURES = 0.8;
/** Roles that one table has in one column only; the next best candidate takes the others. */
const SINGLE: readonly Role[] = ['id', 'name', 'unit', 'direction', 'rate', 'rating'];

/** A column while its role is being settled. */
export interface Draft {
  readonly index: number;
  path: readonly HeaderReading[];
  readonly contents: Contents;
  /** Its meaning comes from what stands in it and beside it, not from a header of its own. */
  isUnheaded?: boolean;
  candidates: { role: Role; score: number; word: string }[];
}

/**
 * Candidates of a column from its whole header path: the lowest text counts fully, those above it less,
 * but a narrative word above (評価(Check)) pulls a neutral word below it (取組内容) along.
 */
function candidatesOf(path: readonly HeaderReading[], contents: Contents): Draft['candidates'] {
  const byRole = new Map<Role, { role: Role; score: number; word: string }>();
  path.forEach((reading, depth) => {
    const fromLeaf = path.length - 1 - depth;
    // Two-row headers without a merge (事務事業名 over 事務事業の概要) name two rows of cells: the upper one leads.
    const factor = fromLeaf === 0 ? 1 : 0.85;
    for (const candidate of reading.candidates) add(byRole, candidate, factor);
  });
  return [...byRole.values()]
    .map((each) => ({ ...each, score: each.score * agreement(each.role, contents) }))
    .sort((a, b) => b.score - a.score);
}

function add(
  byRole: Map<Role, { role: Role; score: number; word: string }>,
  candidate: RoleCandidate,
  factor: number,
): void {
  const score = candidate.score * factor;
  const known = byRole.get(candidate.role);
  if (!known) byRole.set(candidate.role, { role: candidate.role, score, word: candidate.word });
  else byRole.set(candidate.role, { ...known, score: Math.min(1, Math.max(known.score, score) + 0.1) });
}

/** A year alone over a column (R1, R2, R3) holds that year's actual, or its target where 目標 stands above it. */
function readYearColumns(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const leaf = draft.path.at(-1);
    if (draft.candidates.length > 0 || !leaf?.isYear) continue;
    if (draft.contents.count > 0 && draft.contents.figures < 0.3) continue;
    draft.candidates = [{ role: 'actual', score: 0.5, word: leaf.text }];
  }
}

function settleSingles(drafts: readonly Draft[]): void {
  for (const role of SINGLE) {
    const rivals = drafts
      .filter((draft) => draft.candidates[0]?.role === role)
      .sort((a, b) => (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0));
    // 達成率 of R3 beside 達成率 of R4 are no rivals.
    const years = new Set<number | null>();
    const lesser = rivals.filter((rival) => {
      const year = yearOf(rival.path);
      const first = !years.has(year);
      years.add(year);
      return !first;
    });
    for (const rival of lesser) {
      rival.candidates = rival.candidates.filter((candidate) => candidate.role !== role);
      if (rival.candidates.length === 0 && (role === 'rating' || role === 'rate')) {
        rival.candidates = [{ role: 'narrative', score: 0.5, word: rival.path.at(-1)?.text ?? '' }];
      }
    }
  }
}

/** Figures below words with a year (R3決算) hold that year's actual where a target stands beside them and no actual. */
function readDatedFigures(drafts: readonly Draft[]): void {
  const leads = (role: Role) => (draft: Draft) => draft.candidates[0]?.role === role;
  if (drafts.some(leads('actual')) || !drafts.some(leads('target'))) return;
  const dated = drafts.filter(
    (draft) =>
      yearOf(draft.path) !== null &&
      (draft.candidates.length === 0 || leads('narrative')(draft)) &&
      draft.contents.figures >= DATED_FIGURES &&
      draft.contents.prose === 0,
  );
  if (dated.length < 2) return;
  for (const draft of dated)
    draft.candidates = [{ role: 'actual', score: 0.5, word: draft.path.at(-1)?.text ?? '' }];
}

/** A table without any actual column takes the best column that might hold one (取組状況, 目標達成状況). */
function ensureActual(drafts: readonly Draft[]): void {
  if (drafts.some((draft) => draft.candidates[0]?.role === 'actual')) return;
  if (!drafts.some((draft) => draft.candidates[0]?.role === 'target')) return;
  let best: { draft: Draft; score: number } | undefined;
  for (const draft of drafts) {
    const score = draft.candidates.find((candidate) => candidate.role === 'actual')?.score ?? 0;
    if (score > (best?.score ?? 0.2)) best = { draft, score };
  }
  if (!best) return;
  const found = best;
  found.draft.candidates = found.draft.candidates.filter((candidate) => candidate.role === 'actual');
}

/** 現状, 現況: the level a plan starts from, or the latest one. */
const CURRENT = /^現(?:状|況|在)/;

/**
 * 現状 is the latest actual where something else is the baseline, where it is of the year the document is about, or
 * where it is the later of two; otherwise it is what the plan starts from.
 */
function currentAsActual(drafts: readonly Draft[], documentYear: number | null): void {
  const leads = (role: Role) => (draft: Draft) => draft.candidates[0]?.role === role;
  if (drafts.some(leads('actual')) || !drafts.some(leads('target'))) return;
  const baselines = drafts.filter(leads('baseline'));
  const current = baselines.filter((draft) => CURRENT.test(draft.candidates[0]?.word ?? ''));
  const years = baselines.map((draft) => yearOf(draft.path) ?? -Infinity);
  const latest = [...current].sort((a, b) => (yearOf(a.path) ?? 0) - (yearOf(b.path) ?? 0)).at(-1);
  const year = latest ? yearOf(latest.path) : null;
  const beside = baselines.length > current.length || (current.length > 1 && year !== null);
  const isLatest = beside && (year === null || year >= Math.max(...years));
  if (!latest || !(isLatest || (year !== null && year === documentYear))) return;
  latest.candidates = [{ role: 'actual', score: 0.7, word: latest.candidates[0]?.word ?? '' }];
}

/** Without a header word for names, the leftmost column of differing texts is what the rows are about. */
function ensureName(drafts: readonly Draft[]): void {
  const named = drafts.some((draft) => ['name', 'program'].includes(draft.candidates[0]?.role ?? ''));
  if (named) return;
  const possible = drafts.filter(
    (draft) =>
      draft.contents.count > 0 &&
      draft.contents.variety > 0.5 &&
      draft.contents.years < 0.4 &&
      (['section', undefined].includes(certainOf(draft)?.role) || isMisnamed(draft, drafts)),
  );
  const firstFigure = drafts.find((draft) => isFigureRole(draft.candidates[0]?.role))?.index ?? 0;
  const leftmost =
    possible.find((draft) => isMisnamed(draft, drafts) && draft.contents.ids < 0.5) ??
    possible.find((draft) => draft.contents.figures < 0.4 && draft.contents.ids < 0.5) ??
    // 1号認定, 65歳以上: names that begin with a number, where nothing else stands left of the figures.
    possible.find(
      (draft) => draft.index < firstFigure && draft.contents.ids < 0.5 && draft.contents.numbers === 0,
    );
  if (leftmost) leftmost.candidates = [{ role: 'name', score: 0.4, word: '' }];
}

/** サービス目標 over names, beside a column of targets that holds figures. */
function isMisnamed(draft: Draft, drafts: readonly Draft[]): boolean {
  const role = certainOf(draft)?.role;
  const better = drafts.some(
    (each) => each !== draft && certainOf(each)?.role === role && each.contents.figures >= 0.5,
  );
  return isFigureRole(role) && draft.contents.figures < 0.1 && draft.contents.prose < 0.5 && better;
}

function certainOf({ candidates }: Draft): Draft['candidates'][number] | undefined {
  const first = candidates[0];
  return first && first.score >= MIN_CONFIDENCE ? first : undefined;
}

function evidenceOf(draft: Draft): Evidence[] {
  const first = draft.candidates[0];
  if (!first) return [];
  const leaf = draft.path.at(-1);
  if (draft.isUnheaded === true) return [{ code: 'unheaded', detail: first.word }];
  if (first.word === '') return [{ code: 'leftmost-text', detail: '' }];
  if (leaf?.isYear && first.word === leaf.text) return [{ code: 'year-beside-target', detail: leaf.text }];
  const exact = draft.path.some(
    (reading) => reading.key.includes(first.word) && reading.key.length <= first.word.length + 8,
  );
  return [
    { code: exact ? 'header-word' : 'header-part', detail: first.word },
    ...(draft.contents.count > 0
      ? [{ code: 'contents' as const, detail: String(draft.contents.count) }]
      : []),
  ];
}

function yearOf(path: readonly HeaderReading[]): number | null {
  return [...path].reverse().find((reading) => reading.fiscalYear !== null)?.fiscalYear ?? null;
}

/**
 * Reads every column of a band: header path and contents together decide the role.
 * `cellsOf` hands over the body cells of a 0-based column.
 */
export function readColumns(
  band: HeaderBand,
  cellsOf: (column: number) => readonly Cell[],
  documentYear: number | null = null,
): ColumnRole[] {
  const indexes = band.columns ?? band.paths.map((_path, offset) => band.left + offset);
  const drafts: Draft[] = indexes.map((index) => {
    const path = band.paths[index - band.left] ?? [];
    const contents = lookOver(cellsOf(index));
    return { index, path, contents, candidates: candidatesOf(path, contents) };
  });
  readUnheaded(drafts, candidatesOf);
  readMonths(drafts);
  readYearColumns(drafts);
  const companions = findCompanions(
    drafts.map(({ index, path, candidates }) => ({ index, path, role: candidates[0]?.role ?? null })),
  );
  settleSingles(drafts.filter((draft) => !companions.taken.has(draft.index)));
  currentAsActual(drafts, documentYear);
  readDatedFigures(drafts);
  ensureActual(drafts);
  readInnerNames(drafts);
  readOuterPrograms(drafts);
  ensureName(drafts);
  return drafts.map((draft) => {
    const certain = certainOf(draft);
    const holdsDepartment =
      certain !== undefined &&
      ['program', 'name'].includes(certain.role) &&
      draft.path.some((reading) => reading.candidates.some((candidate) => candidate.role === 'department'));
    return {
      role: certain?.role ?? null,
      header: draft.path.map((reading) => reading.text.replace(/\s*\n\s*/g, ' ').trim()).join(' > '),
      index: draft.index,
      fiscalYear: yearOf(draft.path),
      unit: draft.path.map((reading) => reading.unit).findLast((unit) => unit !== null) ?? null,
      holdsDepartment,
      ...companions.of(draft.index),
      confidence: certain ? Math.round(Math.min(certain.score, 0.99) * 100) / 100 : 0,
      evidence: evidenceOf(draft),
    };
  });
}

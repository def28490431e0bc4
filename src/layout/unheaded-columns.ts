import type { Draft } from './columns.js';
import { isFigureRole } from './role.js';

type CandidatesOf = (path: Draft['path'], contents: Draft['contents']) => Draft['candidates'];

/** Share of a column's cells that must be of one kind for it to be read without a header. */
const MOST = 0.8;
const FIGURES_FROM = 0.5;
const NUMBERED = 0.6;

function isUnheaded({ path, candidates }: Draft): boolean {
  return candidates.length === 0 && path.every(({ key }) => key === '');
}

/** Numbers at the left edge, each another one, of a table that has no column of numbers. */
function readNumbers(drafts: readonly Draft[]): void {
  const [first] = drafts;
  if (!first || !isUnheaded(first) || first.contents.count < 2) return;
  if (drafts.some(({ candidates }) => candidates[0]?.role === 'id')) return;
  if (first.contents.ids < MOST || first.contents.variety < 1) return;
  first.candidates = [{ role: 'id', score: NUMBERED, word: '' }];
  first.isUnheaded = true;
}

/** Units beside figures, of a table that has no column of units. */
function readUnits(drafts: readonly Draft[]): void {
  if (drafts.some(({ candidates }) => candidates[0]?.role === 'unit')) return;
  const units = drafts.find((draft) => isUnheaded(draft) && draft.contents.units >= MOST);
  if (!units) return;
  units.candidates = [{ role: 'unit', score: NUMBERED, word: '' }];
  units.isUnheaded = true;
}

/** One header over the numbers and the names of the items, merged or not: the numbers are none of what it says. */
function readNumbersBesideNames(drafts: readonly Draft[]): void {
  const [numbers, names] = drafts;
  const head = numbers?.path.at(-1);
  if (!numbers || !names || !head || drafts.some(({ candidates }) => candidates[0]?.role === 'id')) return;
  if (names.path.at(-1) !== head && !isUnheaded(names)) return;
  if (numbers.contents.count < 2 || numbers.contents.ids < MOST || numbers.contents.variety < 1) return;
  if (names.contents.figures > 1 - MOST || names.contents.variety < MOST) return;
  if (isUnheaded(names)) {
    names.path = numbers.path;
    names.isUnheaded = true;
  }
  names.candidates = [{ role: 'name', score: NUMBERED, word: head.text }];
  numbers.candidates = [{ role: 'id', score: NUMBERED, word: head.text }];
}

/**
 * 当初値 over a column of years, with the figures in a column without a header behind it: one header for both, typed
 * over the first and not merged.
 */
function readFiguresBehindYears(drafts: readonly Draft[], candidatesOf: CandidatesOf): void {
  drafts.forEach((figures, at) => {
    const years = drafts[at - 1];
    const role = years?.candidates[0]?.role;
    if (!years || !isFigureRole(role) || !isUnheaded(figures)) return;
    if (years.contents.years < MOST || figures.contents.years > 1 - MOST) return;
    if (figures.contents.figures < FIGURES_FROM) return;
    figures.path = years.path;
    figures.candidates = candidatesOf(years.path, figures.contents);
    figures.isUnheaded = true;
    // Its role was doubted for holding years; as a column of years it is sure.
    years.candidates = [{ role: 'year', score: 1, word: years.candidates[0]?.word ?? '' }];
  });
}

/** Gives columns without any header the meaning their contents and neighbours leave no doubt about. */
export function readUnheaded(drafts: readonly Draft[], candidatesOf: CandidatesOf): void {
  readNumbers(drafts);
  readUnits(drafts);
  readNumbersBesideNames(drafts);
  readFiguresBehindYears(drafts, candidatesOf);
}

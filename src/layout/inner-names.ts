import type { Draft } from './columns.js';
import { isFigureRole } from './role.js';

const MEASURES_FROM = 0.8;
const LONGEST = 30;
const NAMED = 0.45;

/** What counts something: 延べ利用日数, 受講率, 設置箇所数（累計）. */
const MEASURE =
  /(?:数|率|割合|比率|額|量|高|度合い?|満足度|認知度|時間|面積|延長|件|人口)(?:[（(][^（）()]*[）)])?$/;

/** True for a short text that names what is counted. */
export function isMeasure(text: string): boolean {
  return text.length <= LONGEST && MEASURE.test(text);
}

/**
 * 事業名 | 内容 | …, where 内容 says what of the programme is counted: then that is the indicator's name. Only where
 * nothing else is, and where nearly every cell of the column between names and figures is such a name.
 */
export function readInnerNames(drafts: readonly Draft[]): void {
  const leads = (role: string) => (draft: Draft) => draft.candidates[0]?.role === role;
  if (drafts.some(leads('name'))) return;
  const program = drafts.find(leads('program'));
  const figure = drafts.find(({ candidates }) => isFigureRole(candidates[0]?.role));
  if (!program || !figure) return;
  const inner = drafts.find(
    (draft) =>
      draft.index > program.index &&
      draft.index < figure.index &&
      (draft.candidates.length === 0 || leads('narrative')(draft)) &&
      draft.contents.count > 1 &&
      draft.contents.measures >= MEASURES_FROM,
  );
  if (inner) inner.candidates = [{ role: 'name', score: NAMED, word: inner.candidates[0]?.word ?? '' }];
}

/**
 * 取組目標 over names of what is done, left of the indicators and beside a column of targets that holds figures: the
 * programme.
 */
export function readOuterPrograms(drafts: readonly Draft[]): void {
  const leads = (draft: Draft): string | undefined => draft.candidates[0]?.role;
  const name = drafts.find((draft) => leads(draft) === 'name');
  if (!name || drafts.some((draft) => leads(draft) === 'program')) return;
  const outer = drafts.find(
    (draft) =>
      draft.index < name.index &&
      leads(draft) === 'target' &&
      draft.contents.count > 0 &&
      draft.contents.figures < 0.1 &&
      draft.contents.prose < 0.5,
  );
  const hasTargets = drafts.some(
    (draft) => draft !== outer && leads(draft) === 'target' && draft.contents.figures >= 0.5,
  );
  if (outer && hasTargets)
    outer.candidates = [{ role: 'program', score: NAMED, word: outer.candidates[0]?.word ?? '' }];
}

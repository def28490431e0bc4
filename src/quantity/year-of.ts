import type { CellText } from './cell-text.js';
import type { Draft } from './draft.js';
import { firstEndingAfter, touching } from './spans.js';
import type { ScannedYear } from './year-phrase.js';

const JOINS_PERIOD = /^ ?(?:~|-|から|より) ?$/;
/** H25末から…増加: the year a change is counted from is not the year of the figure. */
const COUNTED_FROM = /^(?:年?度?末|当初|度)?(?:時点|現在)?(?:から|より|比|対比|と比)/;

/** 集計中(R5.7公表予定): when something will be known, not what the figure is of. */
const YET_TO_COME = /^(?:頃|末|中)?(?:に|より)?(?:公表|集計|確定|判明|調査|策定|完成|開館|予定|以降)/;

const STANDS_APART =
  /^(?:末日?|中)?(?:時点|現在)?(?:の?(?:実績値?|見込み?|速報値?|計画|目標値?|値|予算|決算))?(?:[\s)\]】〕〉:、。]|$|\d|約|延べ)/;

/** Years that may date a figure: known, no end of a period, nothing a change is counted from. */
function datingYears(cell: CellText): ScannedYear[] {
  const { years, text } = cell;
  return years.filter((year, index) => {
    const next = years[index + 1];
    const before = years[index - 1];
    const joined =
      (next !== undefined && next.from - year.to < 5 && JOINS_PERIOD.test(text.slice(year.to, next.from))) ||
      (before !== undefined &&
        year.from - before.to < 5 &&
        JOINS_PERIOD.test(text.slice(before.to, year.from))) ||
      (before !== undefined && year.reading.inferredEra && before.to >= year.from - 2);
    return (
      year.reading.year !== null &&
      !joined &&
      !COUNTED_FROM.test(text.slice(year.to, year.to + 8)) &&
      !YET_TO_COME.test(text.slice(year.to, year.to + 8))
    );
  });
}

/** Tells of which fiscal year the figures of a cell are; made once a cell. */
export interface YearFinder {
  /** Western year for a figure: named before it, in a bracket behind it, in a heading above, or once for the whole cell. */
  of(draft: Draft, previousEnd: number, nextStart: number): number | null;
  /** The only year the cell names; null where it names none or several. */
  readonly only: number | null;
}

/** Where the bracket that belongs to the figure before ends: 50件(R4)、60件(R5). */
function behindOwnBracket(cell: CellText, at: number): number {
  const bracket = cell.brackets[firstEndingAfter(cell.brackets, at)];
  return bracket && cell.text.slice(at, bracket.open).trim() === '' ? bracket.close + 1 : at;
}

const NO_YEARS: YearFinder = { only: null, of: () => null };

export function yearFinder(cell: CellText): YearFinder {
  if (cell.years.length === 0) return NO_YEARS;
  const years = datingYears(cell);
  const holdsFigure = new Set(cell.figures.map((figure) => figure.bracket?.open));
  const bracketOf = (year: ScannedYear): number | null =>
    touching(cell.brackets, year.from, year.to)[0]?.open ?? null;
  // A year beside a figure in one bracket is that figure's: 70%(H27:54.3%).
  const free = years.filter((year) => !holdsFigure.has(bracketOf(year) ?? -1));
  // A year a sentence speaks of (令和3年度に実施予定) dates nothing beyond its clause.
  const apart = free.filter((year) => STANDS_APART.test(cell.text.slice(year.to, year.to + 16)));
  const distinct = new Set(apart.map((year) => year.reading.year));
  const only = distinct.size === 1 ? (apart[0]?.reading.year ?? null) : null;

  const lastIn = (list: readonly ScannedYear[], from: number, to: number): number | null =>
    touching(list, from, to)
      .filter((year) => year.from >= from && year.to <= to)
      .at(-1)?.reading.year ?? null;
  const heading = (draft: Draft): number | null => {
    for (let line = draft.line - 1; line >= Math.max(0, draft.line - 20); line--) {
      const stretch = cell.lines[line];
      const year = stretch ? touching(free, stretch.from, stretch.to).at(-1) : undefined;
      if (year && stretch && year.to - year.from >= (stretch.to - stretch.from) / 3) return year.reading.year;
    }
    return null;
  };

  return {
    only,
    of: (draft, previousEnd, nextStart) => {
      const { figure } = draft;
      const stop = cell.text.lastIndexOf('。', figure.from) + 1;
      const line = cell.lines[draft.line] ?? { from: 0, to: cell.text.length };
      if (figure.bracket && figure.bracket.kind !== 'quote' && !draft.promoted) {
        return lastIn(years, figure.bracket.open, figure.from);
      }
      return (
        lastIn(free, Math.max(line.from, behindOwnBracket(cell, previousEnd), stop), figure.from) ??
        lastIn(free, figure.to, Math.min(line.to, nextStart)) ??
        (distinct.size > 1 ? heading(draft) : null) ??
        only
      );
    },
  };
}

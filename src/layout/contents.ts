import { readFigure } from '../quantity/read-figure.js';
import { remembered } from '../quantity/remember.js';
import { foldUnit, isKnownUnit } from '../quantity/unit.js';
import type { Cell } from '../sheet/cell.js';
import { isMeasure } from './inner-names.js';
import type { Role } from './role.js';
import { RATING_WORDS } from './vocabulary.data.js';

/** What the cells of a column look like, as shares (0…1) of those that are not empty. */
export interface Contents {
  readonly count: number;
  readonly figures: number;
  /** Cells that are hardly more than a number (１２件, not 「１ しごとをつくる」). */
  readonly bare: number;
  /** Cells that hold a number, not a text. */
  readonly numbers: number;
  readonly prose: number;
  readonly labels: number;
  readonly ids: number;
  readonly departments: number;
  readonly units: number;
  /** Short texts that name what is counted (延べ利用日数, 受講率). */
  readonly measures: number;
  /** Cells that hold a year and nothing else (R4, 2022年度, 令和5年3月). */
  readonly years: number;
  /** Different texts ÷ texts. */
  readonly variety: number;
}

const ID =
  /^[A-Za-zＡ-Ｚ]{0,3}[-ー－]?[0-9０-９]{1,4}([-ー－―.．][0-9０-９]{1,4}){0,3}[)）.．]?$|^[①-⑳㉑-㉟]$|^[アイウエオカキクケコサシスセソ]$/;
const DEPARTMENT =
  /(課|室|部|局|係|担当|所|館|センター|委員会|公社|機構|学校|病院|署|チーム|グループ)(等|ほか|外)?[)）]?$/;
const BARE =
  /^[約▲△-]?[0-9０-９][0-9０-９,.，．]*(?:[^0-9０-９\s]{0,5}|\s[^0-9０-９\sぁ-ん]{1,4})$|^[-―—－ー]$/;
const YEAR =
  /^[(（]?(?:(?:令和|平成|昭和|[RHSＲＨＳ])\s?[0-9０-９元]{1,2}|(?:19|20)[0-9]{2}|[0-9０-９元]{1,4}\s?年)(?:\s?[-.．/年]\s?[0-9０-９]{0,2}\s?月?)?(?:\s?年?度)?末?[)）]?(?:\s?[~～〜－ー-].{2,8})?$/;
const LONGEST_YEAR = 20;
const LONGEST_RATING = 9;
const RATINGS: ReadonlySet<string> = new Set(RATING_WORDS);

/** A rating as evaluation columns hold it: a letter, a mark, or one of the usual words. */
function isLabel(text: string, cell: Cell): boolean {
  if (cell.kind === 'number' || text.length > LONGEST_RATING) return false;
  return (
    text.length <= 3 || RATINGS.has(text.replace(/^(?:おおむね|概ね|やや|かなり|ほぼ|大幅に|一部|まだ)/, ''))
  );
}

/** The same units, departments and dashes stand in row after row. */
const isFigure = remembered(4096, (text) => readFigure(text).kind !== 'qualitative');

/** Looks over cells of one column; a few hundred tell enough. */
export function lookOver(cells: readonly Cell[]): Contents {
  const filled = cells.filter((cell) => cell.text.trim() !== '');
  const count = filled.length;
  const share = (test: (text: string, cell: Cell) => boolean): number =>
    count === 0 ? 0 : filled.filter((cell) => test(cell.text.trim(), cell)).length / count;
  return {
    count,
    figures: share((text, cell) => cell.kind === 'number' || (text.length <= 40 && isFigure(text))),
    bare: share((text, cell) => cell.kind === 'number' || BARE.test(text)),
    numbers: share((_text, cell) => cell.kind === 'number'),
    prose: share((text) => text.length > 25),
    labels: share(isLabel),
    ids: share((text) => ID.test(text)),
    departments: share((text) => text.split(/[\n、・,/／]/).some((part) => DEPARTMENT.test(part.trim()))),
    years: share((text) => text.length <= LONGEST_YEAR && YEAR.test(text)),
    units: share((text) => text.length <= 8 && isKnownUnit(foldUnit(text))),
    // Asked for in few tables only.
    get measures() {
      return share(isMeasure);
    },
    variety: count === 0 ? 0 : new Set(filled.map((cell) => cell.text.trim())).size / count,
  };
}

/**
 * How well the contents agree with a role: a factor on the header's score, from 0.15 (contradict) to 1.
 * An empty column contradicts nothing: it is there to be filled in.
 */
export function agreement(role: Role, contents: Contents): number {
  if (contents.count === 0) return 1;
  switch (role) {
    case 'id':
      return contents.ids >= 0.5 ? 1 : contents.prose > 0.2 ? 0.15 : 0.5;
    case 'name':
    case 'program':
      return contents.bare > 0.6 ? 0.3 : contents.ids > 0.8 ? 0.4 : 1;
    case 'section':
      // １安全, ２健康: short headings with their number are not figures.
      return contents.bare > 0.6 ? 0.45 : contents.ids > 0.8 ? 0.4 : 1;
    case 'unit':
      return contents.prose > 0.2 ? 0.2 : 1;
    case 'department':
      return contents.departments >= 0.4 ? 1 : contents.figures > 0.6 ? 0.2 : 0.7;
    case 'direction':
      return contents.prose > 0.3 || contents.bare > 0.8 ? 0.2 : 1;
    case 'rate':
      return contents.figures >= 0.5 ? 1 : contents.prose > 0.3 ? 0.15 : 0.4;
    case 'rating':
      return contents.labels >= 0.5 ? 1 : contents.prose > 0.4 ? 0.15 : contents.figures > 0.8 ? 0.5 : 0.8;
    case 'narrative':
      return contents.figures > 0.8 ? 0.75 : contents.labels > 0.8 ? 0.6 : 1;
    case 'year':
      return contents.years >= 0.4 ? 1 : contents.years === 0 ? 0.2 : 0.5;
    case 'target':
      if (contents.years > 0.6) return 0.3;
      // Short differing texts without a figure are names under a header such as 数値目標, not targets.
      if (contents.figures < 0.1 && contents.prose < 0.3 && contents.variety > 0.5) return 0.6;
      return figureAgreement(contents);
    case 'baseline':
    case 'actual':
      return figureAgreement(contents);
  }
}

function figureAgreement(contents: Contents): number {
  if (contents.years > 0.6) return 0.3;
  if (contents.departments > 0.6 && contents.figures < 0.1) return 0.2;
  return contents.labels > 0.8 && contents.figures < 0.2 ? 0.4 : 1;
}

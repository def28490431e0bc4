import { readFigure } from '../quantity/read-figure.js';
import { foldUnit, isKnownUnit } from '../quantity/unit.js';
import type { Cell } from '../sheet/cell.js';
import type { Role } from './role.js';

/** What the cells of a column look like, as shares (0…1) of those that are not empty. */
export interface Contents {
  readonly count: number;
  readonly figures: number;
  /** Cells that are hardly more than a number (１２件, not 「１ しごとをつくる」). */
  readonly bare: number;
  readonly prose: number;
  readonly labels: number;
  readonly ids: number;
  readonly departments: number;
  readonly units: number;
  /** Different texts ÷ texts. */
  readonly variety: number;
}

const ID =
  /^[A-Za-zＡ-Ｚ]{0,3}[-ー－]?[0-9０-９]{1,4}([-ー－―.．][0-9０-９]{1,4}){0,3}[)）.．]?$|^[①-⑳㉑-㉟]$|^[アイウエオカキクケコサシスセソ]$/;
const DEPARTMENT =
  /(課|室|部|局|係|担当|所|館|センター|委員会|公社|機構|学校|病院|署|チーム|グループ)(等|ほか|外)?[)）]?$/;
const BARE = /^[約▲△-]?[0-9０-９][0-9０-９,.，．]*[^0-9０-９]{0,5}$|^[-―—－ー]$/;
const SAMPLE = 400;

/** Looks over the cells of one column (at most 400 of them, evenly taken). */
export function lookOver(cells: readonly Cell[]): Contents {
  const step = Math.max(1, Math.floor(cells.length / SAMPLE));
  const filled = cells.filter((cell, index) => index % step === 0 && cell.text.trim() !== '');
  const count = filled.length;
  const share = (test: (text: string, cell: Cell) => boolean): number =>
    count === 0 ? 0 : filled.filter((cell) => test(cell.text.trim(), cell)).length / count;
  return {
    count,
    figures: share(
      (text, cell) =>
        cell.kind === 'number' || (text.length <= 40 && readFigure(text).kind !== 'qualitative'),
    ),
    bare: share((text, cell) => cell.kind === 'number' || BARE.test(text)),
    prose: share((text) => text.length > 25),
    labels: share((text, cell) => text.length <= 3 && cell.kind !== 'number'),
    ids: share((text) => ID.test(text)),
    departments: share((text) => text.split(/[\n、・,/／]/).some((part) => DEPARTMENT.test(part.trim()))),
    units: share((text) => text.length <= 8 && isKnownUnit(foldUnit(text))),
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
    case 'section':
      return contents.bare > 0.6 ? 0.3 : contents.ids > 0.8 ? 0.4 : 1;
    case 'unit':
      return contents.prose > 0.2 ? 0.2 : 1;
    case 'department':
      return contents.departments >= 0.4 ? 1 : contents.figures > 0.6 ? 0.2 : 0.7;
    case 'direction':
      return contents.prose > 0.3 ? 0.2 : 1;
    case 'rate':
      return contents.figures >= 0.5 ? 1 : contents.prose > 0.3 ? 0.15 : 0.4;
    case 'rating':
      return contents.labels >= 0.5 ? 1 : contents.prose > 0.4 ? 0.15 : contents.figures > 0.8 ? 0.5 : 0.8;
    case 'narrative':
      return contents.figures > 0.8 ? 0.75 : contents.labels > 0.8 ? 0.6 : 1;
    case 'year':
      return contents.prose > 0.2 ? 0.2 : 1;
    case 'target':
      // Short differing texts without a figure are names under a header such as 数値目標, not targets.
      if (contents.figures < 0.1 && contents.prose < 0.3 && contents.variety > 0.5) return 0.6;
      return figureAgreement(contents);
    case 'baseline':
    case 'actual':
      return figureAgreement(contents);
  }
}

function figureAgreement(contents: Contents): number {
  if (contents.departments > 0.6 && contents.figures < 0.1) return 0.2;
  return contents.labels > 0.8 && contents.figures < 0.2 ? 0.4 : 1;
}

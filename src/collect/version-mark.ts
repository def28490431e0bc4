import { normalise } from '../quantity/normalise.js';
import { VERSION_MARKS } from './version-mark.data.js';

/** A file's name taken apart: what all its versions share, and how late this one says it is. */
export interface VersionedName {
  readonly stem: string;
  /** 0 where the name says nothing. */
  readonly rank: number;
  /** Codes of the marks found. */
  readonly marks: readonly string[];
}

/** Reads 進行管理シート（修正）(2).xlsx as 進行管理シート, corrected, second copy. `name` is a file name without folders. */
export function readVersion(name: string): VersionedName {
  let stem = normalise(name)
    .text.replace(/\.xls[xm]?$/i, '')
    .trim();
  let rank = 0;
  const marks: string[] = [];
  for (let round = 0; round < 4; round++) {
    const found = VERSION_MARKS.map((mark) => ({ mark, hit: mark.pattern.exec(stem) })).find(
      ({ hit }) => hit !== null && hit.index > 0,
    );
    if (!found?.hit) break;
    stem = stem.slice(0, found.hit.index).trim();
    rank += found.mark.rank + (Number(found.hit[1]) || 0);
    marks.push(found.mark.code);
  }
  return { stem: stem.replace(/\s+/g, '').toLowerCase(), rank, marks };
}

import { quoted } from './formula-text.js';
import type { GroupBy, SummaryModel } from './model.js';
import type { Places } from './places.js';

/** Formulas over the list. Comparisons, not COUNTIF: names may hold its wild cards. */
export class Counting {
  private readonly last: string;

  constructor(
    private readonly model: SummaryModel,
    private readonly places: Places,
  ) {
    this.last = model.items.at(-1)?.rowKey ?? '';
  }

  list(column: string): string {
    return this.places.range('data', column, this.model.items[0]?.rowKey ?? '', this.last);
  }

  /** 1 for each indicator of a group; the group's name stands in `cell`. Null: all indicators. */
  isIn(by: GroupBy, cell: string | null): string {
    return cell === null ? `(${this.list('indicator')}<>"")` : `(${this.list(by)}=${cell})`;
  }

  is(column: string, text: string): string {
    return `(${this.list(column)}=${quoted(text)})`;
  }
}

/**
 * The middle of the rates of a group, without an array formula and without functions that only some programs compute:
 * text counts as 0, and what is not in the group lies far below, so that the largest ones are the group's.
 */
export function medianOf(rates: string, group: string, count: string): string {
  const numbers = `--TEXT(${rates},"0.0000;-0.0000;0;""0""")-(1-${group}*ISNUMBER(${rates}))*1E+9`;
  const ranks = [`INT((${count}+1)/2)`, `INT(${count}/2)+1`];
  return `SUMPRODUCT(${ranks.map((rank) => `LARGE(${numbers},${rank})`).join('+')})/2`;
}

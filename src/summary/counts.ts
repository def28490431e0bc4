import type { SummarySettings } from '../inspection.js';
import type { Locale } from '../locales/say.js';
import { Tally, type Counted } from './tally.js';

/** What an indicator is counted under. */
export type GroupBy = SummarySettings['by'];

/** Indicators counted together. */
export interface Group {
  readonly label: string;
  readonly tally: Tally;
}

/** Everything 総括表 and グラフ are made from, of one workbook or of many. */
export interface Counts {
  readonly locale: Locale;
  /** What is counted by first and drawn in the charts. */
  readonly by: GroupBy;
  /** What was counted, as the titles name it. */
  readonly source: string;
  readonly schemeName: string;
  /** Labels of the schemes in force, best first. */
  readonly ratings: readonly string[];
  readonly total: Tally;
  readonly groups: Readonly<Record<GroupBy, readonly Group[]>>;
}

/**
 * Groups in the order they are first told of. Labels that differ only in case are one: formulas see no difference there
 * either.
 */
export class Groups {
  private readonly byKey = new Map<string, Group>();

  add(label: string, row: Counted): void {
    this.of(label).add(row);
  }

  join(label: string, tally: Tally): void {
    this.of(label).join(tally);
  }

  all(): Group[] {
    return [...this.byKey.values()];
  }

  /** By rank, groups of the same rank in their order. */
  ranked(rank: (label: string) => number): Group[] {
    return this.all().sort((a, b) => rank(a.label) - rank(b.label));
  }

  private of(label: string): Tally {
    const key = label.toLowerCase();
    const known = this.byKey.get(key);
    if (known) return known.tally;
    const group = { label, tally: new Tally() };
    this.byKey.set(key, group);
    return group.tally;
  }
}

/** The rank of a label in a list; those that are not on it come last. */
export function rankIn(list: readonly string[]): (label: string) => number {
  return (label) => {
    const at = list.indexOf(label);
    return at < 0 ? list.length : at;
  };
}

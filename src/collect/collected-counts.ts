import { say, type Locale } from '../locales/say.js';
import { DEFAULT_SETTINGS } from '../settings.js';
import { Groups, rankIn, type Counts } from '../summary/counts.js';
import { labelsOf, type Labels } from '../summary/labels.js';
import { Tally } from '../summary/tally.js';
import type { TidyRow } from '../summary/tidy.js';
import { isComparable } from '../summary/year-columns.data.js';
import { Policies } from './policies.js';
import { spellingKey } from './spelling.js';

/** What the tabs are counted by. */
export type CountBy = Pick<typeof DEFAULT_SETTINGS.summary, 'by' | 'level'>;

/** Names of schemes beyond these are counted, not named. */
const NAMED_SCHEMES = 3;

/** Everything that is counted of gathered rows. */
export interface CollectedCounts extends Counts {
  /** What a row is counted under. */
  readonly labelsOf: (row: TidyRow) => Labels;
  /** Missed targets, and whether any row says why. */
  readonly unmet: number;
  readonly hasReasons: boolean;
  /** Rows with last year's actual beside this year's. */
  readonly years: number;
}

/** Counts gathered rows as they go by. */
export class CollectedCounter {
  private readonly total = new Tally();
  private readonly byPath = new Map<string, Tally>();
  private readonly departments = new Groups();
  private readonly ratings = new Groups();
  private readonly schemes = new Set<string>();
  private readonly policies: Policies;
  private unmet = 0;
  private hasReasons = false;
  private years = 0;

  constructor(
    private readonly locale: Locale,
    private readonly by: CountBy,
  ) {
    this.policies = new Policies(by.level);
  }

  add(row: TidyRow): void {
    const path = this.policies.pathOf(row);
    const labels = labelsOf(row, null, this.locale);
    this.total.add(row);
    const known = this.byPath.get(path) ?? new Tally();
    known.add(row);
    this.byPath.set(path, known);
    this.departments.add(labels.department, row);
    this.ratings.add(labels.rating, row);
    if (row.scheme !== null && row.rate !== null) this.schemes.add(row.scheme);
    if (row.met === false) {
      this.unmet++;
      this.hasReasons ||= row.narrative !== null;
    }
    if (isComparable(row)) this.years++;
  }

  /**
   * `ratings`: labels of the schemes in force, best first; `departments`: in the order of the list, where there is one;
   * `files`: how many were read.
   */
  finish(ratings: readonly string[], departments: readonly string[], files: number): CollectedCounts {
    const { locale, by, total, unmet, hasReasons, years } = this;
    const headings = this.policies.labels();
    const headingOf = (path: string): string | null => headings.get(path) ?? null;
    const groups = new Groups();
    for (const [path, tally] of this.byPath) {
      groups.join(headingOf(path) ?? say(locale, 'summary.no-heading'), tally);
    }
    const given = ratings.filter((label) => total.ofRating(label) > 0);
    const listed = departments.map(spellingKey);
    const rankOfListed = rankIn(listed);
    const schemes = [...this.schemes];
    return {
      locale,
      by: by.by,
      source: say(locale, 'summary.source.collected', {
        files,
        indicators: total.statistics().indicators,
      }),
      schemeName:
        schemes.length > NAMED_SCHEMES
          ? say(locale, 'summary.schemes', { count: schemes.length })
          : schemes.join('・'),
      ratings: given,
      total,
      groups: {
        heading: groups.all(),
        department: this.departments.ranked((label) => rankOfListed(spellingKey(label))),
        rating: this.ratings.ranked(rankIn(given)),
      },
      labelsOf: (row) => labelsOf(row, headingOf(this.policies.pathOf(row)), locale),
      unmet,
      hasReasons,
      years,
    };
  }
}

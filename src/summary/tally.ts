import type { TidyRow } from './tidy.js';
import { isInBand, median, type RateBand, type Statistics } from './statistics.js';

/** What of an indicator is counted. */
export type Counted = Pick<TidyRow, 'met' | 'rate' | 'rating'>;

/** Counts of indicators that are told one by one: of them it keeps nothing but their rates. */
export class Tally {
  private indicators = 0;
  private met = 0;
  private unmet = 0;
  private readonly rates: number[] = [];
  private readonly ratings = new Map<string, number>();

  add({ met, rate, rating }: Counted): void {
    this.indicators++;
    if (met === true) this.met++;
    if (met === false) this.unmet++;
    if (rate !== null) this.rates.push(rate);
    if (rating !== null) this.addRating(rating, 1);
  }

  /** Adds what another has counted. */
  join(other: Tally): void {
    this.indicators += other.indicators;
    this.met += other.met;
    this.unmet += other.unmet;
    for (const rate of other.rates) this.rates.push(rate);
    for (const [rating, count] of other.ratings) this.addRating(rating, count);
  }

  statistics(): Statistics {
    const { indicators, met, unmet, rates } = this;
    const judged = met + unmet;
    return {
      indicators,
      met,
      unmet,
      undecided: indicators - judged,
      share: judged === 0 ? null : met / judged,
      rated: rates.length,
      mean: rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
      median: median(rates),
    };
  }

  /** How many have a rating, in capitals or not: formulas see no difference either. */
  ofRating(rating: string): number {
    return this.ratings.get(rating.toLowerCase()) ?? 0;
  }

  /** How many rates lie in a band. */
  inBand(band: RateBand): number {
    return this.rates.filter((rate) => isInBand(rate, band)).length;
  }

  private addRating(rating: string, count: number): void {
    const key = rating.toLowerCase();
    this.ratings.set(key, (this.ratings.get(key) ?? 0) + count);
  }
}

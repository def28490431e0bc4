import type { Observation } from '../indicator/indicator.js';
import { say, type Locale } from '../locales/say.js';
import type { RatingScheme } from '../rating/scheme.js';
import { parseA1, toA1 } from '../sheet/address.js';
import { cellAt, type Sheet } from '../sheet/sheet.js';
import { reference } from '../writeback/ownership.js';
import { quoted } from './formula-text.js';
import type { SummaryItem } from './model.js';

/** The cells of a row that follow later corrections on the user's sheet. */
export interface LiveRow {
  /** A figure, taken over from its cell. */
  readonly target: string;
  readonly actual: string;
  /** Over the cells the row's own target, actual and rate stand in. */
  readonly rate: (target: string, actual: string) => string;
  readonly met: (target: string, actual: string) => string;
  readonly rating: (rate: string) => string;
}

/** Base units a cell may be counted in: 千円, 万, 百万 and percentages held as shares. */
const SCALES = [1, 100, 1000, 10_000, 1_000_000];

/**
 * Formulas for an indicator's row, or null where not every one of them would give just what was computed: then the row
 * is written as it was computed, since a row half of which follows corrections would contradict itself.
 */
export function liveRow(
  item: SummaryItem,
  sheet: Sheet | undefined,
  decimals: number,
  locale: Locale,
): LiveRow | null {
  const { checked, table, row } = item;
  const { indicator, evaluation } = checked;
  const { target, actual } = indicator;
  const isInverse = evaluation.formula === 'inverse-ratio';
  if (!sheet || !target || !actual || row.rate === null || row.met === null) return null;
  if (evaluation.formula !== 'ratio' && !isInverse) return null;
  if (!isPlain(target) || !isPlain(actual) || target.unit !== actual.unit || target.value === 0) return null;
  const scales = [scaleOf(target, sheet), scaleOf(actual, sheet)] as const;
  const bands = bandsOf(table.scheme);
  if (scales[0] === null || scales[1] === null || bands === null) return null;
  const [t, a] = [target.value ?? 0, actual.value ?? 0];
  const isDown = evaluation.direction.direction === 'decrease';
  const rate = rounded((isInverse ? t / a : a / t) * 100, decimals);
  const label = bands.find((band) => band.holds(rate))?.label ?? null;
  if (rate !== row.rate || (isDown ? a <= t : a >= t) !== row.met || label !== row.rating) return null;
  const none = quoted(say(locale, 'summary.none'));
  return {
    target: taken(indicator.sheet, target, scales[0]),
    actual: taken(indicator.sheet, actual, scales[1]),
    rate: (targetCell, actualCell) => {
      const [over, under] = isInverse ? [targetCell, actualCell] : [actualCell, targetCell];
      return `IF(AND(ISNUMBER(${over}),ISNUMBER(${under}),N(${under})<>0),ROUND(${over}/${under}*100,${decimals}),${none})`;
    },
    met: (targetCell, actualCell) => {
      const [yes, no, open] = (['met', 'unmet', 'undecided'] as const).map((key) =>
        quoted(say(locale, `summary.${key}`)),
      );
      const reached = `${actualCell}${isDown ? '<=' : '>='}${targetCell}`;
      return `IF(AND(ISNUMBER(${targetCell}),ISNUMBER(${actualCell})),IF(${reached},${yes},${no}),${open})`;
    },
    rating: (rateCell) => {
      const chosen = bands.reduceRight(
        (rest, band) => `IF(${band.test(rateCell)},${quoted(band.label)},${rest})`,
        none,
      );
      return `IF(ISNUMBER(${rateCell}),${chosen},${none})`;
    },
  };
}

/** A single number in a cell of its own, without a word that moves the border between met and missed. */
function isPlain(seen: Observation): boolean {
  return (
    seen.numericCell &&
    seen.value !== null &&
    seen.value >= 0 &&
    seen.upTo === null &&
    (seen.bound === null || seen.bound === 'at-least' || seen.bound === 'at-most')
  );
}

function scaleOf({ cell, value }: Observation, sheet: Sheet): number | null {
  const at = parseA1(cell);
  const held = at && cellAt(sheet, at.row, at.column).value;
  if (typeof held !== 'number' || value === null) return null;
  return SCALES.find((scale) => Math.abs(held * scale - value) <= Math.abs(value) * 1e-12) ?? null;
}

/** The figure of a cell of the user's; fixed, so that sorting the table takes nothing elsewhere. */
function taken(sheet: string, { cell }: Observation, scale: number): string {
  const at = parseA1(cell) ?? { row: 0, column: 0 };
  const place = reference(sheet, toA1(at.row, at.column).replace(/([A-Z]+)([0-9]+)/, '$$$1$$$2'));
  const value = scale === 1 ? place : `ROUND(${place}*${scale},10)`;
  return `IF(ISNUMBER(${place}),${value},${quoted('－')})`;
}

function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale + 1e-9) / scale;
}

interface Band {
  readonly label: string;
  readonly holds: (rate: number) => boolean;
  readonly test: (cell: string) => string;
}

/** The bands of a scheme by rate; null for other schemes, and for one in which bands overlap. */
function bandsOf(scheme: RatingScheme): Band[] | null {
  if (scheme.basis !== 'rate') return null;
  const bands = scheme.bands
    .filter((band) => !band.byJudgement)
    .map(({ label, from, to }): Band => {
      const parts = [
        from === null ? '' : `#${from.closed ? '>=' : '>'}${from.at}`,
        to === null ? '' : `#${to.closed ? '<=' : '<'}${to.at}`,
      ].filter((part) => part !== '');
      return {
        label,
        holds: (rate) =>
          (from === null || (from.closed ? rate >= from.at : rate > from.at)) &&
          (to === null || (to.closed ? rate <= to.at : rate < to.at)),
        test: (cell) =>
          parts.length === 0 ? 'TRUE' : `AND(${parts.map((part) => cell + part.slice(1)).join(',')})`,
      };
    });
  const edges = scheme.bands.flatMap(({ from, to }) => [from?.at, to?.at]).filter((at) => at !== undefined);
  const probes = edges.flatMap((at) => [at - 0.05, at, at + 0.05]);
  return probes.some((rate) => bands.filter((band) => band.holds(rate)).length > 1) ? null : bands;
}

import { completed, isRest, readBand, type LegendAssumption, type PrintedBand } from './legend-bands.js';
import { entriesOf } from './legend-entries.js';
import type { LegendPart } from './legend-labels.js';
import { impliedMet, notRatedReasons, speaksClearly, speaksOfRating } from './legend-words.js';
import { meanings } from './rate-to-rating.js';
import { readScheme, type RatingScheme, type RatingSchemeInput } from './scheme.js';

/** One label of a legend, what it means as printed, and what that says about the target. */
export interface LegendEntry extends LegendPart {
  readonly implies: boolean | null;
}

/** A legend as it stands on a sheet. */
export interface Legend {
  /** In the order they are printed in. */
  readonly entries: readonly LegendEntry[];
  /** Basis 'rate' where percentages are printed for the labels, else 'words'. */
  readonly scheme: RatingScheme;
  readonly assumptions: readonly LegendAssumption[];
}

const HEADING = /凡例|評価|判定|達成度|達成状況|区分|基準|ランク|進捗/;
const PERCENT = /[%％]|達成率|割合|パーセント/;
const MOST_LINES = 400;

/**
 * Reads the legend of a rating column from the lines around a table: 「A：100％以上 B：80％以上100％未満」,
 * 「A:目標を達成」 … 「D:目標は未達成で取組困難なもの」, 「◎…○…△…×…」. Null where there is none.
 */
export function readLegend(lines: readonly string[]): Legend | null {
  const considered = lines.slice(0, MOST_LINES);
  const parts = entriesOf(considered).find((reading) => isLegend(reading, considered));
  if (parts === undefined) return null;
  const bare = considered.some((line) => PERCENT.test(line));
  const built = rateScheme(parts, bare) ?? wordsScheme(parts);
  if (built === null) return null;
  const implied = new Map(meanings(built.scheme).map(({ label, met }) => [label, met]));
  const entries = parts.map((part) => ({ ...part, implies: implied.get(part.label) ?? null }));
  return { entries, ...built };
}

/** Numbered or lettered lists are everywhere; this one must explain results. */
function isLegend(parts: readonly LegendPart[], lines: readonly string[]): boolean {
  const speaking = (test: (meaning: string) => boolean) =>
    parts.filter(({ meaning }) => test(meaning)).length;
  const headed = lines.some((line) => HEADING.test(line));
  const enough = Math.max(2, Math.ceil(parts.length / 2));
  if (speaking(speaksClearly) >= enough) return true;
  const numbered = parts.some(({ label }) => /^\d/.test(label));
  return headed && speaking(speaksOfRating) >= enough && (!numbered || speaking(speaksClearly) >= 1);
}

type Built = Pick<Legend, 'scheme' | 'assumptions'>;

const NAME = { ja: 'シートの凡例', en: 'Legend on the sheet' };

function parted(
  parts: readonly LegendPart[],
): Pick<RatingSchemeInput, 'notEvaluable'> & { rated: readonly LegendPart[] } {
  const notEvaluable = parts.flatMap((part) => {
    const reasons = notRatedReasons(part.meaning);
    return reasons === null ? [] : [{ ...part, reasons: [...reasons] }];
  });
  const rated = parts.filter(({ label }) => notEvaluable.every((other) => other.label !== label));
  return { rated, notEvaluable };
}

function rateScheme(parts: readonly LegendPart[], bare: boolean): Built | null {
  const { rated, notEvaluable } = parted(parts);
  const read = rated.map((part) => ({ part, printed: readBand(part.meaning, bare) }));
  const first = read.findIndex(({ printed }) => printed !== null);
  const banded = first < 0 ? [] : read.slice(first);
  if (banded.length < 2) return null;
  const known = banded.map(({ part, printed }, index) => {
    const rest = index === banded.length - 1 && isRest(part.meaning);
    return { part, printed: printed ?? (rest ? { from: null, to: null } : null) };
  });
  const bands = known.flatMap(({ part, printed }) => (printed === null ? [] : [{ part, printed }]));
  if (bands.length < known.length) return null;

  const bestFirst = isRising(bands.map(({ printed }) => printed)) ? bands.toReversed() : bands;
  const { bands: ends, assumptions } = completed(bestFirst.map(({ printed }) => printed));
  const judged = read
    .slice(0, first)
    .map(({ part }) => ({ ...part, from: ends[0]?.from ?? null, to: null, byJudgement: true }));
  const computed = bestFirst.flatMap(({ part }, index) => {
    const band = ends[index];
    return band === undefined ? [] : [{ ...part, ...band }];
  });
  const scheme = {
    id: 'sheet-legend',
    name: NAME,
    source: null,
    notEvaluable,
    basis: 'rate',
    bands: [...judged, ...computed],
  };
  const whole = readScheme(scheme);
  if (whole.ok) return { scheme: whole.scheme, assumptions };
  const asPrinted = readScheme({ ...scheme, tolerates: ['gap', 'overlap'] });
  return asPrinted.ok ? { scheme: asPrinted.scheme, assumptions: [...assumptions, 'as-printed'] } : null;
}

function isRising(bands: readonly PrintedBand[]): boolean {
  const at = (band: PrintedBand | undefined) => band?.from?.at ?? band?.to?.at ?? 0;
  return at(bands[0]) < at(bands.at(-1));
}

function wordsScheme(parts: readonly LegendPart[]): Built | null {
  const { rated, notEvaluable } = parted(parts);
  const bands = rated.map((part) => ({ ...part, met: impliedMet(part.meaning) }));
  const result = readScheme({
    id: 'sheet-legend',
    name: NAME,
    source: null,
    notEvaluable,
    basis: 'words',
    bands,
  });
  return result.ok ? { scheme: result.scheme, assumptions: [] } : null;
}

import type { Edge } from './scheme.js';

/** The ends printed for one label; null where none is printed on that side. */
export interface PrintedBand {
  readonly from: Edge | null;
  readonly to: Edge | null;
}

/** What had to be assumed to make bands of what is printed. */
export type LegendAssumption =
  /** 60～79％ below 80％以上: everything under 80 is meant. */
  | 'rounded-edge'
  /** 80～100％ below 100％以上: the shared number goes to the better band. */
  | 'shared-edge'
  /** The best band ends at 100 %: what is beyond belongs to it too. */
  | 'open-top'
  /** The bands as printed leave a gap or overlap. */
  | 'as-printed';

const NUMBER =
  /([≧≦<>≥≤]?)\s{0,2}(\d{1,3}(?:\.\d{1,2})?)\s{0,2}(%|パーセント|割|[^\s\d%以超未よをかのでと~〜～≧≦<>≥≤、,)(/-]?)\s{0,2}(以上|以下|未満|超|を?超え|より(?:大き|上|多)|より(?:小さ|下|少な)|≧|≦|<|>|≥|≤)?/g;
const RANGE = /[~〜～\-–ー−から]/;
/** What is left once the others are taken. */
const REST = /それ以外|上記以外|その他|左記以外/;

type Relation = 'from-closed' | 'from-open' | 'to-closed' | 'to-open' | null;

const AFTER: Readonly<Record<string, Relation>> = {
  以上: 'from-closed',
  超: 'from-open',
  超え: 'from-open',
  を超え: 'from-open',
  以下: 'to-closed',
  未満: 'to-open',
  // 80≦x: the number stands before the sign.
  '≦': 'from-closed',
  '≤': 'from-closed',
  '<': 'from-open',
  '≧': 'to-closed',
  '≥': 'to-closed',
  '>': 'to-open',
};
const BEFORE: Readonly<Record<string, Relation>> = {
  '≧': 'from-closed',
  '≥': 'from-closed',
  '>': 'from-open',
  '≦': 'to-closed',
  '≤': 'to-closed',
  '<': 'to-open',
};

/** True where the text leaves everything to this label that the others do not take. */
export function isRest(meaning: string): boolean {
  return REST.test(meaning);
}

/**
 * The band printed in an explanation: 80％以上100％未満, 60～79％, ≧120%, 8割以上. Null where no percentage is printed
 * or a number counts something else (3件以上). `bare`: numbers without % count too, as the heading says percent.
 */
export function readBand(meaning: string, bare: boolean): PrintedBand | null {
  let from: Edge | null = null;
  let to: Edge | null = null;
  let percents = 0;
  for (const match of meaning.matchAll(NUMBER)) {
    const [whole, before = '', digits = '', unit = '', after = ''] = match;
    const isPercent = unit === '%' || unit === 'パーセント' || unit === '割';
    // 令和4年度目標の80％: a year counts nothing here.
    if (/[年月日]/.test(unit)) continue;
    if (!isPercent && unit !== '') return null;
    if (isPercent) percents += 1;
    const at = Number(digits) * (unit === '割' ? 10 : 1);
    const next = meaning.charAt(match.index + whole.length);
    const previous = meaning.slice(0, match.index).trimEnd().at(-1) ?? '';
    const relation: Relation =
      relationAfter(after) ??
      BEFORE[before] ??
      (RANGE.test(previous) ? 'to-closed' : RANGE.test(next) || from === null ? 'from-closed' : null);
    if (relation === null) return null;
    const edge: Edge = { at, closed: relation.endsWith('closed') };
    if (relation.startsWith('from')) from = edge;
    else to = edge;
  }
  if (from === null && to === null) return null;
  return bare || percents > 0 ? { from, to } : null;
}

function relationAfter(word: string): Relation {
  if (word.startsWith('より')) return /より(?:大き|上|多)/.test(word) ? 'from-open' : 'to-open';
  return AFTER[word] ?? null;
}

/** Bands of a legend, best first, with the ends its author left to the reader filled in from the neighbours. */
export function completed(printed: readonly PrintedBand[]): {
  readonly bands: readonly PrintedBand[];
  readonly assumptions: readonly LegendAssumption[];
} {
  const assumptions = new Set<LegendAssumption>();
  const bands: PrintedBand[] = [];
  printed.forEach((band, index) => {
    const better = bands.at(-1) ?? null;
    const worse = printed[index + 1] ?? null;
    const from = band.from ?? (worse?.to ? flipped(worse.to) : null);
    if (better === null) {
      if (band.to !== null) assumptions.add('open-top');
      bands.push({ from, to: null });
      return;
    }
    const to = band.to ?? (better.from === null ? null : flipped(better.from));
    bands.push({ from, to: joined(to, better.from, assumptions) });
  });
  return { bands, assumptions: [...assumptions] };
}

/** The upper end of a band, moved to the lower end of the better one where only the way of printing parts them. */
function joined(to: Edge | null, better: Edge | null, assumptions: Set<LegendAssumption>): Edge | null {
  if (to === null || better === null) return to;
  if (to.at === better.at && to.closed && better.closed) {
    assumptions.add('shared-edge');
    return flipped(better);
  }
  const step = better.at - to.at;
  // 79 below 80, 79.9 below 80: one unit of the last printed digit.
  const oneStep = step > 0 && (step === 1 || (step < 0.11 && !Number.isInteger(to.at)));
  if (to.closed && better.closed && oneStep) {
    assumptions.add('rounded-edge');
    return flipped(better);
  }
  return to;
}

function flipped({ at, closed }: Edge): Edge {
  return { at, closed: !closed };
}

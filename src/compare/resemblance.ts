import { likeness } from '../indicator/likeness.js';
import type { LikenessCode, MatchEvidence } from './comparison.js';
import { nameLikeness } from './name-likeness.js';
import { weightOfFigure } from './sureness.js';
import type { Traits } from './traits.js';

/**
 * What agreement, and what disagreement, counts. A name that agrees says most; that a number, a department or a heading
 * is another one says little, because they move from year to year.
 */
const WEIGHTS: Readonly<Record<LikenessCode, { readonly same: number; readonly other: number }>> = {
  name: { same: 0.4, other: 0.4 },
  measure: { same: 0.12, other: 0.25 },
  program: { same: 0.12, other: 0.12 },
  number: { same: 0.15, other: 0.04 },
  department: { same: 0.05, other: 0.03 },
  section: { same: 0.08, other: 0.05 },
  unit: { same: 0.05, other: 0.12 },
  figures: { same: 0.25, other: 0.05 },
};
/** Names less alike than this need agreeing figures to be thought of at all. */
const LEAST_NAME = 0.3;
/** Share left to names that exclude each other. */
const CONTRARY = 0.5;
/** What one agreeing figure counts of the weight of several: it may agree by chance. */
const SINGLE = 0.4;

export interface Resemblance {
  readonly score: number;
  readonly evidence: readonly MatchEvidence[];
  /** The names exclude each other. */
  readonly isContrary: boolean;
  /** How much the figures that agree say together. */
  readonly figureWeight: number;
}

function textual(code: LikenessCode, a: string | null, b: string | null): MatchEvidence[] {
  return a === null || b === null ? [] : [{ code, share: a === b ? 1 : likeness(a, b) }];
}

function exact(code: LikenessCode, a: string | null, b: string | null): MatchEvidence[] {
  return a === null || b === null ? [] : [{ code, share: a === b ? 1 : 0 }];
}

/** Figures both sheets give for the same year; 0 and 100 agree too often to say anything. */
function figures(a: Traits, b: Traits): { evidence: MatchEvidence[]; weight: number } {
  let compared = 0;
  let agreeing = 0;
  // What one sheet gives as target and actual alike is one figure.
  const values = new Set<number>();
  for (const [key, value] of a.figures) {
    const other = b.figures.get(key);
    if (other === undefined) continue;
    if (value === other && (value === 0 || value === 100)) continue;
    compared++;
    if (value === other) {
      agreeing++;
      values.add(value);
    }
  }
  const weight = [...values].reduce((sum, value) => sum + weightOfFigure(value), 0);
  if (compared === 0) return { evidence: [], weight };
  return { evidence: [{ code: 'figures', share: agreeing / compared, agreeing, compared }], weight };
}

function weightOf({ code, share, agreeing }: MatchEvidence): number {
  const { same, other } = WEIGHTS[code];
  const full = code === 'figures' && agreeing === 1 ? same * SINGLE : same;
  return share * full + (1 - share) * other;
}

/** How much speaks for two indicators being the same one, and what. Symmetric. */
export function resemblance(a: Traits, b: Traits): Resemblance {
  const { share, isContrary } = nameLikeness(a.name, b.name);
  const name = isContrary ? share * CONTRARY : share;
  const common = figures(a, b);
  const rest = { isContrary, figureWeight: common.weight };
  const evidence: MatchEvidence[] = [
    { code: 'name', share: name },
    ...textual('measure', a.measure, b.measure),
    ...textual('program', a.program, b.program),
    ...exact('number', a.number, b.number),
    ...textual('department', a.department, b.department),
    ...textual('section', a.section, b.section),
    ...exact('unit', a.unit, b.unit),
    ...common.evidence,
  ];
  const agreeing = evidence.find((each) => each.code === 'figures')?.agreeing ?? 0;
  if (name < LEAST_NAME && agreeing < 2) return { score: 0, evidence, ...rest };
  let total = 0;
  let sum = 0;
  for (const each of evidence) {
    const weight = weightOf(each);
    total += weight;
    sum += weight * each.share;
  }
  return { score: total === 0 ? 0 : sum / total, evidence, ...rest };
}

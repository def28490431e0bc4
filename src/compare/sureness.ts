import type { LikenessCode, MatchEvidence } from './comparison.js';

/** A name that says the same in other words. */
const SAME_NAME = 0.95;
/** Names alike enough to be a rewording: with one figure that agrees, with two or three. */
const NEARER_NAME = 0.75;
const NEAR_NAME = 0.6;
/** Half of it is the same: all figures must agree, and what stands around. */
const HALF_NAME = 0.45;
/** Something is the same (耕作放棄地の面積, 遊休農地の面積): worth a look in the same place, never sure by name. */
const PART_NAME = 0.38;
const LEAST_NAME = 0.3;
/** A shorter name (会員数, 参加人数) stands in many a list for something else each time. */
const TELLING = 9;
/** Texts around the name this much alike say the same, or something else. */
const AGREES = 0.8;
const DIFFERS = 0.4;
/** Weight of agreeing figures: a figure of three digits counts as one. */
const STRONG = 2;
const SOME = 1;
/** So many figures, all of them agreeing, are no chance even where they are small. */
const SEVERAL = 3;

/** Where an indicator stands: what two indicators of one name need in common. */
const CONTEXT: readonly LikenessCode[] = ['program', 'section', 'department', 'measure'];

export interface Grounds {
  readonly evidence: readonly MatchEvidence[];
  readonly isContrary: boolean;
  /** Length of the shorter name. */
  readonly nameLength: number;
  /** How much the agreeing figures say together. */
  readonly figureWeight: number;
}

/** What speaks for a pair and against it, counted. */
interface Facts {
  readonly name: number;
  /** Texts around the name that agree, and that say something else. */
  readonly agreeing: number;
  readonly differing: number;
  readonly hasNumber: boolean;
  readonly isOtherMeasure: boolean;
  /** Several figures of the same years, none of them the same. */
  readonly contradicts: boolean;
  /** Several figures of the same years, all of them the same. */
  readonly isWhole: boolean;
  readonly figureShare: number;
}

function factsOf({ evidence }: Grounds): Facts {
  const shareOf = (code: LikenessCode): number | null =>
    evidence.find((each) => each.code === code)?.share ?? null;
  const context = CONTEXT.flatMap((code) => shareOf(code) ?? []);
  const figures = evidence.find((each) => each.code === 'figures');
  const compared = figures?.compared ?? 0;
  return {
    name: shareOf('name') ?? 0,
    agreeing: context.filter((share) => share >= AGREES).length,
    differing: context.filter((share) => share < DIFFERS).length,
    hasNumber: shareOf('number') === 1,
    isOtherMeasure: (shareOf('measure') ?? 1) < DIFFERS,
    contradicts: compared >= 2 && figures?.agreeing === 0,
    isWhole: compared >= SEVERAL && figures?.share === 1,
    figureShare: figures?.share ?? 0,
  };
}

/** Whether enough speaks for a pair that somebody should look at it. */
export function isWorthALook(grounds: Grounds): boolean {
  const { name, agreeing, hasNumber, contradicts } = factsOf(grounds);
  if (name >= SAME_NAME) return true;
  if (contradicts && agreeing === 0) return false;
  if (grounds.figureWeight >= SOME) return name >= HALF_NAME || agreeing > 0;
  if (name >= NEAR_NAME) return agreeing > 0;
  return agreeing >= 2 && (name >= PART_NAME || (name >= LEAST_NAME && hasNumber));
}

/**
 * Whether a pair is sure: the same name where it is telling or its surroundings agree, a near one with agreeing
 * figures, another one only with several figures and its surroundings. Names that exclude each other never are.
 */
export function isSure(grounds: Grounds): boolean {
  const { isContrary, nameLength, figureWeight } = grounds;
  const facts = factsOf(grounds);
  const { name, agreeing, differing, hasNumber } = facts;
  if (isContrary || (facts.isOtherMeasure && figureWeight < STRONG)) return false;
  const isPlaced = agreeing > 0 || hasNumber;
  if (name >= SAME_NAME) {
    if (figureWeight >= SOME) return true;
    if (nameLength >= TELLING) return agreeing > 0 || (differing === 0 && !facts.contradicts);
    return agreeing > 0 && (differing === 0 || hasNumber);
  }
  if (name >= NEAR_NAME) {
    const isNear = name >= NEARER_NAME || facts.isWhole;
    return figureWeight >= STRONG || (figureWeight >= SOME && isPlaced && isNear);
  }
  if (name >= HALF_NAME && facts.isWhole && figureWeight >= SOME && agreeing >= 2) return true;
  return figureWeight >= STRONG && isPlaced && facts.figureShare >= AGREES;
}

/** What one figure that agrees says: three digits seldom agree by chance, 0 and 100 always may. */
export function weightOfFigure(value: number): number {
  if (value === 0 || value === 100) return 0;
  const digits = String(Math.abs(value)).replace(/\.|e.*$|^0+|0+$/g, '').length;
  return Math.min(1, digits / 3);
}

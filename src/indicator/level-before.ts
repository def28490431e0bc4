import type { Observation } from './indicator.js';
import type { Measure } from './measures.js';
import { sameUnit } from './pair.js';

/** Bracketed figures that are the level before, not a part: (平成25年度 2.7%), (基準時間である約74万8,000時間から…). */
const LEVEL_BEFORE = /基準|当初|現状|前年|策定時/;

/** 現状値→目標値: a column of targets whose cells begin with the level before. */
export const LEVEL_IN_HEADER = /現状|基準|当初|策定時/;
const YEAR_IN_BRACKET = /[(（][^)）]*(?:年度?|[HRＨＲ][0-9０-９元]{1,2})/;

/** True for a figure of a target's cell that is the level before, not a part of the target. */
export function isLevelBefore({ observation, itemText, fromProse }: Measure): boolean {
  if (!fromProse) return false;
  // 「4,640人から4,650人とし」: what it starts from.
  if (observation.part === 'alternative') return observation.qualifiers.includes('から');
  if (observation.part !== 'breakdown') return false;
  return (
    LEVEL_BEFORE.test(observation.label ?? '') || YEAR_IN_BRACKET.test(bracketBefore(observation, itemText))
  );
}

/** 「48.2% → 65.0%」: the figure it starts from. */
function isStart({ observation }: Measure): boolean {
  return observation.part === 'alternative' && observation.qualifiers.includes('から');
}

/** The printed text around a bracketed figure, from a little before it. */
function bracketBefore({ text }: Observation, itemText: string): string {
  const at = itemText.indexOf(text);
  return itemText.slice(Math.max(0, at - 12), at + text.length);
}

/** The level before, printed in brackets beside the target where the sheet has no column for it. */
export function baselineBeside(
  target: Measure | null,
  targets: readonly Measure[],
  startsInTarget: boolean,
): Observation | null {
  if (!target) return null;
  const isBefore = (each: Measure): boolean =>
    isLevelBefore(each) || (startsInTarget && !each.fromProse && isStart(each));
  const beside = targets.find(
    (each) => each.itemText === target.itemText && isBefore(each) && sameUnit(each, target),
  );
  return beside ? { ...beside.observation, part: 'main', label: null } : null;
}

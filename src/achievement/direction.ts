import type { Indicator } from '../indicator/indicator.js';
import { readName, type NameReading } from './direction-name.js';
import { readTarget } from './direction-target.js';
import { readDirectionText } from './direction-text.js';
import type { Direction, DirectionFinding } from './evaluation.js';
import { inTargetUnit, numberOf, obstacle } from './figures.js';

type Known = Exclude<Direction, 'unknown'>;

/**
 * Which way an indicator is to move, and what that rests on. Strongest first: the user, a direction column, words that
 * state a bound (以下, 削減, 維持), what the name counts, baseline against target, and without any of them increase.
 * The last two are marked as assumed.
 */
export function readDirection(indicator: Indicator, override?: Known): DirectionFinding {
  if (override !== undefined) return finding(override, 'user', '');
  const column = indicator.directionText;
  const fromColumn = column === null ? null : readDirectionText(column.value);
  if (column !== null && fromColumn !== null) return finding(fromColumn, 'column', column.text);

  const target = indicator.target === null ? null : readTarget(indicator.target);
  if (target !== null) return finding(target.direction, 'bound-word', target.evidence);

  const name = nameReading(indicator);
  if (name !== null) {
    const direction = isShareOfReduction(indicator, name) ? 'increase' : name.direction;
    return finding(direction, name.ending ? 'bound-word' : 'name', name.evidence);
  }
  return fromFigures(indicator) ?? finding('increase', 'default', '');
}

/** The measure's own name first. One measure of several under a programme's name is not described by that name. */
function nameReading({ measure, name, program }: Indicator): NameReading | null {
  if (measure === null) return readName(name);
  return readName(measure) ?? (name === program ? null : readName(name));
}

/** 排出量の削減 in 量 is a level that falls; measured in % it is the share taken off, and that is to grow. */
function isShareOfReduction({ name, measure, baseline, target }: Indicator, reading: NameReading): boolean {
  if (!reading.ending || reading.direction !== 'decrease' || target?.unit !== '%') return false;
  if (/率|割合|比率/.test(measure ?? name)) return false;
  const from = numberOf(baseline);
  const to = numberOf(target);
  return from === null || to === null || to >= from;
}

function fromFigures(indicator: Indicator): DirectionFinding | null {
  const { baseline, target } = inTargetUnit(indicator);
  if (obstacle({ baseline, target, actual: null }, ['baseline', 'target']) !== null) return null;
  const from = numberOf(baseline);
  const to = numberOf(target);
  if (from === null || to === null || target === null || baseline === null) return null;
  return finding(to < from ? 'decrease' : 'increase', 'baseline-target', `${baseline.text} → ${target.text}`);
}

function finding(direction: Known, source: DirectionFinding['source'], evidence: string): DirectionFinding {
  return { direction, source, evidence, assumed: source === 'baseline-target' || source === 'default' };
}

import type { Observation } from '../indicator/indicator.js';
import { normalise } from '../quantity/normalise.js';
import type { Checked } from '../rules/rule.js';
import { readRepost } from '../rules/repost.js';

/** What of an indicator is laid beside another year's: texts folded, figures by role and year. */
export interface Traits {
  readonly checked: Checked;
  /** Place in its book, from 0. */
  readonly position: number;
  readonly name: string;
  readonly measure: string | null;
  /** Null where it says no more than the name. */
  readonly program: string | null;
  readonly number: string | null;
  readonly department: string | null;
  /** The innermost heading. */
  readonly section: string | null;
  readonly unit: string | null;
  /** "target 2023" → value. */
  readonly figures: ReadonlyMap<string, number>;
}

/** A text as two years' sheets would agree on it: width, blanks and line breaks do not count. */
export function folded(text: string): string {
  return normalise(text).text.replace(/\s+/g, '');
}

function foldedOrNull(text: string | null | undefined): string | null {
  const result = folded(text ?? '');
  return result === '' ? null : result;
}

/** 基本目標1, 施策2-3, 第4章, (1), ■: what counts headings moves with them. */
const COUNT =
  /^[\s■□●○◆◇▼▶【[(（]*(?:第?[0-9０-９一二三四五六七八九十]+[章節編部項条]|[^\s0-9０-９]{0,8}?[0-9０-９①-⑳]+(?:[-－.．][0-9０-９]+)*)[\s.．:：、)）\]】]*/;

/** A heading without what counts it. */
function headingWords(heading: string): string {
  const words = heading.replace(COUNT, '');
  return words.length >= 2 ? words : heading;
}

/** Every figure of an indicator with its role; several readings of one cell's figure count once. */
export function figuresOf({ indicator }: Checked): { role: string; figure: Observation }[] {
  const { baseline, target, actual, series } = indicator;
  const main = [
    { role: 'baseline', figure: baseline },
    { role: 'target', figure: target },
    { role: 'actual', figure: actual },
  ].flatMap(({ role, figure }) => (figure === null ? [] : [{ role, figure }]));
  return [...main, ...series.map((figure) => ({ role: figure.role, figure }))];
}

/** The figures by role and year; a baseline without a year is still the baseline. */
function figureMap(checked: Checked): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const { role, figure } of figuresOf(checked)) {
    if (figure.value === null || (figure.fiscalYear === null && role !== 'baseline')) continue;
    const key = `${role} ${figure.fiscalYear ?? '-'}`;
    if (!map.has(key)) map.set(key, figure.value);
  }
  return map;
}

/** The traits of each indicator, in their order. */
export function traitsOf(all: readonly Checked[]): Traits[] {
  return all.map((checked, position) => {
    const { indicator } = checked;
    const name = folded(readRepost(indicator.name).name);
    const program = foldedOrNull(indicator.program);
    const unit = [indicator.target, indicator.actual, indicator.baseline].find((each) => each?.unit)?.unit;
    return {
      checked,
      position,
      name,
      measure: foldedOrNull(indicator.measure),
      program: program === name ? null : program,
      number: foldedOrNull(indicator.id),
      department: foldedOrNull(indicator.department),
      section: foldedOrNull(headingWords(indicator.section.at(-1) ?? '')),
      unit: unit ?? null,
      figures: figureMap(checked),
    };
  });
}

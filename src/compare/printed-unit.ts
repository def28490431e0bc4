import type { Observation } from '../indicator/indicator.js';
import { normalise } from '../quantity/normalise.js';

/** Scales a column is kept in (千円); 万 and 億 belong to the way a figure is written. */
const SCALES: readonly (readonly [factor: number, word: string])[] = [
  [1000, '千'],
  [1_000_000, '百万'],
];
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/;

interface PrintedUnit {
  /** As a heading would have it: 千人. */
  readonly unit: string;
  /** What one of the last printed digit stands for, in base units. */
  readonly step: number;
}

/** The unit a figure is printed in, with its scale, and how finely; null where it has no number. */
export function printedUnit({ text, value, unit }: Observation): PrintedUnit | null {
  const printed = NUMBER.exec(normalise(text).text)?.[0];
  if (value === null || printed === undefined) return null;
  const number = Number(printed.replaceAll(',', ''));
  // A 0 says nothing about its scale.
  if (number === 0) return null;
  const factor = Math.abs(value) / number;
  const scale = SCALES.find(([each]) => Math.abs(factor / each - 1) < 1e-9);
  const decimals = printed.split('.')[1]?.length ?? 0;
  return { unit: (scale?.[1] ?? '') + (unit ?? ''), step: (scale?.[0] ?? 1) * 10 ** -decimals };
}

/** Whether two figures printed in units of two scales are one figure, rounded. */
export function isRounded(a: Observation, b: Observation): boolean {
  const [left, right] = [printedUnit(a), printedUnit(b)];
  if (!left || !right || left.unit === right.unit || a.value === null || b.value === null) return false;
  return Math.abs(a.value - b.value) <= Math.max(left.step, right.step) / 2;
}

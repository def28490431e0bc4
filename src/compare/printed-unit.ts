import type { Observation } from '../indicator/indicator.js';
import { normalise } from '../quantity/normalise.js';

/** Scales figures are printed in. A column is kept in 千円; 万 and 億 belong to the way one figure is written. */
const SCALES: readonly { readonly factor: number; readonly word: string; readonly isKept: boolean }[] = [
  { factor: 1000, word: '千', isKept: true },
  { factor: 10_000, word: '万', isKept: false },
  { factor: 1_000_000, word: '百万', isKept: true },
  { factor: 100_000_000, word: '億', isKept: false },
];
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/;

export interface PrintedUnit {
  /** As a heading would have it: 千人. */
  readonly unit: string;
  /** The same with 万 and 億, and what one of it is in base units. */
  readonly shown: string;
  readonly factor: number;
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
  const scale = SCALES.find((each) => Math.abs(factor / each.factor - 1) < 1e-9);
  const decimals = printed.split('.')[1]?.length ?? 0;
  const base = unit ?? '';
  return {
    unit: (scale?.isKept ? scale.word : '') + base,
    shown: (scale?.word ?? '') + base,
    factor: scale?.factor ?? 1,
    step: (scale?.factor ?? 1) * 10 ** -decimals,
  };
}

/** Whether two figures printed in units of two scales are one figure, rounded. */
export function isRounded(a: Observation, b: Observation): boolean {
  const [left, right] = [printedUnit(a), printedUnit(b)];
  if (!left || !right || left.unit === right.unit || a.value === null || b.value === null) return false;
  return Math.abs(a.value - b.value) <= Math.max(left.step, right.step) / 2;
}

import type { Figure } from './figure.js';

const PERCENTAGE = /^(?!0\d)(\d{1,12}(?:\.\d{1,6})?)[%％]$/;

/**
 * The figure of a text that is a percentage and nothing else, as every row of a column of rates holds; null for any
 * other. There is nothing in it to take apart.
 */
export function plainPercentage(text: string, countedAs: string | null): Figure | null {
  const digits = PERCENTAGE.exec(text)?.[1];
  if (digits === undefined) return null;
  return {
    text,
    kind: 'quantity',
    value: Number(digits),
    unit: '%',
    bound: null,
    qualifiers: countedAs === null ? [] : [countedAs],
    fiscalYear: null,
    upTo: null,
    label: null,
    part: 'main',
    confidence: 1,
  };
}

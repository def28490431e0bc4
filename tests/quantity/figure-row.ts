import type { Figure } from '../../src/quantity/figure.js';

/** What a table row expects of one figure; what it leaves out must be null, empty or 'main'. */
export interface FigureRow {
  readonly value: number;
  readonly unit?: string;
  readonly bound?: Figure['bound'];
  readonly said?: readonly string[];
  readonly year?: number;
  readonly upTo?: number;
  readonly label?: string;
  readonly part?: Figure['part'];
}

/** A figure as a row: everything but its text and confidence, nothing left out that holds something. */
export function asRow(figure: Figure): Partial<FigureRow> & { readonly kind?: string } {
  return {
    ...(figure.kind === 'quantity' ? {} : { kind: figure.kind }),
    ...(figure.value === null ? {} : { value: figure.value }),
    ...(figure.unit === null ? {} : { unit: figure.unit }),
    ...(figure.bound === null ? {} : { bound: figure.bound }),
    ...(figure.qualifiers.length === 0 ? {} : { said: figure.qualifiers }),
    ...(figure.fiscalYear === null ? {} : { year: figure.fiscalYear }),
    ...(figure.upTo === null ? {} : { upTo: figure.upTo }),
    ...(figure.label === null ? {} : { label: figure.label }),
    ...(figure.part === 'main' ? {} : { part: figure.part }),
  };
}

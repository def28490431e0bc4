import { put, withNumber, type Place, type Planted } from '../slip.js';

/** A cell with its first number replaced by what it becomes. */
export function changed(
  place: Place,
  cell: string | undefined,
  change: (value: number) => number | null,
): Planted | null {
  const to = withNumber(place.text(cell), (value) => {
    const next = change(value);
    return next === null ? null : next.toLocaleString('en-US', { maximumFractionDigits: 2 });
  });
  return to === null ? null : put(place, cell, to);
}

/** One number with its unit and nothing else: 1,850人, 37.1%. */
export function isPlain(text: string): boolean {
  return /^[\d,.]+[^\d\s（(]{1,4}$/.test(text.normalize('NFKC'));
}

/** The actual's cell of an indicator that has it to itself. */
export function actualOf({ item: { indicator } }: Place): string | undefined {
  return indicator.part === 'main' && indicator.measure === null ? indicator.actual?.cell : undefined;
}

const BARS = '▁▂▃▄▅▆▇█';
const MISSING = '·';

/** A row of figures as a small picture in text, lowest to highest; a figure that is missing is a dot. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '';
  const least = Math.min(...known);
  const range = Math.max(...known) - least;
  return values
    .map((value) => {
      if (value === null) return MISSING;
      // A row that never moves is drawn at half height: it is neither low nor high.
      const share = range === 0 ? 0.5 : (value - least) / range;
      return BARS[Math.min(BARS.length - 1, Math.floor(share * BARS.length))] ?? MISSING;
    })
    .join('');
}

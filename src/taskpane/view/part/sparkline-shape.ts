import type { TrendPoint } from '../../../compare/comparison.js';

/** Room at the edges, so that points are drawn whole. */
const EDGE = 3;

/** What is to be seen: first and last year, least and greatest figure. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

/** The years and figures of a series, targets included. */
export function spanOf(trend: readonly TrendPoint[]): Span {
  const years = trend.map(({ year }) => year);
  const figures = trend.flatMap(({ actual, target }) => [actual, target].filter((each) => each !== null));
  return {
    from: Math.min(...years),
    to: Math.max(...years),
    least: Math.min(...figures),
    most: Math.max(...figures),
  };
}

function round(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** The points "x,y" of one series; a year without a figure breaks the line. Years keep their distance. */
export function strokes(
  trend: readonly TrendPoint[],
  which: 'actual' | 'target',
  { from, to, least, most }: Span,
  width: number,
  height: number,
): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const point of trend) {
    const value = point[which];
    if (value === null) {
      if (line.length > 0) lines.push(line);
      line = [];
      continue;
    }
    const x = to === from ? 0.5 : (point.year - from) / (to - from);
    // What never moves is drawn at half height: it is neither low nor high.
    const y = most === least ? 0.5 : (value - least) / (most - least);
    line.push(`${round(EDGE + x * (width - 2 * EDGE))},${round(height - EDGE - y * (height - 2 * EDGE))}`);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TrendPoint } from '../../../compare/comparison.js';
import { fiscalYearName } from '../../../rules/year-name.js';
import { useStage } from '../stage-context.js';
import { printNumber } from '../words.js';
import { spanOf, strokes } from './sparkline-shape.js';

const WIDTH = 96;
const HEIGHT = 28;

const useStyles = makeStyles({
  picture: { display: 'block', flexShrink: 0 },
  actual: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  point: { fill: tokens.colorBrandForeground1 },
  target: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.5px',
    strokeDasharray: '3 2',
  },
});

/** Actuals over the years as a line with its points, targets dashed; told in words to those who do not see it. */
export function Sparkline({ trend }: { readonly trend: readonly TrendPoint[] }): ReactElement | null {
  const styles = useStyles();
  const { words, locale } = useStage();
  const told = trend.filter(({ actual }) => actual !== null);
  if (told.length < 2) return null;
  const span = spanOf(trend);
  const figures = told.map(({ year, actual }) =>
    words('compare.spark.year', { year: fiscalYearName(year), value: printNumber(actual ?? 0, locale) }),
  );
  const actuals = strokes(trend, 'actual', span, WIDTH, HEIGHT);
  return (
    <svg
      className={styles.picture}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words('compare.spark', { figures: figures.join(words('gather.and')) })}
    >
      {strokes(trend, 'target', span, WIDTH, HEIGHT).map((line) => (
        <polyline key={line.join(' ')} className={styles.target} points={line.join(' ')} />
      ))}
      {actuals.map((line) => (
        <polyline key={line.join(' ')} className={styles.actual} points={line.join(' ')} />
      ))}
      {actuals.flat().map((point) => {
        const [x, y] = point.split(',');
        return <circle key={point} className={styles.point} cx={x} cy={y} r={2} />;
      })}
    </svg>
  );
}

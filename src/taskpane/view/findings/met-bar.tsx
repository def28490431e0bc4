import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Headline } from '../../line/report.js';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '12px' },
  met: {
    fill: tokens.colorPaletteGreenBackground3,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  unmet: { fill: tokens.colorNeutralBackground1, '@media (forced-colors: active)': { fill: 'Canvas' } },
  stripe: {
    stroke: tokens.colorPaletteRedForeground1,
    strokeWidth: '3px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  undecided: { fill: tokens.colorNeutralBackground4, '@media (forced-colors: active)': { fill: 'Canvas' } },
  edge: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

type Part = 'met' | 'unmet' | 'undecided';

interface Props {
  readonly figures: Headline;
  /** Only this part, filling the whole bar: the key to the picture. */
  readonly only?: Part;
}

/** One bar: achieved is filled, not achieved is striped, what cannot be judged is pale. */
export function MetBar({ figures, only }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const stripes = `stripes${useId().replace(/[^A-Za-z0-9]/g, '')}`;
  const { met, unmet, undecided } = figures;
  const total = Math.max(1, met + unmet + undecided);
  const width = (part: Part) =>
    only === undefined ? (figures[part] / total) * 100 : part === only ? 100 : 0;
  const fills: Record<Part, { className?: string; fill?: string }> = {
    met: { className: styles.met },
    unmet: { fill: `url(#${stripes})` },
    undecided: { className: styles.undecided },
  };
  const parts = (['met', 'unmet', 'undecided'] as const).map((part, index, all) => ({
    part,
    width: width(part),
    x: all.slice(0, index).reduce((sum, each) => sum + width(each), 0),
  }));
  const name = words('pane.picture.bar', { met, unmet, undecided });
  return (
    <svg
      className={styles.bar}
      {...(only === undefined ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      <defs>
        <pattern
          id={stripes}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className={styles.unmet} />
          <line x1="1.5" y1="0" x2="1.5" y2="6" className={styles.stripe} />
        </pattern>
      </defs>
      {parts.map(
        (each) =>
          each.width > 0 && (
            <g key={each.part}>
              <rect x={`${each.x}%`} width={`${each.width}%`} height="100%" {...fills[each.part]} />
              <rect x={`${each.x}%`} width={`${each.width}%`} height="100%" className={styles.edge} />
            </g>
          ),
      )}
    </svg>
  );
}

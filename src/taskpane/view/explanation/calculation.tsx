import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Calculation as Figures } from '../../line/report.js';
import { MetMark } from '../part/met-mark.js';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: '4px 12px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  what: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  working: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How the rate came about: the formula with the numbers put in, the direction and what it rests on. */
export function Calculation({ figures }: { readonly figures: Figures }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { direction, formula, working, reason, met, rating } = figures;
  const line = (what: string, value: ReactNode) => (
    <>
      <dt className={styles.what}>{what}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
  const rests = words(`pane.direction.${direction.source}`, { evidence: direction.evidence });
  return (
    <dl className={styles.list}>
      {line(
        words('pane.calc.working'),
        working === null ? (
          words('pane.calc.no-rate', { reason: reason === null ? '―' : words(`reason.${reason}`) })
        ) : (
          <span className={styles.working}>{working}%</span>
        ),
      )}
      {formula !== null && line(words('pane.calc.formula'), words(`pane.formula.${formula}`))}
      {line(words('pane.calc.direction'), `${words(`pane.direction.${direction.direction}`)}(${rests})`)}
      {line(words('pane.calc.result'), <MetMark met={met} />)}
      {rating !== null && line(words('pane.calc.rating'), rating)}
    </dl>
  );
}

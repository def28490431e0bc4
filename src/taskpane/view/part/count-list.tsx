import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStage } from '../stage-context.js';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(84px, 1fr))',
    gap: '4px',
    margin: 0,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column-reverse',
    alignItems: 'center',
    padding: '2px 0',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  what: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', textAlign: 'center' },
});

/** Figures with what they count. */
export function CountList({
  label,
  counts,
}: {
  readonly label: string;
  readonly counts: readonly (readonly [what: string, count: number])[];
}): ReactElement {
  const styles = useStyles();
  const { locale } = useStage();
  return (
    <dl className={styles.list} aria-label={label}>
      {counts.map(([what, count]) => (
        <div key={what} className={styles.figure}>
          <dt className={styles.what}>{what}</dt>
          <dd className={styles.count}>{count.toLocaleString(locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RatingScheme } from '../../../rating/scheme.js';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: '2px 12px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  pair: { display: 'contents' },
});

/** The labels of a scheme with their meanings, best first. */
export function BandList({ scheme }: { readonly scheme: RatingScheme }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {[...scheme.bands, ...scheme.notEvaluable].map(({ label, meaning }, index) => (
        <div key={`${index} ${label}`} className={styles.pair}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.meaning}>{meaning === '' ? '―' : meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

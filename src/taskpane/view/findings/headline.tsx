import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Headline as Figures } from '../../line/report.js';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  list: { display: 'flex', margin: 0, gap: '4px' },
  figure: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 'min-content',
    display: 'flex',
    flexDirection: 'column-reverse',
    alignItems: 'center',
    padding: '2px 0',
  },
  review: {
    flexGrow: 1.4,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  what: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

const FIGURES = ['tables', 'indicators', 'met', 'unmet', 'review'] as const;

/** 表 1・指標 132・達成 59・未達成 55・要確認 12 */
export function Headline({ figures }: { readonly figures: Figures }): ReactElement {
  const styles = useStyles();
  const { words, locale } = usePane();
  return (
    <dl className={styles.list} aria-label={words('pane.headline')}>
      {FIGURES.map((name) => (
        <div key={name} className={mergeClasses(styles.figure, name === 'review' && styles.review)}>
          <dt className={styles.what}>{words(`pane.headline.${name}`)}</dt>
          <dd className={styles.count}>{figures[name].toLocaleString(locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

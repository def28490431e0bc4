import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: '18px',
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { fontWeight: tokens.fontWeightRegular },
  side: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: '4px' },
  line: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '17px',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
});

interface Props {
  readonly title: ReactNode;
  /** The title is a whole text, not a name. */
  readonly isText?: boolean;
  /** At the right of the title. */
  readonly side?: ReactNode;
  /** Smaller lines below; null: none. */
  readonly lines?: readonly (ReactNode | null)[];
}

/** One entry of a list: a title, something at its side, and lines below. */
export function Entry({ title, isText = false, side, lines = [] }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.entry}>
      <span className={mergeClasses(styles.title, isText && styles.text)}>{title}</span>
      <span className={styles.side}>{side}</span>
      {lines.map((line, index) =>
        line === null || line === '' ? null : (
          <div key={index} className={styles.line}>
            {line}
          </div>
        ),
      )}
    </div>
  );
}

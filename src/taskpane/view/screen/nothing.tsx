import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../line/report.js';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px 20px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, lineHeight: '20px' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: '4px 12px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  what: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  weak: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly report: Report;
  readonly onMap: () => void;
}

/** No table was recognised: what was looked for, and what the reader can do. */
export function Nothing({ report, onMap }: Props): ReactElement {
  const styles = useStyles();
  const { desk, words } = usePane();
  const hasWeak = report.weak.length > 0;
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words('pane.nothing.title')}</h1>
      {hasWeak && (
        <div className={styles.weak}>
          <p className={styles.text}>{words('pane.nothing.weak', { count: report.weak.length })}</p>
          <Button appearance="primary" onClick={onMap}>
            {words('pane.nothing.map')}
          </Button>
        </div>
      )}
      <p className={styles.text}>{words('pane.nothing.what')}</p>
      <dl className={styles.list}>
        <dt className={styles.what}>{words('pane.nothing.words.name')}</dt>
        <dd className={styles.value}>{words('pane.nothing.words.name.list')}</dd>
        <dt className={styles.what}>{words('pane.nothing.words.figures')}</dt>
        <dd className={styles.value}>{words('pane.nothing.words.figures.list')}</dd>
      </dl>
      <p className={styles.text}>{words('pane.nothing.help')}</p>
      <div>
        <Button appearance={hasWeak ? 'secondary' : 'primary'} onClick={() => void desk.read()}>
          {words('pane.menu.read')}
        </Button>
      </div>
    </div>
  );
}

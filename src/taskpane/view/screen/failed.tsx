import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Sentence } from '../../desk/desk.js';
import { ErrorCircle16Filled } from '../part/icons.js';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: '12px',
    padding: '20px',
    overflowY: 'auto',
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  icon: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  text: { margin: 0, lineHeight: '21px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '8px' },
});

/** What went wrong in one sentence that says what to do, and a way to try again. */
export function Failed({ sentence }: { readonly sentence: Sentence }): ReactElement {
  const styles = useStyles();
  const { desk, words } = usePane();
  return (
    <div className={styles.screen}>
      <div role="alert">
        <h1 className={styles.title}>
          <ErrorCircle16Filled className={styles.icon} aria-hidden />
          {words('pane.failed.title')}
        </h1>
        <p className={styles.text}>{words(sentence.key, sentence.data)}</p>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void desk.read()}>
          {words('pane.retry')}
        </Button>
        <Button onClick={() => desk.showWelcome()}>{words('pane.back')}</Button>
      </div>
    </div>
  );
}

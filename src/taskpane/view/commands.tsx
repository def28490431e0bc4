import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Preview } from '../line/report.js';
import { usePane } from './pane-context.js';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
  },
  button: { minWidth: 0, whiteSpace: 'nowrap' },
  last: { marginLeft: 'auto' },
  busy: { flexBasis: '100%', fontSize: tokens.fontSizeBase200 },
});

/** What writes to the sheet, always in reach: nothing is written before its preview has been confirmed. */
export function Commands({ isHidden }: { readonly isHidden: boolean }): ReactElement {
  const styles = useStyles();
  const { desk, state, words, open, tell } = usePane();
  const [isAsking, setAsking] = useState(false);
  const isOff = state.isBusy || isAsking;
  const show = async (ask: Promise<Preview | null>) => {
    setAsking(true);
    const preview = await ask.catch(() => null);
    setAsking(false);
    if (preview) open({ kind: 'preview', preview });
    else tell({ tone: 'warning', key: 'pane.preview.failed', data: {} });
  };
  const hasReport = state.phase.kind === 'report';
  const undo = words(state.undoable === null ? 'pane.undo' : `pane.undo.${state.undoable}`);
  return (
    <div className={styles.bar} inert={isHidden} role="group" aria-label={words('pane.commands')}>
      {(state.isBusy || isAsking) && (
        <span className={styles.busy} role="status">
          {words(state.isBusy ? 'pane.busy' : 'pane.loading')}
        </span>
      )}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={isOff || !hasReport || state.isStale}
        onClick={() => void show(desk.previewWrite())}
      >
        {words('pane.write')}
      </Button>
      <Button
        className={styles.button}
        disabledFocusable={isOff || state.undoable === null}
        aria-label={undo}
        title={undo}
        onClick={() => void desk.undo()}
      >
        {words('pane.undo')}
      </Button>
      <Button
        className={mergeClasses(styles.button, styles.last)}
        appearance="subtle"
        disabledFocusable={isOff}
        aria-label={words('pane.remove.full')}
        title={words('pane.remove.full')}
        onClick={() => void show(desk.previewRemoval())}
      >
        {words('pane.remove')}
      </Button>
    </div>
  );
}

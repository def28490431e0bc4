import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Report } from '../../line/report.js';
import { usePane } from '../pane-context.js';
import { LockClosed16Regular, Warning16Filled } from './icons.js';

const useStyles = makeStyles({
  banner: {
    padding: '4px 12px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    flexShrink: 0,
  },
  row: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  icon: { flexShrink: 0 },
  text: { flexGrow: 1 },
  button: { minWidth: 0, flexShrink: 0, whiteSpace: 'nowrap' },
  more: { margin: '0 0 4px', overflowWrap: 'anywhere' },
});

/** Above the tabs: what stands between the reader and a true picture, or a write. */
export function Banners({ report }: { readonly report: Report }): ReactElement {
  const { state } = usePane();
  return (
    <>
      {state.isStale && <Stale />}
      {(report.protectedSheets.length > 0 || report.isStructureProtected) && <Protected report={report} />}
    </>
  );
}

function Stale(): ReactElement {
  const styles = useStyles();
  const { desk, state, words } = usePane();
  return (
    <div className={styles.banner} role="status">
      <div className={styles.row}>
        <Warning16Filled className={styles.icon} aria-hidden />
        <span className={styles.text}>{words('pane.stale.what')}</span>
        <Button
          className={styles.button}
          size="small"
          appearance="primary"
          disabledFocusable={state.isBusy}
          onClick={() => void desk.read()}
        >
          {words('pane.stale.read')}
        </Button>
      </div>
    </div>
  );
}

function Protected({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { words, locale } = usePane();
  const [isOpen, setOpen] = useState(false);
  const more = useId();
  const names = report.protectedSheets.map((name) => (locale === 'ja' ? `「${name}」` : name));
  return (
    <div className={styles.banner}>
      <div className={styles.row}>
        <LockClosed16Regular className={styles.icon} aria-hidden />
        <span className={styles.text}>{words('pane.protected.short')}</span>
        <Button
          className={styles.button}
          size="small"
          appearance="transparent"
          aria-expanded={isOpen}
          aria-controls={more}
          onClick={() => setOpen(!isOpen)}
        >
          {words(isOpen ? 'pane.close' : 'pane.protected.more')}
        </Button>
      </div>
      <div id={more} hidden={!isOpen}>
        {names.length > 0 && (
          <p className={styles.more}>
            {words('pane.protected.sheets', { sheets: names.join(locale === 'ja' ? '' : ', ') })}
          </p>
        )}
        {report.isStructureProtected && <p className={styles.more}>{words('pane.protected.structure')}</p>}
      </div>
    </div>
  );
}

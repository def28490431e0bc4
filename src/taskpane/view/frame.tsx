import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Notice } from '../desk/desk.js';
import { Commands } from './commands.js';
import { usePane } from './pane-context.js';
import { loadPanel, Panel } from './later.js';
import { NoticeBar } from './part/notice-bar.js';
import { Waiting } from './part/waiting.js';
import { Failed } from './screen/failed.js';
import { Reading } from './screen/reading.js';
import { Welcome } from './screen/welcome.js';
import type { TabName } from './tabs.js';
import type { OpenView } from './use-views.js';
import { ViewScreen } from './view-screen.js';
import { coversCommands } from './views.js';

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
  main: { position: 'relative', flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  under: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  over: { display: 'contents' },
  notice: { flexShrink: 0 },
});

interface Props {
  readonly stack: readonly OpenView[];
  /** A notice of the pane's own; goes before the desk's. */
  readonly told: Notice | null;
  readonly onDismiss: () => void;
}

/** The screen of the phase, the views over it, notices and commands below. */
export function Frame({ stack, told, onDismiss }: Props): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const [tab, setTab] = useState<TabName>('findings');
  const { phase } = state;
  const top = stack.at(-1);
  useEffect(() => {
    // Where it fails now, it is tried again, and told, when the tabs are to be shown.
    loadPanel().catch(() => undefined);
  }, []);
  const isCovered = top !== undefined && coversCommands(top.view);
  const hasTabs = phase.kind === 'report' || phase.kind === 'nothing';
  const notice = told ?? state.notice;
  const under = () => {
    switch (phase.kind) {
      case 'welcome':
        return <Welcome />;
      case 'reading':
        return <Reading step={phase.step} done={phase.done} total={phase.total} />;
      case 'failed':
        return <Failed sentence={phase.sentence} />;
      case 'nothing':
      case 'report':
        return (
          <Waiting>
            <Panel report={phase.report} isNothing={phase.kind === 'nothing'} tab={tab} onTab={setTab} />
          </Waiting>
        );
    }
  };
  const layer = ({ id, view }: OpenView) => (
    <div key={id} className={styles.over} inert={id !== top?.id}>
      <Waiting>
        <ViewScreen view={view} />
      </Waiting>
    </div>
  );
  return (
    <div className={styles.frame}>
      <div className={styles.main}>
        <div className={styles.under} inert={top !== undefined}>
          {under()}
        </div>
        {stack.filter(({ view }) => !coversCommands(view)).map(layer)}
      </div>
      <div role="status" aria-live="polite" className={styles.notice} inert={isCovered}>
        {notice !== null && <NoticeBar notice={notice} onDismiss={onDismiss} />}
      </div>
      {hasTabs && <Commands isHidden={isCovered} />}
      {stack.filter(({ view }) => coversCommands(view)).map(layer)}
    </div>
  );
}

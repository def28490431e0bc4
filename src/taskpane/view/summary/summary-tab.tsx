import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { SummarySettings, SummaryTab as TabName } from '../../../inspection.js';
import { CountChoices } from '../part/count-choices.js';
import { Section } from '../part/section.js';
import { usePane } from '../pane-context.js';
import { OtherFiles } from './other-files.js';

const useStyles = makeStyles({
  tab: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '12px',
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  make: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  list: { margin: '0 0 0 -8px', padding: 0, listStyleType: 'none' },
});

const TABS: readonly TabName[] = ['charts', 'unmet', 'departments', 'years'];

/** 集計: what is counted and how, and the tabs made from it. */
export function SummaryTab({ hasTables }: { readonly hasTables: boolean }): ReactElement {
  const styles = useStyles();
  const { desk, state, files, words, open, tell } = usePane();
  const [isAsking, setAsking] = useState(false);
  const { settings, isBusy, isStale } = state;
  const { tabs } = settings.summary;
  const change = (summary: Partial<SummarySettings>) =>
    void desk.changeSettings({ ...settings, summary: { ...settings.summary, ...summary } });
  const make = async () => {
    setAsking(true);
    const preview = await desk.previewSummary().catch(() => null);
    setAsking(false);
    if (preview) open({ kind: 'preview', preview });
    else tell({ tone: 'warning', key: 'pane.preview.failed', data: {} });
  };
  return (
    <div className={styles.tab}>
      <p className={styles.note}>{words('pane.summary.what')}</p>
      <Section level={2} title={words('pane.summary.count')}>
        <CountChoices value={settings.summary} hint={words('pane.summary.level.note')} onChange={change} />
      </Section>
      <Section level={2} title={words('pane.summary.tabs')}>
        <p className={styles.note}>{words('pane.summary.tabs.note')}</p>
        <ul className={styles.list}>
          {TABS.map((tab) => (
            <li key={tab}>
              <Checkbox
                checked={tabs.includes(tab)}
                label={words(`summary.tab.${tab}`)}
                onChange={(_event, data) =>
                  change({
                    tabs: TABS.filter((each) => (each === tab ? data.checked === true : tabs.includes(each))),
                  })
                }
              />
            </li>
          ))}
        </ul>
      </Section>
      <div className={styles.make}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || isAsking || isStale || !hasTables}
          onClick={() => void make()}
        >
          {words('pane.summary.make')}
        </Button>
        <p className={styles.note}>{words('pane.summary.make.note')}</p>
      </div>
      {files && <OtherFiles />}
    </div>
  );
}

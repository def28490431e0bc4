import { makeStyles } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Report } from '../line/report.js';
import { NO_FILTER } from './findings/filter-findings.js';
import { FindingsTab, type FindingsView } from './findings/findings-tab.js';
import { ALL_INDICATORS, type IndicatorFilter } from './indicators/filter-indicators.js';
import { IndicatorsTab, MappingTab, SettingsTab, SummaryTab } from './later.js';
import { Banners } from './part/banners.js';
import { HiddenTitle } from './part/hidden-title.js';
import { Waiting } from './part/waiting.js';
import { Nothing } from './screen/nothing.js';
import { Tabs, type TabName } from './tabs.js';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

interface Props {
  readonly report: Report;
  /** Nothing was recognised. */
  readonly isNothing: boolean;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

/** The tabs over a report, each looked at as it was left. */
export function Panel({ report, isNothing, tab, onTab }: Props): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [findings, setFindings] = useState<FindingsView>({ filter: NO_FILTER, grouping: 'severity' });
  const [indicators, setIndicators] = useState<IndicatorFilter>(ALL_INDICATORS);
  const content = () => {
    switch (tab) {
      case 'findings':
        return isNothing ? (
          <Nothing report={report} onMap={() => onTab('mapping')} />
        ) : (
          <FindingsTab report={report} view={findings} onView={setFindings} />
        );
      case 'indicators':
        return <IndicatorsTab report={report} filter={indicators} onFilter={setIndicators} />;
      case 'mapping':
        return <MappingTab report={report} />;
      case 'summary':
        return <SummaryTab hasTables={!isNothing} />;
      case 'settings':
        return <SettingsTab report={isNothing ? null : report} />;
    }
  };
  return (
    <div className={styles.panel}>
      {!(isNothing && tab === 'findings') && <HiddenTitle />}
      <Tabs tab={tab} onTab={onTab} id={id} />
      <Banners report={report} />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`} className={styles.body}>
        <Waiting>{content()}</Waiting>
      </div>
    </div>
  );
}

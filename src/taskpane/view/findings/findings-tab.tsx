import { makeStyles, tokens, Text } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Report } from '../../line/report.js';
import { VirtualList } from '../part/virtual-list.js';
import { usePane } from '../pane-context.js';
import { Clean } from './clean.js';
import { filterFindings, type FindingFilter } from './filter-findings.js';
import { FindingCard } from './finding-card.js';
import { Filters } from './filters.js';
import { GroupHeading } from './group-heading.js';
import { groupFindings, type Grouping, type ListRow } from './group-findings.js';
import { Headline } from './headline.js';
import { Picture } from './picture.js';
import { useCopy } from './use-copy.js';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Where the window is low it gives way to the list, and scrolls.
    flexShrink: 1,
    overflowY: 'auto',
  },
  empty: { padding: '16px 12px', color: tokens.colorNeutralForeground2 },
});

/** How the list is looked at; it outlives a change of tabs. */
export interface FindingsView {
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
}

interface Props {
  readonly report: Report;
  readonly view: FindingsView;
  readonly onView: (view: FindingsView) => void;
}

const keyOf = (row: ListRow) => (row.kind === 'heading' ? row.key : row.finding.id);
const heightOf = (row: ListRow) => (row.kind === 'heading' ? 28 : 96);
const isFinding = (row: ListRow) => row.kind === 'finding';

/** 点検: the headline, the picture and the findings. */
export function FindingsTab({ report, view, onView }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const copy = useCopy(report);
  const { filter, grouping } = view;
  const shown = useMemo(() => filterFindings(report.findings, filter), [report.findings, filter]);
  const rows = useMemo(() => groupFindings(shown, grouping), [shown, grouping]);
  const settled = report.findings.filter(({ state }) => state !== 'open').length;
  const total = filter.withSettled ? report.findings.length : report.findings.length - settled;
  const render = (row: ListRow, tabIndex: 0 | -1) =>
    row.kind === 'heading' ? (
      <GroupHeading by={grouping} row={row} findings={report.findings} onCopy={copy} />
    ) : (
      <FindingCard finding={row.finding} tabIndex={tabIndex} onCopy={copy} />
    );
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        <Headline figures={report.headline} />
        <Picture report={report} />
        {report.findings.length > 0 && (
          <Filters
            findings={report.findings}
            filter={filter}
            onFilter={(next) => onView({ ...view, filter: next })}
            grouping={grouping}
            onGrouping={(next) => onView({ ...view, grouping: next })}
            shown={shown.length}
            total={total}
          />
        )}
      </div>
      {total === 0 ? (
        <Clean
          report={report}
          settled={settled}
          onShow={() => onView({ ...view, filter: { ...filter, withSettled: true } })}
        />
      ) : shown.length === 0 ? (
        <Text className={styles.empty}>{words('pane.findings.no-match')}</Text>
      ) : (
        <VirtualList
          items={rows}
          label={words('pane.findings.list')}
          keyOf={keyOf}
          estimate={heightOf}
          isStop={isFinding}
          render={render}
        />
      )}
    </div>
  );
}

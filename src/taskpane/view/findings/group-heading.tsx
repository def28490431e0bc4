import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingRow } from '../../line/report.js';
import { usePane } from '../pane-context.js';
import type { Grouping, ListRow } from './group-findings.js';
import { groupName } from './group-name.js';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '28px',
    padding: '2px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  copy: { marginLeft: 'auto', flexShrink: 0 },
});

interface Props {
  readonly by: Grouping;
  readonly row: Extract<ListRow, { kind: 'heading' }>;
  readonly findings: readonly FindingRow[];
  readonly onCopy: (department: string | null) => Promise<void>;
}

/** The heading of a group; above a department's findings with a way to copy them. */
export function GroupHeading({ by, row, findings, onCopy }: Props): ReactElement {
  const styles = useStyles();
  const { words, locale } = usePane();
  return (
    <div className={styles.row}>
      <h2 className={styles.heading}>
        {groupName(by, row.value, findings, words, locale)}{' '}
        <span className={styles.count}>{words('pane.count', { count: row.count })}</span>
      </h2>
      {by === 'department' && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.copy}
          onClick={() => void onCopy(row.value === '' ? null : row.value)}
        >
          {words('pane.finding.copy-department')}
        </Button>
      )}
    </div>
  );
}

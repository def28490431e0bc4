import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingRow } from '../../line/report.js';
import { useFindingActions } from '../findings/use-finding-actions.js';
import { CellLink } from '../part/cell-link.js';
import { SeverityMark } from '../part/severity-mark.js';
import { usePane } from '../pane-context.js';
import { titleOf } from '../words.js';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  message: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
});

/** The finding itself above its reason, with what can be done. */
export function Heading({ finding }: { readonly finding: FindingRow }): ReactElement {
  const styles = useStyles();
  const { words, locale } = usePane();
  const actions = useFindingActions(finding);
  return (
    <div className={styles.block}>
      <div className={styles.title}>
        <SeverityMark severity={finding.severity} />
        <h3 className={styles.heading}>{finding.title[locale]}</h3>
      </div>
      <p className={styles.about}>
        {[titleOf(finding) || words('pane.finding.table'), finding.department]
          .filter((part) => part !== null)
          .join(' ・ ')}
      </p>
      <p className={styles.message}>{finding.message}</p>
      {finding.state !== 'open' && (
        <p className={styles.about}>
          {words(`pane.finding.state.${finding.state}`)}
          {finding.setAsideBecause !== null &&
            ` ・ ${words('pane.finding.because', { reason: finding.setAsideBecause })}`}
        </p>
      )}
      <div className={styles.actions}>
        <CellLink sheet={finding.sheet} cell={finding.cell} />
        {actions.map(({ key, run, isDisabled }) => (
          <Button
            key={key}
            size="small"
            appearance={key === 'pane.finding.fix' ? 'primary' : 'secondary'}
            disabledFocusable={isDisabled}
            onClick={run}
          >
            {words(key)}
          </Button>
        ))}
      </div>
    </div>
  );
}

import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import type { FindingRow } from '../../line/report.js';
import { CellLink } from '../part/cell-link.js';
import { ClampedText } from '../part/clamped-text.js';
import { MoreHorizontal16Regular } from '../part/icons.js';
import { SeverityMark } from '../part/severity-mark.js';
import { usePane } from '../pane-context.js';
import { titleOf } from '../words.js';
import { useFindingActions } from './use-finding-actions.js';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '6px 12px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  mark: { display: 'inline-flex', flexShrink: 0, height: '20px' },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    margin: 0,
    // Longer names are read in full behind なぜ?.
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  settled: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', alignItems: 'center', gap: '4px', marginLeft: '-4px' },
  department: {
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
});

interface Props {
  readonly finding: FindingRow;
  readonly tabIndex: 0 | -1;
  /** Absent where the findings of one department are not at hand. */
  readonly onCopy?: (department: string | null) => Promise<void>;
}

/** One finding: what it is about, what is wrong, the way to the cell and to the reason. */
export function FindingCard({ finding, tabIndex, onCopy }: Props): ReactElement {
  const styles = useStyles();
  const { words, locale, open } = usePane();
  const actions = useFindingActions(finding, onCopy);
  const id = useId();
  const name = titleOf(finding) || words('pane.finding.table');
  const why = () => open({ kind: 'explanation', finding: finding.id });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) why();
  };
  return (
    <article
      className={styles.card}
      aria-labelledby={id}
      tabIndex={tabIndex}
      data-primary
      onKeyDown={onKeyDown}
    >
      <div className={styles.head} id={id}>
        <span className={styles.mark}>
          <SeverityMark severity={finding.severity} />
        </span>
        <p className={styles.name} title={name}>
          {name}
        </p>
      </div>
      <ClampedText text={finding.message} tabIndex={tabIndex} />
      {finding.state !== 'open' && (
        <span className={styles.settled}>
          {words(`pane.finding.state.${finding.state}`)}
          {finding.state === 'ignored' && finding.setAsideBecause !== null && (
            <> ・ {words('pane.finding.because', { reason: finding.setAsideBecause })}</>
          )}
        </span>
      )}
      <div className={styles.actions}>
        <CellLink sheet={finding.sheet} cell={finding.cell} tabIndex={tabIndex} />
        <Button
          size="small"
          tabIndex={tabIndex}
          aria-label={words('pane.finding.why.full', { name })}
          onClick={why}
        >
          {words('pane.finding.why')}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              size="small"
              icon={<MoreHorizontal16Regular />}
              tabIndex={tabIndex}
              aria-label={words('pane.finding.actions', { name })}
            />
          </MenuTrigger>
          <MenuPopover lang={locale}>
            <MenuList>
              {actions.map(({ key, run, isDisabled }) => (
                <MenuItem key={key} disabled={isDisabled} onClick={run}>
                  {words(key)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        {finding.department !== null && (
          <span className={styles.department} title={finding.department}>
            {finding.department}
          </span>
        )}
      </div>
    </article>
  );
}

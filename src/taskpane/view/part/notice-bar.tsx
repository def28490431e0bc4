import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Notice } from '../../desk/desk.js';
import { useStage } from '../stage-context.js';
import {
  CheckmarkCircle16Filled,
  Dismiss16Regular,
  ErrorCircle16Filled,
  Info16Regular,
  Warning16Filled,
} from './icons.js';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '6px 4px 6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    flexShrink: 0,
    maxHeight: '120px',
    overflowY: 'auto',
  },
  icon: { flexShrink: 0, marginTop: '1px' },
  text: { flexGrow: 1, overflowWrap: 'anywhere' },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
});

const ICONS = {
  success: CheckmarkCircle16Filled,
  warning: Warning16Filled,
  error: ErrorCircle16Filled,
  info: Info16Regular,
};

interface Props {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** What has just happened, until it is dismissed; the region around it tells screen readers. */
export function NoticeBar({ notice, onDismiss }: Props): ReactElement {
  const styles = useStyles();
  const { words } = useStage();
  const { tone, key, data } = notice;
  const Icon = ICONS[tone];
  const label = words('pane.notice.dismiss');
  return (
    <div className={mergeClasses(styles.bar, styles[tone])}>
      <Icon className={styles.icon} aria-label={words(`pane.notice.${tone}`)} role="img" />
      <span className={styles.text}>{words(key, data)}</span>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={label}
        title={label}
        onClick={onDismiss}
      />
    </div>
  );
}

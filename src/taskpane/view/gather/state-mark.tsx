import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileLine } from '../../../collect/outcome-tabs.js';
import {
  ArrowSync16Regular,
  CheckmarkCircle16Regular,
  DismissCircle16Regular,
  SubtractCircle16Regular,
} from '../part/icons.js';
import { useStage } from '../stage-context.js';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  read: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  other: { color: tokens.colorNeutralForeground2 },
});

const LOOKS = {
  read: { Icon: CheckmarkCircle16Regular, tone: 'read' },
  'partly-replaced': { Icon: CheckmarkCircle16Regular, tone: 'read' },
  replaced: { Icon: ArrowSync16Regular, tone: 'other' },
  failed: { Icon: DismissCircle16Regular, tone: 'failed' },
  own: { Icon: SubtractCircle16Regular, tone: 'other' },
} as const;

/** What became of a file: shape and word. */
export function StateMark({ state }: { readonly state: FileLine['state'] }): ReactElement {
  const styles = useStyles();
  const { words } = useStage();
  const { Icon, tone } = LOOKS[state];
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <Icon aria-hidden />
      {words(`collect.state.${state}`)}
    </span>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { metName } from '../words.js';
import { usePane } from '../pane-context.js';
import { CheckmarkCircle16Regular, DismissCircle16Regular, SubtractCircle16Regular } from './icons.js';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    flexShrink: 0,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  unmet: { color: tokens.colorStatusDangerForeground1 },
  undecided: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  met: CheckmarkCircle16Regular,
  unmet: DismissCircle16Regular,
  undecided: SubtractCircle16Regular,
};

/** Met, not met or neither: shape and word. */
export function MetMark({ met }: { readonly met: boolean | null }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const name = metName(met);
  const Icon = ICONS[name];
  return (
    <span className={mergeClasses(styles.mark, styles[name])}>
      <Icon aria-hidden />
      {words(`pane.headline.${name}`)}
    </span>
  );
}

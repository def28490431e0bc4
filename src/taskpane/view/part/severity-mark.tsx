import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../../rules/rule.js';
import { usePane } from '../pane-context.js';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from './icons.js';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

/** How grave a finding is: a shape of its own and a word, so that colour need not be seen. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      {words(`severity.${severity}`)}
    </span>
  );
}

import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStage } from '../stage-context.js';

const useStyles = makeStyles({
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The first heading of screens that have no room for one; screen readers begin there. */
export function HiddenTitle(): ReactElement {
  const styles = useStyles();
  const { words } = useStage();
  return <h1 className={styles.title}>{words('pane.name')}</h1>;
}

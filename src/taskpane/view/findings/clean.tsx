import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../line/report.js';
import { CheckmarkCircle16Filled } from '../part/icons.js';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  clean: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '8px',
    padding: '16px 24px',
    textAlign: 'center',
  },
  icon: { width: '32px', height: '32px', color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0 },
});

interface Props {
  readonly report: Report;
  readonly settled: number;
  readonly onShow: () => void;
}

/** Nothing to settle: said so, not left blank. */
export function Clean({ report, settled, onShow }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { indicators } = report.headline;
  return (
    <div className={styles.clean}>
      <CheckmarkCircle16Filled className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{words(settled === 0 ? 'pane.clean.title' : 'pane.clean.settled')}</h2>
      <p className={styles.what}>
        {settled === 0
          ? words('pane.clean.what', { indicators })
          : words('pane.clean.settled.what', { count: settled })}
      </p>
      {settled > 0 && <Button onClick={onShow}>{words('pane.clean.settled.show')}</Button>}
    </div>
  );
}

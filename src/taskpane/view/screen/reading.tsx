import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { HiddenTitle } from '../part/hidden-title.js';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: '16px',
    padding: '20px',
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly step: 'read' | 'check';
  readonly done: number;
  readonly total: number;
}

/** While the workbook is read and checked. */
export function Reading({ step, done, total }: Props): ReactElement {
  const styles = useStyles();
  const { desk, words } = usePane();
  const isKnown = total > 0;
  return (
    <div className={styles.screen}>
      <HiddenTitle />
      <Field
        label={words(`pane.reading.${step}`)}
        validationState="none"
        {...(isKnown ? { validationMessage: words('pane.reading.progress', { done, total }) } : {})}
      >
        <ProgressBar thickness="large" {...(isKnown ? { max: total, value: Math.min(done, total) } : {})} />
      </Field>
      <p className={styles.note}>{words('pane.reading.safe')}</p>
      <div>
        <Button onClick={() => desk.cancel()}>{words('pane.reading.cancel')}</Button>
      </div>
    </div>
  );
}

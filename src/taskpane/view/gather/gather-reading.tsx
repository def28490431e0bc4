import { Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { GatherProgress } from '../../files/gathering.js';
import { useStage } from '../stage-context.js';

const useStyles = makeStyles({
  file: {
    margin: 0,
    // Two lines whatever the name, so that nothing below jumps.
    minHeight: '36px',
    lineHeight: '18px',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly progress: GatherProgress;
  /** All is read and is being put together. */
  readonly isGathering: boolean;
}

/** How far the reading is: how many of how many, which file, and how many could not be read. */
export function GatherReading({ progress, isGathering }: Props): ReactElement {
  const styles = useStyles();
  const { words } = useStage();
  const { done, total, failed, file } = progress;
  return (
    <>
      <Field
        label={words(isGathering ? 'gather.gathering' : 'gather.reading')}
        validationState="none"
        validationMessage={words('gather.progress', { done, total, failed })}
      >
        <ProgressBar thickness="large" max={Math.max(1, total)} {...(isGathering ? {} : { value: done })} />
      </Field>
      <p className={styles.file}>{file}</p>
    </>
  );
}

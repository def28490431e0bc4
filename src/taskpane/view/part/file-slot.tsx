import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStage } from '../stage-context.js';
import { FileButton } from './file-button.js';
import { Document16Regular } from './icons.js';

const BOOKS = '.xlsx,.xlsm';

const useStyles = makeStyles({
  slot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  label: { flexBasis: '100%', fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, flexBasis: '120px', minWidth: 0, overflowWrap: 'anywhere', lineHeight: '18px' },
});

interface Props {
  readonly label: string;
  /** Name of the file that was chosen, or words for what stands in its place; null: nothing yet. */
  readonly name: string | null;
  readonly isMain?: boolean;
  readonly onFile: (file: File) => void;
}

/** A place for one workbook file. */
export function FileSlot({ label, name, isMain = false, onFile }: Props): ReactElement {
  const styles = useStyles();
  const { words } = useStage();
  const text = words(name === null ? 'files.choose' : 'files.choose-other');
  return (
    <div className={styles.slot} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      <span className={styles.name}>{name ?? words('files.none')}</span>
      <FileButton
        label={`${label} ${text}`}
        accept={BOOKS}
        size="small"
        icon={<Document16Regular />}
        appearance={isMain && name === null ? 'primary' : 'secondary'}
        onFiles={([file]) => file && onFile(file)}
      >
        {text}
      </FileButton>
    </div>
  );
}

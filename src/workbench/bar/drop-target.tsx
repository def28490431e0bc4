import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUpload24Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { Words } from '../../taskpane/view/stage-context.js';

const useStyles = makeStyles({
  target: {
    position: 'fixed',
    inset: '12px',
    zIndex: 1000,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.96,
    pointerEvents: 'none',
  },
});

/** Covers the page while a file is dragged over it, and says what dropping does. */
export function DropTarget({ words, losesChanges }: { words: Words; losesChanges: boolean }): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.target} role="status">
      <ArrowUpload24Regular aria-hidden="true" />
      <Text size={500} weight="semibold">
        {words('workbench.drop')}
      </Text>
      {losesChanges && <Text>{words('workbench.drop.kept')}</Text>}
    </div>
  );
}

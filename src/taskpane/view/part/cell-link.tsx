import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  link: {
    minWidth: 0,
    padding: '0 4px',
    height: '24px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

interface Props {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly tabIndex?: number | undefined;
}

/** The address of a cell; pressed, the sheet shows it. */
export function CellLink({ sheet, cell, tabIndex }: Props): ReactElement {
  const styles = useStyles();
  const { desk, words } = usePane();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.link}
      tabIndex={tabIndex}
      title={words('pane.cell.go', { sheet, cell })}
      aria-label={words('pane.cell.go', { sheet, cell })}
      onClick={() => void desk.goTo(sheet, cell)}
    >
      {cell}
    </Button>
  );
}

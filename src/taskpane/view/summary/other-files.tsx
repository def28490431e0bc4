import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context.js';
import {
  BranchCompare16Regular,
  CalendarArrowRight16Regular,
  DocumentMultiple16Regular,
} from '../part/icons.js';
import { Section } from '../part/section.js';

const ENTRIES = [
  ['gather', DocumentMultiple16Regular],
  ['compare', BranchCompare16Regular],
  ['next-year', CalendarArrowRight16Regular],
] as const;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  entry: {
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    padding: '6px 8px',
    textAlign: 'start',
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  what: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** ほかのファイルと: what is done with more than this one workbook. */
export function OtherFiles(): ReactElement {
  const styles = useStyles();
  const { words, open } = usePane();
  return (
    <Section level={2} title={words('pane.files')}>
      <ul className={styles.list}>
        {ENTRIES.map(([kind, Icon]) => (
          <li key={kind}>
            <Button className={styles.entry} icon={<Icon />} onClick={() => open({ kind })}>
              <span className={styles.text}>
                {words(`pane.files.${kind}`)}
                <span className={styles.what}>{words(`pane.files.${kind}.what`)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report, TableReport } from '../../line/report.js';
import { usePane } from '../pane-context.js';
import { TableMapping } from './table-mapping.js';

const useStyles = makeStyles({
  tab: { flexGrow: 1, minHeight: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column' },
  what: {
    margin: 0,
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  heading: { margin: 0, padding: '8px 12px 4px', fontSize: tokens.fontSizeBase300 },
});

/** 列の対応: what each column was read as, why, and a way to correct it. */
export function MappingTab({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const part = (key: 'pane.mapping.weak' | 'pane.mapping.tables', tables: readonly TableReport[]) =>
    tables.length > 0 && (
      <section>
        <h2 className={styles.heading}>{words(key)}</h2>
        {tables.map((table, index) => (
          <TableMapping key={`${table.sheet} ${table.range}`} table={table} startsOpen={index === 0} />
        ))}
      </section>
    );
  return (
    <div className={styles.tab}>
      <p className={styles.what}>{words('pane.mapping.what')}</p>
      {part('pane.mapping.weak', report.weak)}
      {part('pane.mapping.tables', report.tables)}
    </div>
  );
}

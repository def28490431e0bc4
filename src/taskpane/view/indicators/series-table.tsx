import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SeriesEntry } from '../../../indicator/indicator.js';
import { fiscalYearName } from '../../../rules/year-name.js';
import { CellLink } from '../part/cell-link.js';
import { usePane } from '../pane-context.js';
import { understood } from '../words.js';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: '2px 8px 2px 0', lineHeight: '18px', overflowWrap: 'break-word' },
  link: { textAlign: 'end' },
});

interface Props {
  readonly sheet: string;
  readonly series: readonly SeriesEntry[];
}

/** Figures of several years, in the order of the sheet. */
export function SeriesTable({ sheet, series }: Props): ReactElement {
  const styles = useStyles();
  const { words, locale } = usePane();
  const heads = [
    'pane.indicator.series.year',
    'pane.figure.what',
    'pane.figure.read',
    'pane.figure.cell',
  ] as const;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((key) => (
            <th key={key} scope="col" className={styles.head}>
              {words(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map((each) => (
          <tr key={`${each.role} ${each.cell} ${each.text}`} className={styles.row}>
            <td className={styles.cell}>
              {each.fiscalYear === null
                ? words('pane.indicator.series.no-year')
                : fiscalYearName(each.fiscalYear)}
            </td>
            <td className={styles.cell}>{words(`pane.figure.${each.role}`)}</td>
            <td className={styles.cell}>{understood(each, words, locale)}</td>
            <td className={styles.link}>
              <CellLink sheet={sheet} cell={each.cell} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

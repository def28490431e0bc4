import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fiscalYearName } from '../../../rules/year-name.js';
import type { FigureLine } from '../../line/report.js';
import { CellLink } from '../part/cell-link.js';
import { usePane } from '../pane-context.js';
import { understood } from '../words.js';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: '2px 8px 2px 0',
    whiteSpace: 'nowrap',
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
    padding: '5px 8px 4px 0',
    lineHeight: '16px',
    whiteSpace: 'nowrap',
  },
  cell: {
    verticalAlign: 'top',
    padding: '5px 8px 4px 0',
    lineHeight: '16px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  link: { verticalAlign: 'top', padding: '1px 0', textAlign: 'end', whiteSpace: 'nowrap' },
  // A number is never broken in two.
  read: { minWidth: '80px', overflowWrap: 'break-word' },
  year: { display: 'block', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly sheet: string;
  readonly figures: readonly FigureLine[];
}

/** Figures as printed beside what was understood, each with the way to its cell. */
export function FigureTable({ sheet, figures }: Props): ReactElement {
  const styles = useStyles();
  const { words, locale } = usePane();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words('pane.figure.what')}
          </th>
          <th scope="col" className={styles.head}>
            {words('pane.figure.printed')}
          </th>
          <th scope="col" className={styles.head}>
            {words('pane.figure.read')}
          </th>
          <th scope="col" className={styles.head}>
            {words('pane.figure.cell')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ what, text, cell, observation }) => (
          <tr key={`${what} ${cell}`} className={styles.row}>
            <th scope="row" className={styles.name}>
              {words(`pane.figure.${what}`)}
            </th>
            {/* Words of the sheet are shown as they are: nothing was read out of them. */}
            <td className={styles.cell} colSpan={observation === null ? 2 : 1}>
              {text === '' ? words('pane.figure.empty') : text}
            </td>
            {observation !== null && (
              <td className={mergeClasses(styles.cell, styles.read)}>
                {understood(observation, words, locale)}
                {observation.fiscalYear !== null && (
                  <span className={styles.year}>{fiscalYearName(observation.fiscalYear)}</span>
                )}
              </td>
            )}
            <td className={styles.link}>
              <CellLink sheet={sheet} cell={cell} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

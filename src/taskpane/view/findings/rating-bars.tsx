import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../line/report.js';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2, paddingBottom: '2px' },
  label: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: '0 8px 0 0',
    lineHeight: '16px',
    whiteSpace: 'nowrap',
    maxWidth: '40%',
  },
  bar: { width: '100%', padding: 0 },
  count: { textAlign: 'end', padding: '0 0 0 8px', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  svg: { display: 'block', width: '100%', height: '10px' },
  fill: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** Number of indicators for every rating, best first. */
export function RatingBars({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const most = Math.max(1, ...report.ratings.map(({ count }) => count));
  return (
    <table className={styles.table} aria-label={words('pane.picture.ratings')}>
      <caption className={styles.caption}>
        {words('pane.picture.scheme', { scheme: report.schemeName })}
      </caption>
      <tbody>
        {report.ratings.map(({ label, count }) => (
          <tr key={label ?? ''}>
            <th scope="row" className={styles.label}>
              {label ?? words('pane.picture.unrated')}
            </th>
            <td className={styles.bar} aria-hidden>
              <svg className={styles.svg}>
                <rect width={`${(count / most) * 100}%`} height="100%" className={styles.fill} />
              </svg>
            </td>
            <td className={styles.count}>{words('pane.count', { count })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

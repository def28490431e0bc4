import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ROLES } from '../../../layout/role.js';
import { fiscalYearName } from '../../../rules/year-name.js';
import type { ColumnReport } from '../../line/report.js';
import { usePane } from '../pane-context.js';
import { overrideOf, withoutRole, withRole } from './mapping.js';

const useStyles = makeStyles({
  column: {
    display: 'grid',
    gridTemplateColumns: '28px 1fr 128px',
    columnGap: '8px',
    alignItems: 'center',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  header: { fontSize: tokens.fontSizeBase200, lineHeight: '17px', overflowWrap: 'anywhere' },
  role: { minWidth: 0 },
  line: { display: 'block' },
  more: {
    gridColumn: '2 / -1',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '17px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** What stands for 読まない in the list of roles. */
const UNREAD = 'unread';
const LONGEST_SAMPLE = 24;

function shortened(sample: string): string {
  const line = sample.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SAMPLE ? `${line.slice(0, LONGEST_SAMPLE - 1)}…` : line;
}

interface Props {
  readonly sheet: string;
  /** The table lies on its side: the address is a row. */
  readonly isRow: boolean;
  readonly column: ColumnReport;
  /** Another column of the table has the same header. */
  readonly sharesHeader: boolean;
}

/** One column: where it is, what its header says, what it was read as and why; the role can be chosen again. */
export function ColumnMapping({ sheet, isRow, column, sharesHeader }: Props): ReactElement {
  const styles = useStyles();
  const { desk, state, words, locale } = usePane();
  const { address, header, role, fiscalYear, evidence, samples } = column;
  const place = words(isRow ? 'pane.mapping.row' : 'pane.mapping.column', { address });
  const own = header === '' ? null : overrideOf(state.settings.mapping, sheet, header);
  const why = [
    ...(fiscalYear === null ? [] : [fiscalYearName(fiscalYear)]),
    ...evidence.map(({ code, detail }) => words(`pane.evidence.${code}`, { detail })),
    ...(role === null && evidence.length === 0 ? [words('pane.mapping.unknown')] : []),
  ].join(locale === 'ja' ? '・' : ', ');
  const choose = (value: string) => {
    const chosen = ROLES.find((each) => each === value) ?? null;
    void desk.changeSettings(withRole(state.settings, sheet, header, chosen));
  };
  return (
    <li className={styles.column}>
      <span className={styles.address} aria-label={place}>
        {address}
      </span>
      <span className={styles.header}>{header === '' ? words('pane.mapping.no-header') : header}</span>
      <Select
        size="small"
        className={styles.role}
        aria-label={words('pane.mapping.role', { address: place, header })}
        value={role ?? UNREAD}
        disabled={header === '' || state.isBusy}
        onChange={(_event, data) => choose(data.value)}
      >
        <option value={UNREAD}>{words('pane.mapping.unread')}</option>
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {words(`pane.role.${each}`)}
          </option>
        ))}
      </Select>
      <span className={styles.more}>
        {why !== '' && <span className={styles.line}>{why}</span>}
        {samples.length > 0 && (
          <span className={styles.line}>
            {words('pane.mapping.samples', {
              samples: samples.map(shortened).join(locale === 'ja' ? '、' : ', '),
            })}
          </span>
        )}
        {header === '' && <span className={styles.line}>{words('pane.mapping.no-header.help')}</span>}
        {sharesHeader && <span className={styles.line}>{words('pane.mapping.same-header')}</span>}
        {own !== null && (
          <Button
            size="small"
            appearance="transparent"
            disabledFocusable={state.isBusy}
            onClick={() => void desk.changeSettings(withoutRole(state.settings, sheet, header))}
          >
            {words('pane.mapping.reset')}
          </Button>
        )}
      </span>
    </li>
  );
}

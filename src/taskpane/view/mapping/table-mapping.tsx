import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { TableReport } from '../../line/report.js';
import { ChevronDown16Regular, ChevronRight16Regular } from '../part/icons.js';
import { usePane } from '../pane-context.js';
import { ColumnMapping } from './column-mapping.js';
import { isRepeated, repeatedHeaders, sureness, withoutSheet } from './mapping.js';

const useStyles = makeStyles({
  table: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontWeight: tokens.fontWeightRegular },
  toggle: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    width: '100%',
    padding: '8px 12px',
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground2,
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0, marginTop: '1px' },
  name: { display: 'block', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
  columns: { margin: 0, padding: 0, listStyleType: 'none' },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly table: TableReport;
  readonly startsOpen: boolean;
}

/** One table, its columns behind a heading that says how surely it was read. */
export function TableMapping({ table, startsOpen }: Props): ReactElement {
  const styles = useStyles();
  const { desk, state, words, locale } = usePane();
  const [isOpen, setOpen] = useState(startsOpen);
  const body = useId();
  const repeated = repeatedHeaders(table);
  const corrected = state.settings.mapping.filter(({ sheet }) => sheet === table.sheet).length;
  const about = [
    words(`layout.${table.kind}`),
    ...(table.profile === null ? [] : [words('pane.mapping.profile')]),
    words('pane.mapping.indicators', { count: table.indicators }),
  ].join(locale === 'ja' ? '・' : ' · ');
  const sure = words('pane.mapping.confidence', {
    word: words(`pane.mapping.sure.${sureness(table.score)}`),
    percent: Math.round(table.score * 100),
  });
  return (
    <div className={styles.table}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? (
            <ChevronDown16Regular className={styles.icon} aria-hidden />
          ) : (
            <ChevronRight16Regular className={styles.icon} aria-hidden />
          )}
          <span>
            <span className={styles.name}>
              {table.sheet} {table.range}
            </span>
            <span className={styles.quiet}>{about}</span>
            <span className={styles.quiet}>{sure}</span>
          </span>
        </button>
      </h3>
      <div id={body} hidden={!isOpen}>
        {isOpen && corrected > 0 && (
          <div className={styles.foot}>
            {words('pane.mapping.changed', { count: corrected })}
            <Button
              size="small"
              disabledFocusable={state.isBusy}
              onClick={() => void desk.changeSettings(withoutSheet(state.settings, table.sheet))}
            >
              {words('pane.mapping.reset-all')}
            </Button>
          </div>
        )}
        {isOpen && (
          <ul className={styles.columns}>
            {table.columns.map((column) => (
              <ColumnMapping
                key={column.address}
                sheet={table.sheet}
                isRow={table.kind === 'transposed'}
                column={column}
                sharesHeader={isRepeated(column, repeated)}
              />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { RULES } from '../../../rules/registry.js';
import { SeverityMark } from '../part/severity-mark.js';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  list: { margin: '0 0 0 -8px', padding: 0, listStyleType: 'none' },
  label: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  mark: { width: '48px', flexShrink: 0, display: 'inline-flex', transform: 'translateY(3px)' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly disabled: readonly string[];
  readonly onChange: (disabled: readonly string[]) => void;
}

/** Which rules the check looks for. */
export function RuleChoices({ disabled, onChange }: Props): ReactElement {
  const styles = useStyles();
  const { words, locale, state } = usePane();
  return (
    <>
      <p className={styles.note}>{words('pane.settings.rules.note')}</p>
      <ul className={styles.list}>
        {RULES.map(({ code, title, severity }) => (
          <li key={code}>
            <Checkbox
              checked={!disabled.includes(code)}
              disabled={state.isBusy}
              label={
                <span className={styles.label}>
                  <span className={styles.mark}>
                    <SeverityMark severity={severity} />
                  </span>
                  {title[locale]}
                </span>
              }
              onChange={(_event, data) =>
                onChange(
                  data.checked === true ? disabled.filter((each) => each !== code) : [...disabled, code],
                )
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}

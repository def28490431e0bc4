import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Settings } from '../../../inspection.js';
import { DEFAULT_SETTINGS } from '../../../settings.js';
import type { Report } from '../../line/report.js';
import { Section } from '../part/section.js';
import { usePane } from '../pane-context.js';
import { LanguageChoice } from './language-choice.js';
import { RateChoices } from './rate-choices.js';
import { RuleChoices } from './rule-choices.js';
import { SchemeChoice } from './scheme-choice.js';

const useStyles = makeStyles({
  tab: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    padding: '12px',
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  reset: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
});

/** 設定: what counts as achieved, how rates are computed, what is looked for, in which language. */
export function SettingsTab({ report }: { readonly report: Report | null }): ReactElement {
  const styles = useStyles();
  const { desk, state, words } = usePane();
  const { settings } = state;
  const change = (next: Settings) => void desk.changeSettings(next);
  return (
    <div className={styles.tab}>
      <p className={styles.note}>{words('pane.settings.keep')}</p>
      <Section level={2} title={words('pane.settings.scheme')}>
        <SchemeChoice settings={settings} onChange={change} inForce={report?.schemeName ?? null} />
      </Section>
      <Section level={2} title={words('pane.settings.formula')}>
        <RateChoices
          evaluation={settings.evaluation}
          onChange={(evaluation) => change({ ...settings, evaluation })}
        />
      </Section>
      <Section level={2} title={words('pane.settings.rules')}>
        <RuleChoices
          disabled={settings.disabledRules}
          onChange={(disabledRules) => change({ ...settings, disabledRules })}
        />
      </Section>
      <Section level={2} title={words('pane.settings.language')}>
        <LanguageChoice />
      </Section>
      <div className={styles.reset}>
        <p className={styles.note}>{words('pane.settings.reset.note')}</p>
        <Button
          size="small"
          disabledFocusable={state.isBusy}
          onClick={() => {
            const { locale, mapping, ignored } = settings;
            change({ ...DEFAULT_SETTINGS, locale, mapping, ignored });
          }}
        >
          {words('pane.settings.reset')}
        </Button>
      </div>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { say } from '../../../locales/say.js';
import type { RatingScheme } from '../../../rating/scheme.js';
import { Add16Regular, ErrorCircle16Filled } from '../part/icons.js';
import { usePane } from '../pane-context.js';
import { BandEditor } from './band-editor.js';
import { emptyBand, schemeOf, type BandDraft, type Fault } from './scheme-draft.js';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  faults: {
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
  faultTitle: { display: 'flex', alignItems: 'center', gap: '4px', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly start: readonly BandDraft[];
  readonly onApply: (scheme: RatingScheme) => void;
  readonly onCancel: () => void;
}

/** Edits the bands of one's own scheme; what is wrong is said in words before it can be used. */
export function SchemeEditor({ start, onApply, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const { state, words } = usePane();
  const [bands, setBands] = useState(start);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const replace = (band: BandDraft) => setBands(bands.map((other) => (other.id === band.id ? band : other)));
  const apply = () => {
    const result = schemeOf(bands, {
      ja: say('ja', 'pane.settings.own.name'),
      en: say('en', 'pane.settings.own.name'),
    });
    setFaults(result.ok ? [] : result.faults);
    if (result.ok) onApply(result.scheme);
  };
  return (
    <div className={styles.editor}>
      <h3 className={styles.title}>{words('pane.settings.own.title')}</h3>
      {bands.map((band, index) => (
        <BandEditor
          key={band.id}
          index={index}
          band={band}
          onChange={replace}
          onRemove={() => setBands(bands.filter((other) => other.id !== band.id))}
        />
      ))}
      <p className={styles.note}>{words('pane.settings.own.open')}</p>
      <div role="alert">
        {faults.length > 0 && (
          <div className={styles.faults}>
            <span className={styles.faultTitle}>
              <ErrorCircle16Filled aria-hidden />
              {words('pane.fault.title')}
            </span>
            <ul className={styles.list}>
              {faults.map(({ key, data }) => (
                <li key={key + JSON.stringify(data)}>{words(key, data)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className={styles.actions}>
        <Button size="small" icon={<Add16Regular />} onClick={() => setBands([...bands, emptyBand(bands)])}>
          {words('pane.settings.own.add')}
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={state.isBusy} onClick={apply}>
          {words('pane.settings.own.apply')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words('pane.settings.own.cancel')}
        </Button>
      </div>
    </div>
  );
}

import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Settings } from '../../../inspection.js';
import type { RatingScheme } from '../../../rating/scheme.js';
import { DEFAULT_SCHEME, SCHEMES } from '../../../rating/schemes.js';
import { Choice } from '../part/choice.js';
import { usePane } from '../pane-context.js';
import { BandList } from './band-list.js';
import { SchemeEditor } from './scheme-editor.js';
import { draftOf, OWN_SCHEME } from './scheme-draft.js';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '8px' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const AUTO = 'auto';
const DEFAULT_BANDS = draftOf(DEFAULT_SCHEME) ?? [];

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  /** Name of the schemes in force as the report gives it; null before a check. */
  readonly inForce: string | null;
}

/** Which rating scheme counts: the sheet's own or the default, one in use at a public body, or one's own. */
export function SchemeChoice({ settings, onChange, inForce }: Props): ReactElement {
  const styles = useStyles();
  const { words, locale, state } = usePane();
  const [isEditing, setEditing] = useState(false);
  const { scheme } = settings;
  const preset = scheme === null ? null : (SCHEMES.find(({ id }) => id === scheme.id) ?? null);
  const value = isEditing ? OWN_SCHEME : scheme === null ? AUTO : (preset?.id ?? OWN_SCHEME);
  const choose = (id: string) => {
    setEditing(id === OWN_SCHEME);
    if (id === AUTO) onChange({ ...settings, scheme: null });
    const chosen = SCHEMES.find((each) => each.id === id);
    if (chosen) onChange({ ...settings, scheme: chosen });
  };
  const use = (own: RatingScheme) => {
    setEditing(false);
    onChange({ ...settings, scheme: own });
  };
  return (
    <div className={styles.block}>
      <Choice
        label={words('pane.settings.scheme.choice')}
        value={value}
        disabled={state.isBusy}
        options={[
          { value: AUTO, text: words('pane.settings.scheme.auto') },
          ...SCHEMES.map(({ id, name }) => ({ value: id, text: name[locale] })),
          { value: OWN_SCHEME, text: words('pane.settings.scheme.own') },
        ]}
        onChange={choose}
      />
      {scheme === null && inForce !== null && !isEditing && (
        <p className={styles.note}>{words('pane.settings.scheme.in-force', { scheme: inForce })}</p>
      )}
      {preset !== null && !isEditing && (
        <p className={styles.note}>
          {preset.source === null
            ? words('pane.settings.scheme.no-source')
            : words('pane.settings.scheme.source', { body: preset.source.body })}{' '}
          {preset.source !== null && preset.source.url !== null && (
            <Link href={preset.source.url} target="_blank" rel="noreferrer">
              {words('pane.settings.scheme.source.open')}
            </Link>
          )}
        </p>
      )}
      {scheme !== null && !isEditing && <BandList scheme={scheme} />}
      {isEditing ? (
        <SchemeEditor
          start={(scheme === null ? null : draftOf(scheme)) ?? DEFAULT_BANDS}
          onApply={use}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <div>
          <Button size="small" onClick={() => setEditing(true)}>
            {words('pane.settings.scheme.edit')}
          </Button>
        </div>
      )}
    </div>
  );
}

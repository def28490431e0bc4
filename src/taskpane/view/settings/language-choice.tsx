import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Locale } from '../../../locales/say.js';
import { usePane } from '../pane-context.js';

/** In which language the pane speaks. */
export function LanguageChoice(): ReactElement {
  const { desk, state, words } = usePane();
  const { settings } = state;
  // A language may have to be fetched: the choice is seen at once all the same.
  const [coming, setComing] = useState<Locale | null>(null);
  const choose = async (locale: Locale): Promise<void> => {
    setComing(locale);
    await desk.changeSettings({ ...settings, locale });
    setComing(null);
  };
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={words('pane.settings.language')}
      value={coming ?? settings.locale}
      onChange={(_event, data) => void choose(data.value === 'en' ? 'en' : 'ja')}
    >
      <Radio value="ja" label={<span lang="ja">{words('pane.settings.language.ja')}</span>} />
      <Radio value="en" label={<span lang="en">{words('pane.settings.language.en')}</span>} />
    </RadioGroup>
  );
}

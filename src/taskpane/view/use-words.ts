import { useMemo, useSyncExternalStore } from 'react';
import { knownWords, onWords, type Locale } from '../../locales/known-words.js';
import { say } from '../../locales/say.js';
import type { Words } from './stage-context.js';

/** The words of a language; another function when more of them have come, so that the screen is drawn again. */
export function useWords(locale: Locale): Words {
  const known = useSyncExternalStore(onWords, knownWords);
  return useMemo<Words>(() => (key, data) => say(locale, key, data, known), [locale, known]);
}

import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../taskpane/view/theme.js';
import type { ThemeChoice } from './preferences.js';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';

function watch(listener: () => void): () => void {
  const queries = [DARK, CONTRAST].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

function ofSystem(): ThemeName {
  if (matchMedia(CONTRAST).matches) return 'high-contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** The theme in force; follows the machine while nothing else is chosen. */
export function useTheme(choice: ThemeChoice): ThemeName {
  const system = useSyncExternalStore(watch, ofSystem, () => 'light' as const);
  return choice === 'system' ? system : choice;
}

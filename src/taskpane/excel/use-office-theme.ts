import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../view/theme.js';
import { themeFor } from './office-theme.js';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Excel tells nobody when its theme changes; one who comes back to the pane sees the new one. */
function subscribe(listener: () => void): () => void {
  const queries = [FORCED, DARK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}

function current(): ThemeName {
  return themeFor(Office.context.officeTheme, {
    hasForcedColours: window.matchMedia(FORCED).matches,
    prefersDark: window.matchMedia(DARK).matches,
  });
}

/** The theme that goes with Excel's, as it changes. */
export function useOfficeTheme(): ThemeName {
  return useSyncExternalStore(subscribe, current);
}

import type { Locale } from '../locales/say.js';
import type { ThemeName } from '../taskpane/view/theme.js';

/** The theme somebody chose; 'system': as the machine is set. */
export type ThemeChoice = ThemeName | 'system';

export interface Preferences {
  readonly theme: ThemeChoice;
  readonly locale: Locale;
  /** Px. */
  readonly paneWidth: number;
}

const PLACE = 'tenken.workbench';
const DEFAULTS: Preferences = { theme: 'system', locale: 'ja', paneWidth: 380 };
const THEMES: readonly string[] = ['light', 'dark', 'high-contrast', 'system'];

/** What was chosen the last time on this machine; the defaults where nothing is kept or may be. */
export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    return { ...DEFAULTS, ...checked(kept) };
  } catch {
    // Storage switched off, or not ours: nothing is remembered then.
    return DEFAULTS;
  }
}

/** Remembers what was chosen, where the browser lets it. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(preferences));
  } catch {
    // Storage switched off or full: the choice holds for this visit.
    return;
  }
}

function checked(kept: unknown): Partial<Preferences> {
  if (typeof kept !== 'object' || kept === null) return {};
  const { theme, locale, paneWidth } = kept as Record<string, unknown>;
  return {
    ...(typeof theme === 'string' && THEMES.includes(theme) ? { theme: theme as ThemeChoice } : {}),
    ...(locale === 'ja' || locale === 'en' ? { locale } : {}),
    ...(typeof paneWidth === 'number' && paneWidth >= 200 && paneWidth <= 1000 ? { paneWidth } : {}),
  };
}

import type { ThemeName } from '../view/theme.js';

/** The part of Office's theme that tells light from dark. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
}

/** What the page's own surroundings say. */
export interface Surroundings {
  /** Windows' contrast themes. */
  readonly hasForcedColours: boolean;
  /** The system's wish, for hosts that say nothing of their theme. */
  readonly prefersDark: boolean;
}

/** Below this the text on it must be light: the middle of WCAG's relative luminance on both sides of 4.5 : 1. */
const MIDDLE = 0.18;

/** The pane's theme for Office's: high contrast where colours are forced, else light or dark by the background. */
export function themeFor(office: OfficeColours | undefined, around: Surroundings): ThemeName {
  if (around.hasForcedColours) return 'high-contrast';
  const luminance = luminanceOf(office?.bodyBackgroundColor ?? '');
  if (luminance === null) return around.prefersDark ? 'dark' : 'light';
  return luminance < MIDDLE ? 'dark' : 'light';
}

/** Relative luminance of `#rrggbb` (the # and a leading alpha may be there or not); null for anything else. */
function luminanceOf(colour: string): number | null {
  const digits = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (digits === undefined) return null;
  const part = (at: number) => {
    const value = parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
}

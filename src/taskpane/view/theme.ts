import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** Fonts made for Japanese on the screens Excel runs on; the first one there is used. */
const FONTS = '"Yu Gothic UI","Meiryo UI","Hiragino Sans","Noto Sans JP","Noto Sans CJK JP",sans-serif';

const japanese = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONTS });

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: japanese(webLightTheme),
  // Fluent's own red is too dim on its own background for small text (4.2 : 1); the next lighter one is not (5.2 : 1).
  dark: {
    ...japanese(webDarkTheme),
    colorStatusDangerForeground1: webDarkTheme.colorPaletteRedForeground1,
  },
  'high-contrast': japanese(teamsHighContrastTheme),
};

import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** Fonts made for Japanese on the screens Excel runs on; the first one there is used. */
const FONTS = '"Yu Gothic UI","Meiryo UI","Hiragino Sans","Noto Sans JP","Noto Sans CJK JP",sans-serif';

const japanese = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONTS });

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: japanese(webLightTheme),
  dark: japanese(webDarkTheme),
  'high-contrast': japanese(teamsHighContrastTheme),
};

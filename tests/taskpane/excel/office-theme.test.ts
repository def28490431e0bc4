import { themeFor } from '../../../src/taskpane/excel/office-theme';

const calm = { hasForcedColours: false, prefersDark: false };

test.each([
  // Office's own: colourful and white, dark grey, black
  ['#E6E6E6', 'light'],
  ['#FFFFFF', 'light'],
  ['#666666', 'dark'],
  ['#0A0A0A', 'dark'],
  ['#262626', 'dark'],
  ['FFF3F2F1', 'light'],
] as const)('a background of %s is %s', (bodyBackgroundColor, theme) => {
  expect(themeFor({ bodyBackgroundColor }, calm)).toBe(theme);
});

test('where Excel says nothing, the system is asked', () => {
  expect(themeFor(undefined, calm)).toBe('light');
  expect(themeFor({}, { ...calm, prefersDark: true })).toBe('dark');
  expect(themeFor({ bodyBackgroundColor: 'teal' }, { ...calm, prefersDark: true })).toBe('dark');
});

test('forced colours go before everything', () => {
  expect(themeFor({ bodyBackgroundColor: '#FFFFFF' }, { ...calm, hasForcedColours: true })).toBe(
    'high-contrast',
  );
});

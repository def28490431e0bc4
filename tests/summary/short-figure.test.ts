import { figureWithUnit, shortFigure, shortText } from '../../src/summary/short-figure.js';

// 21 full-width characters are wider than a list shows.
const STORY = '関係団体との協議を重ねた結果、参加者数は延べ';

test.each<[string | null, number | null, string | null, string | null]>([
  ['1,600人 (令和2年度)', 1600, '人', '1,600人 (令和2年度)'],
  [`${STORY} 1,234.5 人`, 1234.5, '人', '1,234.5人'],
  [`${STORY}多数`, null, null, '関係団体との協議を重ねた結果、参加者数…'],
  ['一行目\n 二行目', null, null, '一行目 二行目'],
  [' ', 3, '件', null],
  [null, null, null, null],
])('%j, read as %s %s, is shown as %j', (text, value, unit, shown) => {
  expect(shortFigure(text, value, unit)).toBe(shown);
});

test('a text that ends in dots by itself is as long as it is', () => {
  expect(shortText('検討中…')).toBe('検討中…');
});

test.each<[string, number, string | null, string]>([
  ['4,803', 4803, '人', '4,803人'],
  ['4,803', 4803, null, '4,803'],
  ['84,000', 84_000_000, '円', '84,000'],
  ['4,803人（速報値）', 4803, '人', '4,803人（速報値）'],
])('%s, read as %s %s, stands as %s where no column says the unit', (text, value, unit, shown) => {
  expect(figureWithUnit(text, value, unit)).toBe(shown);
});

import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';

const keys = (Object.keys(ja) as (keyof typeof ja)[]).filter((key) => key.startsWith('pane.'));
const holes = (text: string) => [...text.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1]).sort();

test('both languages have the same holes', () => {
  expect(keys.length).toBeGreaterThan(200);
  const different = keys.filter((key) => String(holes(ja[key])) !== String(holes(en[key])));
  expect(different).toEqual([]);
});

test('no word is empty', () => {
  expect(keys.filter((key) => ja[key].trim() === '' || en[key].trim() === '')).toEqual([]);
});

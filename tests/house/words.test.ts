import { relative } from 'node:path';
import { en } from '../../src/locales/en.js';
import { ja } from '../../src/locales/ja.js';
import { readSources, root } from './sources.js';

const holes = (text: string): string[] => [...new Set(text.match(/\{[a-z]+\}/g))].sort();

test('every sentence has the same holes in both languages', () => {
  const differing = Object.entries(ja).filter(
    ([key, text]) => holes(text).join() !== holes(en[key as keyof typeof ja]).join(),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

test('the two languages have the same keys, and no sentence is empty', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
  const all = [...Object.entries(ja), ...Object.entries(en)];
  expect(all.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
});

test('what braces stand in a sentence are holes that can be filled', () => {
  const odd = Object.entries({ ...ja, ...en }).filter(([, text]) =>
    /[{}]/.test(text.replace(/\{[a-z]+\}/g, '')),
  );
  expect(odd.map(([key]) => key)).toEqual([]);
});

test('what draws the faces takes its words from locales/', () => {
  // In the grid, .ts files know names of fonts and rules of line breaking; what is shown is said in .tsx files.
  const drawing = [
    ...readSources('taskpane'),
    ...readSources('workbench').filter(({ path }) => path.endsWith('.tsx')),
  ];
  const japanese = drawing.filter(({ text }) =>
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text),
  );
  expect(japanese.map(({ path }) => relative(root, path))).toEqual([]);
});

import type { MessageKey } from '../../src/locales/ja.js';

const KEY: MessageKey = 'pane.retry';

/** The registry as a page has it before any words have come. */
async function fresh() {
  jest.resetModules();
  const registry = await import('../../src/locales/known-words.js');
  const { say } = await import('../../src/locales/say.js');
  return { ...registry, say };
}

test('what is not there in English yet is said in Japanese, and in English once it is', async () => {
  const { addWords, say } = await fresh();
  addWords('ja', { [KEY]: 'もう一度 {what}' });
  expect(say('en', KEY, { what: 'x' })).toBe('もう一度 x');
  addWords('en', { [KEY]: 'Again {what}' });
  expect(say('en', KEY, { what: 'x' })).toBe('Again x');
  expect(say('ja', KEY, { what: 'x' })).toBe('もう一度 x');
});

test('what nobody has told shows no key and breaks nothing', async () => {
  const { say } = await fresh();
  expect([say('ja', KEY), say('en', KEY)]).toEqual(['', '']);
});

test('words that come are added to those there, and whoever shows words is told', async () => {
  const { addWords, knownWords, onWords } = await fresh();
  addWords('ja', { [KEY]: '一' });
  const before = knownWords();
  const told = jest.fn();
  const leave = onWords(told);
  addWords('ja', { 'pane.close': '二' });
  expect(told).toHaveBeenCalledTimes(1);
  expect(knownWords().ja).toEqual({ [KEY]: '一', 'pane.close': '二' });
  expect(before.ja).toEqual({ [KEY]: '一' });
  leave();
  addWords('en', { [KEY]: 'one' });
  expect(told).toHaveBeenCalledTimes(1);
});

test('a language is fetched as a whole; further words are those of Japanese', async () => {
  const { knownWords } = await fresh();
  const { loadFurtherWords, loadLanguage } = await import('../../src/locales/load-words.js');
  const { en } = await import('../../src/locales/en.js');
  const { ja } = await import('../../src/locales/ja.js');
  await loadLanguage('ja');
  expect(knownWords()).toEqual({ ja: {}, en: {} });
  await loadLanguage('en');
  expect(knownWords()).toEqual({ ja: {}, en });
  await loadFurtherWords();
  expect(knownWords()).toEqual({ ja, en });
});

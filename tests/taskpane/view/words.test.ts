import type { Observation } from '../../../src/indicator/indicator.js';
import { say, type Locale } from '../../../src/locales/say.js';
import { metName, printRate, titleOf, understood } from '../../../src/taskpane/view/words.js';

const FIGURE: Observation = {
  text: '',
  kind: 'quantity',
  value: 8400,
  unit: '人',
  bound: null,
  qualifiers: [],
  fiscalYear: null,
  upTo: null,
  label: null,
  part: 'main',
  confidence: 1,
  cell: 'A1',
  numericCell: true,
};

const CASES: readonly [Partial<Observation>, Locale, string][] = [
  [{}, 'ja', '8,400人'],
  [{ bound: 'at-least' }, 'ja', '8,400人以上'],
  [{ bound: 'at-most' }, 'en', '8,400人 or less'],
  [{ qualifiers: ['約', '速報値'] }, 'ja', '8,400人(約、速報値)'],
  [{ qualifiers: ['約', '速報値'] }, 'en', '8,400人(約, 速報値)'],
  [{ value: 10, upTo: 20 }, 'ja', '10～20人'],
  [{ unit: null, value: 0.125 }, 'ja', '0.125'],
  [{ unit: 'km', value: 1234567.5 }, 'ja', '1,234,567.5 km'],
  [{ kind: 'missing', value: null }, 'ja', '記載なし'],
  [{ kind: 'qualitative', value: null }, 'ja', '数値ではない記載'],
];

test.each(CASES)('%j in %s is understood as %s', (part, locale, text) => {
  expect(understood({ ...FIGURE, ...part }, (key, data) => say(locale, key, data), locale)).toBe(text);
});

test.each([
  [true, 'met'],
  [false, 'unmet'],
  [null, 'undecided'],
])('met %s is called %s', (met, name) => {
  expect(metName(met)).toBe(name);
});

test.each([
  [110.1, 1, '110.1%'],
  [100, 1, '100.0%'],
  [95, 0, '95%'],
  [null, 1, null],
])('a rate of %s with %s decimals is printed %s', (rate, decimals, text) => {
  expect(printRate(rate, decimals)).toBe(text);
});

test.each([
  ['12', '配食', '12 配食'],
  [null, '配食', '配食'],
  ['12', null, '12'],
  [null, null, ''],
])('number %s and name %s make %s', (number, name, title) => {
  expect(titleOf({ number, name })).toBe(title);
});

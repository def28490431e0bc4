import { unitSpelling } from '../../src/rules/unit-spelling';
import { makeView, type Row } from './make-checked';
import { findingsOf, HEADER, QUIET, sheetOf, TITLE, type Given } from './make-sheet';

const spellings = (row: Row) =>
  unitSpelling.check(makeView([row])).map(({ cell, data }) => [cell, data['targetUnit'], data['actualUnit']]);

it.each([
  ['120人', '164名', '人', '名'],
  ['3か所', '4箇所', 'か所', '箇所'],
  ['3カ所', '4か所', 'カ所', 'か所'],
  ['120トン', '130t', 'トン', 't'],
  ['延べ120人以上', '延べ164名', '人', '名'],
])('%s beside %s', (target, actual, first, second) => {
  expect(spellings({ target, actual })).toEqual([['E5', first, second]]);
});

it.each([
  ['120人', '164人'],
  ['37.5％', '37.7%'], // a matter of width only
  ['１２０人', '164人'],
  ['120人', '164'],
  ['13,000千円', '12,000,000円'], // a scale, not a spelling
  ['120人', '15回'],
  ['120人', '調査中'],
])('nothing is said of %s beside %s', (target, actual) => {
  expect(spellings({ target, actual })).toEqual([]);
});

it('offers the target’s spelling, for all cells at once', () => {
  const row = (actual: string): Given[] => [1, '受講者数', '100人', '110人', '120人', actual];
  const sheet = sheetOf([[TITLE], HEADER, row('164名'), row('118人'), row('１２１名'), ...QUIET]);
  const [finding, ...more] = findingsOf([sheet], 'unit-spelling');
  expect(more).toEqual([]);
  expect(finding?.evidence).toEqual(['F5']);
  expect(finding?.fix?.map(({ after }) => after)).toEqual([
    { kind: 'text', text: '164人' },
    { kind: 'text', text: '１２１人' },
  ]);
});

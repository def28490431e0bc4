import { findingsOf, HEADER, QUIET, sheetOf, TITLE, type Given } from './make-sheet';

const fixOf = (rate: Given) => {
  const row: Given[] = [1, '相談件数', '50件', '52件', '55件', '54件', rate, null, '福祉課'];
  const [finding] = findingsOf([sheetOf([[TITLE], HEADER, row, ...QUIET])], 'rate-mismatch');
  return finding?.fix?.[0]?.after;
};

it.each<[Given, unknown]>([
  ['89.2%', { kind: 'text', text: '98.2%' }],
  ['８９.２％', { kind: 'text', text: '98.2％' }],
  [
    { kind: 'number', value: 0.892, text: '89.2%', format: '0.0%' },
    { kind: 'number', value: 0.982 },
  ],
  [89.2, { kind: 'number', value: 98.2 }],
])('puts the computed rate in the place of %j', (rate, after) => {
  expect(fixOf(rate)).toEqual(after);
});

it('leaves a formula alone', () => {
  expect(
    fixOf({ kind: 'number', value: 0.892, text: '89.2%', format: '0.0%', formula: '0.892' }),
  ).toBeUndefined();
});

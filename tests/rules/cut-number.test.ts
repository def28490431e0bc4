import { cellsIn, type Given } from './make-sheet';

const row = (actual: Given): Given[] => [1, '相談件数', '50件', '52件', '55件', actual, null, null, '福祉課'];

it.each(['####', '######## '])('finds %j', (actual) => {
  expect(cellsIn('cut-number', [row(actual)])).toEqual(['F3']);
});

it.each(['54件', '#1', '##', '#REF!を直した', '―'])('says nothing of %j', (actual) => {
  expect(cellsIn('cut-number', [row(actual)])).toEqual([]);
});

it('says nothing of a number whose column is only too narrow', () => {
  expect(cellsIn('cut-number', [row({ kind: 'number', value: 54, text: '####' })])).toEqual([]);
});

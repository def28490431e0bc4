import { findingsOf, HEADER, QUIET, sheetOf, TITLE } from './make-sheet';
import type { Sheet } from '../../src/sheet/sheet';

const found = (rest: Partial<Sheet>) =>
  findingsOf([sheetOf([[TITLE], HEADER, ...QUIET], rest)], 'hidden-data').map(({ cell }) => cell);

it('finds a hidden row that holds something', () => {
  expect(found({ hiddenRows: new Set([3]) })).toEqual(['A4']);
});

it('finds hidden columns, once for all', () => {
  expect(found({ hiddenColumns: new Set([3, 8]) })).toEqual(['D3']);
});

it.each<[string, Partial<Sheet>]>([
  ['nothing hidden', {}],
  ['a hidden row below the table', { hiddenRows: new Set([40]) }],
  ['a hidden column beside it', { hiddenColumns: new Set([30]) }],
])('says nothing of %s', (_what, rest) => {
  expect(found(rest)).toEqual([]);
});

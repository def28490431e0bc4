import { findingsOf, HEADER, QUIET, sheetOf, TITLE, type Given } from './make-sheet';

const found = (...rows: Given[][]) =>
  findingsOf([sheetOf([[TITLE], HEADER, ...rows, ...QUIET])], 'rating-without-figures').map(
    ({ cell }) => cell,
  );

it('finds a rating beside blank figures, and points at the target', () => {
  expect(found([1, '相談の充実', '', '', '', '', null, 'A', '福祉課', '目標を達成した。'])).toEqual(['E3']);
});

it.each<[string, Given[]]>([
  ['figures', [1, '相談件数', '50件', '52件', '55件', '54件', null, 'B', '福祉課']],
  ['words', [1, '相談の充実', '', '', '窓口の開設', '窓口を開設した。', null, 'A', '福祉課']],
  ['an actual alone', [1, '相談件数', '', '', '', '54件', null, 'A', '福祉課']],
  ['a dash in place of figures', [1, '相談件数', '', '', '―', '―', null, 'A', '福祉課']],
  ['neither', [1, '相談件数', '', '', '', '', null, '', '福祉課']],
])('says nothing of a row with %s', (_what, given) => {
  expect(found(given)).toEqual([]);
});

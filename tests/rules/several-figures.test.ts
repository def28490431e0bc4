import { cellsIn, type Given } from './make-sheet';

const row = (actual: string): Given[] => [1, '徴収率', '50件', '52件', '55件', actual, null, null, '福祉課'];

it.each(['現年分 98.5%\n滞納分 22.0%', '３４．９％\n（１６．１％）', '54件（うち電話11件）', '1カ所・2台'])(
  'finds them in %j',
  (actual) => {
    expect(cellsIn('several-figures', [row(actual)])).toEqual(['F3']);
  },
);

it.each([
  '54件',
  '54件（令和4年度）',
  '1万2,000人',
  '約54件',
  '3回開催し、54人が参加した。',
  '調査中',
  '10～20人',
])('says nothing of %j', (actual) => {
  expect(cellsIn('several-figures', [row(actual)])).toEqual([]);
});

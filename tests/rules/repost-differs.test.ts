import { findingsOf, sheetOf, TITLE, type Given } from './make-sheet';

const HEADER = ['事業名', '目標値', '実績値', '担当課評価'];
const ORIGINAL: Given[] = ['交付金の交付\n【施策6にも掲載】', '110件', '113件', '住民の取組を支援した。'];
const OTHER: Given[] = ['講座の開催', '10回', '12回', '講座を見直した。'];
const sheet = (name: string, ...rows: Given[][]) => sheetOf([[TITLE], HEADER, ...rows], { name });
const found = (copy: Given[]) =>
  findingsOf([sheet('施策3', ORIGINAL, OTHER), sheet('施策6', OTHER, copy)], 'repost-differs');

it.each<[string, Given[], string, string]>([
  [
    'a figure',
    ['交付金の交付\n【再掲：施策3に掲載】', '110件', '131件', '住民の取組を支援した。'],
    'C4',
    'warning',
  ],
  ['words', ['交付金の交付【再掲】', '110件', '113件', '住民の取組を支援した'], 'D4', 'info'],
])('finds %s that differs', (_what, copy, cell, severity) => {
  const [finding, ...more] = found(copy);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ sheet: '施策6', cell, severity });
  expect(finding?.data['firstCell']).toMatch(/^施策3!/);
});

it.each<[string, Given[]]>([
  [
    'an entry that is the same',
    ['交付金の交付\n【再掲：施策3に掲載】', '110件', '113件', '住民の取組を支援した。'],
  ],
  ['other blanks and widths', ['交付金の交付【再掲】', '１１０件', '113 件', '　住民の取組を支援した。']],
  ['another entry', ['補助金の交付【再掲】', '50件', '40件', '補助した。']],
])('says nothing of %s', (_what, copy) => {
  expect(found(copy)).toEqual([]);
});

it('says nothing of two entries that are not marked', () => {
  const first: Given[] = ['交付金の交付', '110件', '113件', '支援した。'];
  const second: Given[] = ['交付金の交付', '50件', '40件', '支援した。'];
  expect(findingsOf([sheet('一', first, OTHER), sheet('二', second, OTHER)], 'repost-differs')).toEqual([]);
});

import { findingsOf, HEADER, QUIET, sheetOf, TITLE, type Given } from './make-sheet';

const found = (words: string) => {
  const row: Given[] = [1, '相談件数', '50件', '52件', '55件', '54件', null, 'B', '福祉課', words];
  return findingsOf([sheetOf([[TITLE], HEADER, row, ...QUIET])], 'machine-dependent-characters');
};

it.each([
  ['㍻30年度に㈱テンケンと協定を結んだ。', '平成30年度に(株)テンケンと協定を結んだ。'],
  ['№3の事業', 'No.3の事業'],
  ['㋿4年度', '令和4年度'],
])('finds %j and spells it out', (words, spelt) => {
  const [finding, ...more] = found(words);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'J3', severity: 'info' });
  expect(finding?.fix?.[0]?.after).toEqual({ kind: 'text', text: spelt });
});

it.each(['①周知 ②講座', 'Ⅱ期計画'])('finds %j, but leaves its spelling open', (words) => {
  expect(found(words)).toMatchObject([{ cell: 'J3', fix: null }]);
});

it.each(['平成30年度に(株)テンケンと', '面積 300㎡', '～（速報値）', '▲3件', '○ 順調'])(
  'says nothing of %j',
  (words) => {
    expect(found(words)).toEqual([]);
  },
);

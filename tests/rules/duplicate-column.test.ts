import { findingsOf, HEADER, QUIET, sheetOf, TITLE } from './make-sheet';

const found = (header: readonly string[], merges: Parameters<typeof sheetOf>[1] = {}) =>
  findingsOf([sheetOf([[TITLE], header, ...QUIET], merges)], null);
const named = (from: string, to: string) => HEADER.map((each) => (each === from ? to : each));

it.each(['令和3年度実績', 'R3年度実績', '令和３年度\n実績'])(
  'finds last year’s header %j left in',
  (header) => {
    const findings = found(named('令和4年度実績', header));
    expect(findings.filter(({ severity }) => severity !== 'info')).toMatchObject([
      { rule: 'duplicate-column', cell: 'F2', evidence: ['D2'] },
    ]);
  },
);

it.each<[string, readonly string[]]>([
  ['every column with a year of its own', HEADER],
  ['columns that hold different things of one year', named('令和3年度実績', '令和4年度見込')],
])('says nothing of %s', (_what, header) => {
  expect(found(header).filter(({ rule }) => rule === 'duplicate-column')).toEqual([]);
});

it('says nothing of one header over two columns', () => {
  const header = named('令和4年度目標', '令和4年度実績').map((each, index) => (index === 5 ? '' : each));
  const merges = [{ top: 1, left: 4, bottom: 1, right: 5 }];
  expect(found(header, { merges }).filter(({ rule }) => rule === 'duplicate-column')).toEqual([]);
});

import { findingsOf, HEADER, QUIET, sheetOf, TITLE, type Given } from './make-sheet';

const broken = (code: string): Given => ({ kind: 'error', value: code, text: code, formula: 'F3/E3' });
const row = (rate: Given, actual: Given = '54件'): Given[] => [
  1,
  '相談件数',
  '50件',
  '52件',
  '55件',
  actual,
  rate,
  'B',
  '福祉課',
];
const found = (...rows: Given[][]) =>
  findingsOf([sheetOf([[TITLE], HEADER, ...rows, ...QUIET])], 'formula-error');

it.each(['#REF!', '#DIV/0!', '#N/A', '#VALUE!'])('finds %s', (code) => {
  expect(found(row(broken(code)))).toMatchObject([
    { cell: 'G3', severity: 'warning', data: { error: code } },
  ]);
});

it('is told once a column', () => {
  const findings = found(row(broken('#REF!')), row(broken('#REF!'), broken('#REF!')));
  expect(findings.map(({ cell, evidence }) => [cell, evidence])).toEqual([
    ['G3', ['G4']],
    ['F4', []],
  ]);
});

it.each<[string, Given]>([
  ['a rate', '98.2%'],
  ['a dash', '―'],
  ['nothing', null],
])('says nothing of %s', (_what, rate) => {
  expect(found(row(rate))).toEqual([]);
});

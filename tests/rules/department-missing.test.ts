import { cellsIn, HEADER, type Given } from './make-sheet';

const row = (department: string): Given[] => [
  1,
  '相談件数',
  '50件',
  '52件',
  '55件',
  '54件',
  null,
  'B',
  department,
];

it.each(['', '-', '【主管課】\n【関係課】'])('finds %j', (department) => {
  expect(cellsIn('department-missing', [row(department)])).toEqual(['I3']);
});

it.each(['福祉課', '総務部\n職員課', '【主管課】\n・財政課\n【関係課】'])(
  'says nothing of %j',
  (department) => {
    expect(cellsIn('department-missing', [row(department)])).toEqual([]);
  },
);

it('says nothing where there is no such column, or most are blank', () => {
  const header = HEADER.map((each) => (each === '所管課' ? '摘要' : each));
  expect(cellsIn('department-missing', [row('')], header)).toEqual([]);
  expect(cellsIn('department-missing', [row(''), row(''), row('')])).toEqual([]);
});

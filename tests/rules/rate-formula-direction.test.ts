import { findingsOf, formula, sheetOf, type Given } from './make-sheet';

const HEADER = ['指標名', '目標値', '実績値', '達成率'];

const found = (...rows: Given[][]) =>
  findingsOf([sheetOf([['令和4年度'], HEADER, ...rows])], 'rate-formula-direction').map(({ cell }) => cell);

const row = (name: string, text: string): Given[] => [name, 100, 80, formula(text, 0.8)];

it.each<[string, Given[]]>([
  ['actual over target for what is to fall', row('可燃ごみの排出量', 'C3/B3')],
  ['the same, rounded and in percent', row('交通事故件数', 'ROUND(C3/B3*100,1)')],
  ['the same, against a blank target', row('可燃ごみの排出量', 'IF(B3="","",C3/B3)')],
  ['target over actual for what is to grow', row('講座の受講者数', 'B3/C3')],
])('finds %s', (_what, given) => {
  expect(found(given)).toEqual(['D3']);
});

it.each<[string, Given[]]>([
  ['target over actual for what is to fall', row('可燃ごみの排出量', 'B3/C3')],
  ['actual over target for what is to grow', row('講座の受講者数', 'C3/B3')],
  ['the mirrored formula', row('可燃ごみの排出量', '2-C3/B3')],
  ['a guessed direction', row('ランチ', 'B3/C3')],
  ['other cells', row('可燃ごみの排出量', 'C4/B4')],
  ['a typed rate', ['可燃ごみの排出量', 100, 80, 0.8]],
])('says nothing of %s', (_what, given) => {
  expect(found(given)).toEqual([]);
});

it('is told once for a column', () => {
  const sheet = sheetOf([
    ['令和4年度'],
    HEADER,
    row('可燃ごみの排出量', 'C3/B3'),
    ['交通事故件数', 100, 80, formula('C4/B4', 0.8)],
  ]);
  const [finding, ...more] = findingsOf([sheet], 'rate-formula-direction');
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'D3', evidence: ['D4'] });
});

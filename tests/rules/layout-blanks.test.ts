import { findingsOf, HEADER, QUIET, sheetOf, TITLE, type Given } from './make-sheet';

const found = (name: string, department: string, words = '周知に努めた。') => {
  const row: Given[] = [1, name, '50件', '52件', '55件', '54件', null, 'B', department, words];
  return findingsOf([sheetOf([[TITLE], HEADER, row, ...QUIET])], 'layout-blanks');
};

it.each([
  ['福　祉　課', '福祉課'],
  [' 福祉課', '福祉課'],
  ['福祉課　', '福祉課'],
  ['福 祉 課', '福祉課'],
])('finds the blanks of %j and takes them out', (text, bare) => {
  const [finding, ...more] = found('相談件数', text);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'I3', severity: 'info' });
  expect(finding?.fix?.[0]?.after).toEqual({ kind: 'text', text: bare });
});

it.each([
  ['相談件数', '福祉課'],
  ['健康相談 参加者数', '総務部\n職員課'],
  ['窓口 の 数 の 維持', '福祉課'],
])('says nothing of %j and %j', (name, department) => {
  expect(found(name, department)).toEqual([]);
});

it('says nothing of an indent in prose', () => {
  expect(found('相談件数', '福祉課', '　周知に努めた。\n　講座を開いた。')).toEqual([]);
});

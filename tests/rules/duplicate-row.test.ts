import { findingsOf, sheetOf, TITLE, type Given } from './make-sheet';

const HEADER = ['事業名', '指標名', '目標値', '実績値', '所管課'];
const ROW: Given[] = ['食育推進事業', '食育教育の参加者数', '3,600人', '3,752人', '健康課'];
const OTHER: Given[] = ['健診事業', '健診の受診者数', '800人', '640人', '健康課'];
const sheet = (name: string, ...rows: Given[][]) => sheetOf([[TITLE], HEADER, ...rows], { name });
const cells = (...sheets: ReturnType<typeof sheet>[]) =>
  findingsOf(sheets, 'duplicate-row').map((each) => `${each.sheet}!${each.cell}`);

it('finds a row that is there twice', () => {
  expect(cells(sheet('一', ROW, OTHER, ROW))).toEqual(['一!B5']);
});

it('finds it on another sheet as well, and says where the first one is', () => {
  const found = findingsOf(
    [sheet('一', ROW, OTHER), sheet('二', OTHER, ['別事業', ...ROW.slice(1)], ROW)],
    'duplicate-row',
  );
  expect(found.map((each) => `${each.cell} ${each.data['place'] ?? ''}`)).toEqual(['B3 一!B4', 'B5 一!B3']);
});

it.each<[string, Given[]]>([
  ['another actual', ['食育推進事業', '食育教育の参加者数', '3,600人', '3,753人', '健康課']],
  ['another department', ['食育推進事業', '食育教育の参加者数', '3,600人', '3,752人', '福祉課']],
  ['another programme', ['栄養改善事業', '食育教育の参加者数', '3,600人', '3,752人', '健康課']],
  [
    'a mark that it is repeated',
    ['食育推進事業【再掲】', '食育教育の参加者数', '3,600人', '3,752人', '健康課'],
  ],
])('says nothing of a row with %s', (_what, row) => {
  expect(cells(sheet('一', ROW, OTHER, row))).toEqual([]);
});

it('says nothing of rows in words', () => {
  const words: Given[] = ['計画策定', '策定状況', '策定', '策定', '企画課'];
  expect(cells(sheet('一', words, OTHER, words))).toEqual([]);
});

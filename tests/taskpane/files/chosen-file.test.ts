import { inOrder, withIncoming, type IncomingFile } from '../../../src/taskpane/files/chosen-file.js';

const file = (name: string, text = name, lastModified = 1): File => new File([text], name, { lastModified });
const single = (name: string, text = name): IncomingFile => ({ path: '', content: file(name, text) });
const within = (path: string, text = path): IncomingFile => ({
  path,
  content: file(path.slice(path.lastIndexOf('/') + 1), text),
});

test.each<[string, IncomingFile[], string[]]>([
  [
    'files by themselves',
    [single('a.xlsx'), single('b.XLSM'), single('古い.xls')],
    ['a.xlsx', 'b.XLSM', '古い.xls'],
  ],
  ['other kinds are passed over', [single('メモ.docx'), single('一覧.csv'), single('xlsx')], []],
  ['locks and hidden files are passed over', [single('~$a.xlsx'), within('提出/.trash/a.xlsx')], []],
  [
    'a folder: told from within it',
    [within('提出/健康課/a.xlsx'), within('提出/b.xlsx')],
    ['健康課/a.xlsx', 'b.xlsx'],
  ],
  ['the same file twice', [single('a.xlsx'), single('a.xlsx')], ['a.xlsx']],
  ['two files of one name', [single('a.xlsx'), single('a.xlsx', 'other')], ['a.xlsx', '2/a.xlsx']],
  ['two folders with one name in them', [within('春/a.xlsx'), within('秋/a.xlsx')], ['a.xlsx', '秋/a.xlsx']],
])('%s', (_, incoming, names) => {
  expect(withIncoming([], incoming).map((each) => each.file)).toEqual(names);
});

test('the same place of the same folder, chosen again, is the file as it is now', () => {
  const first = withIncoming([], [within('提出/a.xlsx', 'old'), within('提出/b.xlsx')]);
  const now = within('提出/a.xlsx', 'new and longer');
  const second = withIncoming(first, [now]);
  expect(second.map((each) => each.file)).toEqual(['a.xlsx', 'b.xlsx']);
  expect(second[0]?.content).toBe(now.content);
  expect(second[1]).toBe(first[1]);
});

test('the order is that of folders, not of choosing', () => {
  const chosen = withIncoming(
    [],
    ['提出/b/2.xlsx', '提出/b.xlsx', '提出/a/9.xlsx', '提出/b/1/3.xlsx'].map((path) => within(path)),
  );
  expect(inOrder(chosen).map((each) => each.file)).toEqual(['a/9.xlsx', 'b/1/3.xlsx', 'b/2.xlsx', 'b.xlsx']);
});

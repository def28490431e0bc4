import { readDepartments } from '../../src/collect/department-list.js';
import { handedIn } from '../../src/collect/handed-in.js';
import { SafeNames } from '../../src/collect/safe-name.js';
import { spellingKey } from '../../src/collect/spelling.js';
import { spellings } from '../../src/collect/spellings.js';
import { replacements, type FileFacts } from '../../src/collect/supersede.js';
import { readVersion } from '../../src/collect/version-mark.js';

test.each([
  ['進行管理シート.xlsx', '進行管理シート', 0],
  ['進行管理シート（修正）.xlsx', '進行管理シート', 100],
  ['進行管理シート_修正版2.xlsx', '進行管理シート', 102],
  ['進行管理シート(2).xlsx', '進行管理シート', 2],
  ['進行管理シート v3.xlsm', '進行管理シート', 3],
  ['進行管理シート【再提出】.xlsx', '進行管理シート', 100],
  ['進行管理シート修正(3).xlsx', '進行管理シート', 103],
  ['進行管理シート　最終.xlsx', '進行管理シート', 1000],
  ['令和5年度.xlsx', '令和5年度', 0],
  ['修正.xlsx', '修正', 0],
])('%s is a version of %s, rank %d', (name, stem, rank) => {
  expect(readVersion(name)).toMatchObject({ stem, rank });
});

function facts(file: string, modified: number, rows: readonly string[], title = '進行管理'): FileFacts {
  return { file, modified, titles: [title], identities: new Set(rows) };
}

test.each<[string, FileFacts[], unknown[]]>([
  [
    'a corrected file goes before the first one, although that was changed later',
    [facts('a.xlsx', 9, ['1', '2']), facts('a(修正).xlsx', 5, ['1', '2'])],
    [['a.xlsx', 'a(修正).xlsx', 'name', 'same-name', 'whole', 0]],
  ],
  [
    'without a mark the later one goes before the earlier one',
    [facts('健康課/シート.xlsx', 5, ['1', '2', '3']), facts('再送/シート.xlsx', 9, ['1', '2'])],
    [['健康課/シート.xlsx', '再送/シート.xlsx', 'time', 'same-name', 'whole', 1]],
  ],
  [
    'one name in two departments is two reports',
    [facts('健康課/シート.xlsx', 5, ['1', '2']), facts('防災課/シート.xlsx', 9, ['3', '4'])],
    [],
  ],
  [
    'what a browser numbers are not versions of one report',
    [facts('様式.xlsx', 5, ['1', '2']), facts('様式(1).xlsx', 9, ['3'])],
    [],
  ],
  [
    'other names, the same title and the same rows',
    [facts('a.xlsx', 5, ['1', '2']), facts('b.xlsx', 9, ['1', '2'])],
    [['a.xlsx', 'b.xlsx', 'time', 'same-content', 'whole', 0]],
  ],
  [
    'other names and other titles are two reports of the same things',
    [facts('a.xlsx', 5, ['1', '2'], '総合計画'), facts('b.xlsx', 9, ['1', '2'], '総合戦略')],
    [],
  ],
  [
    'a correction of a few rows replaces only those',
    [facts('a.xlsx', 9, ['1', '2', '3', '4', '5']), facts('a 訂正.xlsx', 5, ['2'])],
    [['a.xlsx', 'a 訂正.xlsx', 'name', 'same-name', 'rows', 0]],
  ],
])('%s', (_what, files, expected) => {
  expect(
    replacements(files).map((each) => [each.older, each.newer, each.reason, each.by, each.extent, each.gone]),
  ).toEqual(expected);
});

test.each([
  ['健康づくり課\n防災課\n', ['健康づくり課', '防災課']],
  ['\uFEFF部,所管課\r\n保健部,健康課\r\n"総務部","総務課, 統計係"\r\n', ['健康課', '総務課, 統計係']],
  ['1,健康課,山田\n2,防災課,鈴木', ['健康課', '防災課']],
  ['# 提出する課\n健康課\n\n健康課', ['健康課']],
])('the list %j names %j', (text, expected) => {
  expect(readDepartments(text)).toEqual(expected);
});

test('who has handed in: by rows, in any spelling, else by the names of files and folders', () => {
  const file = (name: string, isRead: boolean, departments: [string, number][]) => ({
    file: name,
    isRead,
    departments: new Map(departments),
  });
  const result = handedIn(
    ['健康づくり課', '防災課', '公園課', '環境課', '企画課'],
    [
      file('a.xlsx', true, [['健康作り 課', 3]]),
      file('防災課/b.xlsx', false, []),
      file('公園課.xlsx', true, []),
      file('c.xlsx', true, [['企画政策課', 2]]),
    ],
  );
  expect(
    result.map(({ department, state, indicators, like }) => [department, state, indicators, like]),
  ).toEqual([
    ['健康づくり課', 'handed-in', 3, null],
    ['防災課', 'unread', 0, null],
    ['公園課', 'file-only', 0, null],
    ['環境課', 'missing', 0, null],
    ['企画課', 'missing', 0, null],
  ]);
});

test.each([
  ['健康づくり課', '健康作り 課'],
  ['バリアフリー化した箇所数', 'バリアフリー化したか所数'],
  ['障がい福祉課', '障害福祉課'],
  ['子供の貧困', '子どもの貧困'],
  ['ﾎﾞﾗﾝﾃｨｱ数', 'ボランティア数'],
])('%s and %s are one name', (a, b) => {
  expect(spellingKey(a)).toBe(spellingKey(b));
});

test('names in two spellings, and names that may be one', () => {
  const name = (text: string, count = 1) => ({ name: text, count, file: 'a.xlsx' });
  const found = spellings([
    name('健康づくり課', 3),
    name('健康づくり 課'),
    name('特定健康診査の受診者数'),
    name('特定健康診査の受診者の数'),
    name('小学6年生の朝食摂取率'),
    name('中学3年生の朝食摂取率'),
    name('防災課'),
  ]);
  expect(found.map(({ kind, a, b }) => [kind, a.name, b.name])).toEqual([
    ['same', '健康づくり課', '健康づくり 課'],
    ['alike', '特定健康診査の受診者数', '特定健康診査の受診者の数'],
  ]);
});

test('file names are safe, and each is given once', () => {
  const names = new SafeNames();
  expect(
    ['健康課', '健康課', '../a:b*?"<>|', 'CON', 'nul.txt', '...', '課。 ', 'A', 'a', '\u202eexe'].map(
      (each) => names.give(each, '部署'),
    ),
  ).toEqual(['健康課', '健康課(2)', '_a_b______', '_CON', '_nul.txt', '部署', '課。', 'A', 'a(2)', '_exe']);
  expect(Array.from(names.give('長'.repeat(300), '部署'))).toHaveLength(80);
});

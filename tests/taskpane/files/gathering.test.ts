import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { cellAt } from '../../../src/sheet/sheet.js';
import { Gathering } from '../../../src/taskpane/files/gathering.js';
import { makeBook } from '../../robustness/make-book.js';
import { testMeans } from './file-worker.js';

const HEADER = ['番号', '指標名', '目標値', '実績値', '担当課'];

function book(department: string, actual: string): Uint8Array {
  const row = ['1', `${department}の窓口の利用者数`, '100人', actual, department];
  return makeBook([{ name: '主な事業', rows: [[`${department} 令和5年度 進行管理シート`], HEADER, row] }]);
}

const file = (name: string, bytes: Uint8Array, lastModified = 1): { path: string; content: File } => ({
  path: '',
  content: new File([bytes as Uint8Array<ArrayBuffer>], name, { lastModified }),
});

const THREE = [
  file('税務課.xlsx', book('税務課', '120人')),
  file('福祉課.xlsx', book('福祉課', '80人')),
  file('空.xlsx', new Uint8Array()),
];

const lines = (gathering: Gathering): Record<string, string> =>
  Object.fromEntries(gathering.state().result?.lines.map((line) => [line.file, line.state]) ?? []);

test('files are read, told, and become a workbook', async () => {
  const { means, read } = testMeans();
  const gathering = new Gathering(means);
  gathering.add(THREE);
  await gathering.start(DEFAULT_SETTINGS);
  expect(read.sort()).toEqual(['福祉課.xlsx', '税務課.xlsx', '空.xlsx'].sort());
  expect(lines(gathering)).toEqual({ '福祉課.xlsx': 'read', '税務課.xlsx': 'read', '空.xlsx': 'failed' });
  expect(gathering.state().result).toMatchObject({ indicators: 2, doubles: [], departments: null });
  const made = await gathering.make('book');
  const { sheets } = readWorkbook(made?.bytes ?? new Uint8Array(), '集約.xlsx');
  const list = sheets.find(({ name }) => name === '一覧');
  const firsts = Array.from({ length: list?.rowCount ?? 0 }, (_, row) => list && cellAt(list, row, 0).text);
  expect(firsts.filter((text) => text?.endsWith('.xlsx'))).toEqual(['福祉課.xlsx', '税務課.xlsx']);
  expect(gathering.state().phase).toBe('choosing');
});

test('a corrected file is the only one read again, and replaces the earlier one', async () => {
  const { means, read } = testMeans();
  const gathering = new Gathering(means);
  gathering.add(THREE);
  await gathering.start(DEFAULT_SETTINGS);
  read.splice(0);
  gathering.add([file('福祉課（修正）.xlsx', book('福祉課', '105人'))]);
  expect(gathering.state().isStale).toBe(true);
  expect(gathering.known(DEFAULT_SETTINGS)).toBe(3);
  await gathering.start(DEFAULT_SETTINGS);
  expect(read).toEqual(['福祉課（修正）.xlsx']);
  expect(lines(gathering)).toMatchObject({ '福祉課.xlsx': 'replaced', '福祉課（修正）.xlsx': 'read' });
  expect(gathering.state()).toMatchObject({ isStale: false, result: { indicators: 2 } });
});

test('the same content chosen anew is not checked again; another language is', async () => {
  const { means } = testMeans();
  const gathering = new Gathering(means);
  gathering.add(THREE.slice(0, 1));
  await gathering.start(DEFAULT_SETTINGS);
  gathering.clear();
  gathering.add([file('税務課.xlsx', book('税務課', '120人'), 99)]);
  const before = gathering.state().result;
  expect(before).toBeNull();
  await gathering.start(DEFAULT_SETTINGS);
  expect(lines(gathering)).toEqual({ '税務課.xlsx': 'read' });
  expect(gathering.known({ ...DEFAULT_SETTINGS, locale: 'en' })).toBe(0);
});

test('stopped, it goes on with what was not read yet', async () => {
  const fates: Record<string, 'hang'> = { '福祉課.xlsx': 'hang' };
  const { means, read } = testMeans(fates, 1);
  const gathering = new Gathering(means);
  gathering.add(THREE);
  const running = gathering.start(DEFAULT_SETTINGS);
  await new Promise<void>((resolve) => {
    gathering.subscribe(() => {
      if (gathering.state().progress.done === 1) resolve();
    });
  });
  gathering.cancel();
  await running;
  expect(gathering.state()).toMatchObject({
    phase: 'choosing',
    result: null,
    notice: { key: 'gather.stopped', data: { done: 1, total: 3 } },
  });
  expect(gathering.known(DEFAULT_SETTINGS)).toBe(1);
  delete fates['福祉課.xlsx'];
  read.splice(0);
  await gathering.start(DEFAULT_SETTINGS);
  expect(read).toEqual(['福祉課.xlsx', '空.xlsx']);
  expect(gathering.state().result?.indicators).toBe(2);
});

test('a book that breaks its reader or takes too long costs its own line, and is tried again the next time', async () => {
  const fates: Record<string, 'break' | 'hang'> = { '福祉課.xlsx': 'break', '空.xlsx': 'hang' };
  const { means, read, count } = testMeans(fates, 1);
  const gathering = new Gathering({ ...means, longest: 2000 });
  gathering.add(THREE);
  await gathering.start(DEFAULT_SETTINGS);
  const notes = gathering.state().result?.lines.map(({ note }) => note) ?? [];
  expect(notes.filter((note) => note.includes('out of memory'))).toHaveLength(1);
  expect(notes.filter((note) => note.includes('2秒たっても'))).toHaveLength(1);
  expect(gathering.state()).toMatchObject({ progress: { done: 3, failed: 2 }, result: { indicators: 1 } });
  // One for each book that cost its reader, one that gathers.
  expect(count.workers).toBeGreaterThanOrEqual(3);
  read.splice(0);
  delete fates['福祉課.xlsx'];
  delete fates['空.xlsx'];
  await gathering.start(DEFAULT_SETTINGS);
  expect(read.sort()).toEqual(['福祉課.xlsx', '空.xlsx'].sort());
});

test('where making a file breaks, it is said, and all is gathered anew without reading again', async () => {
  const fates: Record<string, 'break'> = { make: 'break' };
  const { means, read } = testMeans(fates);
  const gathering = new Gathering(means);
  gathering.add(THREE);
  await gathering.start(DEFAULT_SETTINGS);
  expect(await gathering.make('book')).toBeNull();
  expect(gathering.state()).toMatchObject({
    isStale: true,
    phase: 'choosing',
    notice: { data: { detail: 'out of memory' } },
  });
  delete fates['make'];
  read.splice(0);
  await gathering.start(DEFAULT_SETTINGS);
  expect(read).toEqual([]);
  expect((await gathering.make('csv'))?.count).toBe(2);
});

test('departments of a list that have not handed in; a list that is none is told', async () => {
  const { means } = testMeans();
  const gathering = new Gathering(means);
  gathering.add(THREE);
  await gathering.takeList(new File(['税務課\n環境課\n'], '部署.txt'), 'ja');
  expect(gathering.state().list).toEqual({ name: '部署.txt', departments: ['税務課', '環境課'] });
  await gathering.start(DEFAULT_SETTINGS);
  expect(gathering.state().result?.departments?.map(({ department, state }) => [department, state])).toEqual([
    ['税務課', 'handed-in'],
    ['環境課', 'missing'],
  ]);
  await gathering.takeList(new File([Uint8Array.from([0xff, 0xfe, 0x81])], '絵.csv'), 'ja');
  expect(gathering.state().notice?.data['sentence']).toContain('部署の一覧「絵.csv」');
  expect(gathering.state().list?.name).toBe('部署.txt');
});

test('counted by something else, nothing is read again', async () => {
  const { means, read } = testMeans();
  const gathering = new Gathering(means);
  gathering.add(THREE);
  await gathering.start(DEFAULT_SETTINGS);
  read.splice(0);
  gathering.countBy({ by: 'department', level: 1 });
  expect(gathering.state().isStale).toBe(true);
  await gathering.start(DEFAULT_SETTINGS);
  expect(read).toEqual([]);
  const made = await gathering.make('book');
  const [totals] = readWorkbook(made?.bytes ?? new Uint8Array(), '集約.xlsx').sheets;
  const texts = Array.from(
    { length: totals?.rowCount ?? 0 },
    (_, row) => totals && cellAt(totals, row, 0).text,
  );
  expect(texts).toEqual(expect.arrayContaining(['税務課', '福祉課']));
});

test('nothing new is said, not passed over', () => {
  const gathering = new Gathering(testMeans().means);
  gathering.add([file('メモ.docx', new Uint8Array([1]))]);
  expect(gathering.state()).toMatchObject({ files: [], notice: { key: 'gather.nothing-new' } });
  gathering.add(THREE);
  expect(gathering.state()).toMatchObject({ notice: null });
  gathering.add(THREE.slice(1));
  expect(gathering.state().notice?.key).toBe('gather.nothing-new');
  expect(gathering.state().files).toHaveLength(3);
});

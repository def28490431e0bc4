import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { FileLine } from '../../../src/taskpane/files/file-line.js';
import type { NamedFile } from '../../../src/taskpane/files/protocol.js';
import { makeBook } from '../../robustness/make-book.js';

/** A line without a worker: the page itself answers. */
const line = (): FileLine => new FileLine(() => null);

const named = (name: string, bytes: Uint8Array): NamedFile => ({
  name,
  content: new Blob([bytes as Uint8Array<ArrayBuffer>]),
});

function plan(year: number, rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const header = [
    'No.',
    '指標名',
    `目標（令和${String(year)}年度）`,
    `実績（令和${String(year)}年度）`,
    '目標（令和8年度）',
  ];
  const title = [`令和${String(year)}年度 進行管理シート`];
  return makeBook([{ name: '主な事業', rows: [title, header, ...rows] }]);
}

const LAST = named(
  'R4.xlsx',
  plan(4, [
    [1, '健康教室の参加者数', '500人', '510人', '600人'],
    [2, '防災訓練の参加者数', '800人', '790人', '900人'],
    [3, '移住相談の件数', '30件', '31件', '40件'],
  ]),
);
const CURRENT = named(
  'R5.xlsx',
  plan(5, [
    [1, '防災訓練の参加者数', '820人', '830人', '850人'],
    [2, '健康教室の参加者数', '520人', '530人', '600人'],
  ]),
);

test('two years: what changed without a word, with its place; what was dropped; the course of each', async () => {
  const asked = line();
  const view = await asked.ask({ ask: 'compare', last: LAST, current: CURRENT, settings: DEFAULT_SETTINGS });
  if ('refused' in view) throw new Error(view.refused);
  expect(view.changes.filter(({ isSilent }) => isSilent)).toEqual([
    expect.objectContaining({
      kind: 'target-changed',
      name: '防災訓練の参加者数',
      before: '900人',
      after: '850人',
      current: { sheet: '主な事業', cell: 'E3' },
    }),
  ]);
  expect(view.dropped.map(({ name, place }) => [name, place.cell])).toEqual([['移住相談の件数', 'B5']]);
  expect(view.added).toEqual([]);
  // The final target of 2026 is of this year's sheet.
  expect(view.pairs.find(({ name }) => name === '健康教室の参加者数')?.trend).toEqual([
    { year: 2022, target: 500, actual: 510 },
    { year: 2023, target: 520, actual: 530 },
    { year: 2026, target: 600, actual: null },
  ]);
  const { bytes } = await asked.ask({ ask: 'make-comparison' });
  expect(readWorkbook(bytes, '比較.xlsx').sheets.map(({ name }) => name)).toContain('変更点');
});

test("next year's form: every change with its place, and the file it would be", async () => {
  const form = await line().ask({ ask: 'next-year', file: LAST, settings: DEFAULT_SETTINGS });
  if ('refused' in form) throw new Error(form.refused);
  expect(form).toMatchObject({ year: '令和5年度', name: 'R5.xlsx', isRefused: false });
  expect(form.changes.filter(({ kind }) => kind === 'emptied').map(({ cell }) => cell)).toEqual([
    'D3',
    'D4',
    'D5',
  ]);
  const [sheet] = readWorkbook(form.bytes, form.name).sheets;
  expect(sheet?.cells[0]?.[0]?.text).toBe('令和5年度 進行管理シート');
});

test.each<[string, Uint8Array, string]>([
  ['空.xlsx', new Uint8Array(), '「空.xlsx」は中身が空(0バイト)です。'],
  ['ではない.xlsx', new TextEncoder().encode('<html>'), '「ではない.xlsx」は Excel のブック'],
  ['メモ.xlsx', makeBook([{ name: 'メモ', rows: [['打合せの記録']] }]), '「メモ.xlsx」に、指標の表'],
])('%s is refused in a sentence', async (name, bytes, sentence) => {
  const bad = named(name, bytes);
  const compared = await line().ask({
    ask: 'compare',
    last: bad,
    current: CURRENT,
    settings: DEFAULT_SETTINGS,
  });
  const made = await line().ask({ ask: 'next-year', file: bad, settings: DEFAULT_SETTINGS });
  for (const answer of [compared, made]) expect('refused' in answer && answer.refused).toContain(sentence);
});

test('a file that cannot be opened any more is told as such, and may be tried again', async () => {
  const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
  const file = { name: '動いた.xlsx', content: gone as unknown as Blob };
  const answer = await line().ask({ ask: 'read', file, settings: DEFAULT_SETTINGS, known: [] });
  expect(answer).toMatchObject({ key: null, isRead: false, isWorthRetrying: true });
});

test('findings go back one workbook a department, in one archive', async () => {
  // The stated rate is wrong: 45 %.
  const rows = [
    ['指標名', '目標値', '実績値', '達成率', '担当課'],
    ['防災訓練の参加者数', '800人', '360人', '92.0%', '防災課'],
    ['健康教室の参加者数', '500人', '225人', '90.0%', '健康課'],
  ];
  const asked = line();
  const file = named('点検前.xlsx', makeBook([{ name: '表', rows }]));
  const { result } = await asked.ask({ ask: 'read', file, settings: DEFAULT_SETTINGS, known: [] });
  if (!result) throw new Error('not read');
  const books = [{ file: file.name, modified: 1, result }];
  await asked.ask({ ask: 'gather', books, listed: null, by: DEFAULT_SETTINGS.summary, locale: 'ja' });
  const { bytes, count } = await asked.ask({ ask: 'make', what: 'returns' });
  expect(count).toBe(2);
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual(['健康課.xlsx', '防災課.xlsx'].sort());
  const csv = strFromU8((await asked.ask({ ask: 'make', what: 'csv' })).bytes);
  expect(csv.split('\r\n')).toHaveLength(4);
  const parquet = await asked.ask({ ask: 'make', what: 'parquet' });
  expect(strFromU8(parquet.bytes.slice(0, 4))).toBe('PAR1');
});

test('what was not gathered cannot be made', async () => {
  await expect(line().ask({ ask: 'make', what: 'book' })).rejects.toThrow('nothing was gathered');
});

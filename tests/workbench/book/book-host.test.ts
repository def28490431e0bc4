import { readFileSync } from 'node:fs';
import { readBook } from '../../../src/hosts/xlsx/appearance/read-book.js';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { inspect } from '../../../src/inspect.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { parseA1 } from '../../../src/sheet/address.js';
import { contentOf } from '../../../src/sheet/content-of.js';
import { inverse, type Content, type Edit } from '../../../src/sheet/edit.js';
import type { Change } from '../../../src/sheet/host.js';
import { cellAt } from '../../../src/sheet/sheet.js';
import { plan } from '../../../src/writeback/plan.js';
import { BookHost } from '../../../src/workbench/book/book-host.js';
import { KeeperLink } from '../../../src/workbench/book/keeper-link.js';

const NAME = 'sagamihara-bureau-policy.xlsx';
const SHEET = '指標表';
const file = (): Uint8Array => new Uint8Array(readFileSync(`samples/${NAME}`));
const text = (words: string): Content => ({ kind: 'text', text: words });
const place = (address: string) => parseA1(address) ?? { row: -1, column: -1 };

async function open() {
  const link = new KeeperLink(null);
  const refused: unknown[] = [];
  const revealed: unknown[] = [];
  const host = new BookHost(link, await link.open(file(), NAME), {
    onReveal: (sheet, at) => revealed.push({ sheet, at }),
    onRefused: (sheet, at, error) => refused.push({ sheet, at, error }),
  });
  const changes: Change[] = [];
  host.onChange((change) => changes.push(change));
  const shown = (address: string): string => {
    const sheet = host.state().book.workbook.sheets.find(({ name }) => name === SHEET);
    const { row, column } = place(address);
    return sheet ? cellAt(sheet, row, column).text : '';
  };
  return { host, changes, refused, revealed, shown };
}

function typed(address: string, content: Content): Edit {
  const sheet = readWorkbook(file(), NAME).sheets.find(({ name }) => name === SHEET);
  const at = place(address);
  const before = sheet ? contentOf(cellAt(sheet, at.row, at.column)) : ({ kind: 'blank' } as const);
  return { kind: 'input', sheet: SHEET, before: [{ ...at, content: before }], after: [{ ...at, content }] };
}

function writeBack(): readonly Edit[] {
  const workbook = readWorkbook(file(), NAME);
  return plan(workbook, inspect(workbook, DEFAULT_SETTINGS)).edits;
}

test('what is typed shows at once, is told, and is written as the command line would write it', async () => {
  const { host, changes, shown } = await open();
  host.type(SHEET, [{ ...place('E6'), content: text('実施件数 900件') }]);
  expect(shown('E6')).toBe('実施件数 900件');
  expect(changes).toHaveLength(1);
  expect(host.state()).toMatchObject({ isDirty: true, journal: { done: [{ maker: 'grid' }] } });
  const saved = await host.save();
  expect(saved).toEqual(applyEdits(file(), [typed('E6', text('実施件数 900件'))]));
  expect(host.state().isDirty).toBe(false);
  expect(changes).toHaveLength(1);
});

test('undo and redo go through the same file; all undone is the file that was opened', async () => {
  const { host, shown } = await open();
  const was = shown('E6');
  host.type(SHEET, [{ ...place('E6'), content: text('甲') }]);
  host.type(SHEET, [{ ...place('E6'), content: text('乙') }]);
  host.undo();
  expect(shown('E6')).toBe('甲');
  host.redo();
  expect(shown('E6')).toBe('乙');
  host.undo();
  host.undo();
  host.undo();
  expect(shown('E6')).toBe(was);
  expect(await host.save()).toEqual(file());
});

test('a write-back shows what the saved file holds, to the byte what the command line writes', async () => {
  const { host, changes } = await open();
  const edits = writeBack();
  await host.apply(edits);
  const expected = applyEdits(file(), edits);
  expect(await host.save()).toEqual(expected);
  expect(host.state().book).toEqual(readBook(expected, NAME));
  expect(await host.read()).toEqual(readWorkbook(expected, NAME));
  expect(changes).toEqual([]);
  await host.apply([...edits].reverse().map(inverse));
  expect(host.state().journal).toMatchObject({ done: [], undone: [{ maker: 'pane' }] });
  expect(await host.save()).toEqual(file());
});

test('what is typed while the pane writes is not lost', async () => {
  const { host, shown } = await open();
  const writing = host.apply(writeBack());
  host.type(SHEET, [{ ...place('E6'), content: text('その間に') }]);
  await writing;
  expect(shown('E6')).toBe('その間に');
  const saved = readWorkbook(await host.save(), NAME).sheets.find(({ name }) => name === SHEET);
  expect(saved && cellAt(saved, 5, 4).text).toBe('その間に');
});

test('what cannot be written is taken back and said', async () => {
  const { host, shown, refused } = await open();
  host.type(SHEET, [{ ...place('E6'), content: text('字'.repeat(40_000)) }]);
  await host.save();
  expect(refused).toHaveLength(1);
  expect(shown('E6')).toContain('936件');
  expect(host.state().journal.done).toEqual([]);
});

test('a number typed shows through the format of its cell', async () => {
  const { host } = await open();
  host.type(SHEET, [{ row: 50, column: 20, content: { kind: 'number', value: 1234.5 } }]);
  const sheet = host.state().book.workbook.sheets.find(({ name }) => name === SHEET);
  expect(sheet && cellAt(sheet, 50, 20)).toMatchObject({ kind: 'number', text: '1234.5' });
});

test('cells are revealed by their place; the sheet looked at is the active one', async () => {
  const { host, revealed } = await open();
  await host.reveal(SHEET, 'C4');
  expect(revealed).toEqual([{ sheet: SHEET, at: { row: 3, column: 2 } }]);
  await expect(host.reveal('ない', 'A1')).rejects.toMatchObject({ code: 'unsupported' });
  host.lookAt(SHEET);
  expect(await host.activeSheet()).toBe(SHEET);
});

test.each([
  ['empty-file', new Uint8Array()],
  ['not-a-workbook', new TextEncoder().encode('ただの文字です。ブックではありません。')],
])('a file that cannot be read is refused: %s', async (code, bytes) => {
  await expect(new KeeperLink(null).open(bytes, 'x.xlsx')).rejects.toMatchObject({ code });
});

import { readWorkbook } from '../../../../src/hosts/xlsx/read.js';
import { writeNewBook } from '../../../../src/hosts/xlsx/new-book/new-book.js';
import type { NewCell, NewSheetData } from '../../../../src/sheet/new-sheet.js';
import { cellAt } from '../../../../src/sheet/sheet.js';

const text = (value: string): NewCell => ({ value, look: 'text' });
const number = (value: number): NewCell => ({ value, look: 'number' });

function sheet(rest: Partial<NewSheetData> = {}): NewSheetData {
  return {
    name: '一覧',
    widths: [10, 20],
    headingRow: 1,
    headings: ['指標', '実績'],
    before: [[{ value: '一覧', look: 'title' }]],
    rows: [[text('参加者数'), number(1.5)]],
    ...rest,
  };
}

function bytesOf(sheets: Iterable<NewSheetData>): Uint8Array {
  const chunks: Uint8Array[] = [];
  writeNewBook(sheets, '_tenken_collected', (bytes) => chunks.push(bytes));
  return new Uint8Array(Buffer.concat(chunks));
}

test('what was written is read again, with its table and its mark', () => {
  const book = readWorkbook(bytesOf([sheet(), sheet({ name: "部署's & <b>", rows: [] })]), 'a.xlsx');
  const [first, second] = book.sheets;
  expect(first && [cellAt(first, 0, 0).text, cellAt(first, 1, 1).text, cellAt(first, 2, 1).value]).toEqual([
    '一覧',
    '実績',
    1.5,
  ]);
  expect(first?.listObjects).toEqual([{ name: 'Tenken1', area: { top: 1, left: 0, bottom: 2, right: 1 } }]);
  // A table must have a row; a sheet without any has none.
  expect(second?.listObjects).toEqual([]);
  expect(second?.name).toBe("部署's & <b>");
  expect(book.definedNames.filter(({ hidden }) => hidden)).toEqual([
    { name: '_tenken_collected', refersTo: "'一覧'!$A$1", hidden: true },
  ]);
});

test.each(['=1+1', '<&>"\'', 'a\u0000b', '_x0041_', '改\n行', ' 両端 ', '😀', '\ud800'])(
  'the text %j stays what it is',
  (value) => {
    const [read] = readWorkbook(bytesOf([sheet({ rows: [[text(value)]] })]), 'a.xlsx').sheets;
    const cell = read && cellAt(read, 2, 0);
    expect([cell?.kind, cell?.value, cell?.formula]).toEqual(['text', value, null]);
  },
);

test('the same content gives the same bytes', () => {
  expect(bytesOf([sheet()])).toEqual(bytesOf([sheet()]));
});

test('rows are taken as they come: a hundred thousand pass without being held', () => {
  function* many(): Generator<readonly NewCell[]> {
    for (let row = 0; row < 100_000; row++) yield [text('同じ'), number(row)];
  }
  let bytes = 0;
  const before = process.memoryUsage().arrayBuffers;
  writeNewBook([sheet({ rows: many() })], '_tenken_collected', (chunk) => (bytes += chunk.length));
  expect(bytes).toBeGreaterThan(100_000);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
});

import { recogniseSheet } from '../../src/layout/recognise.js';
import { numberCell, textCell, type Cell } from '../../src/sheet/cell.js';
import { makeSheet, type Sheet } from '../../src/sheet/sheet.js';
import { growth, PARTS, TOO_MUCH } from '../growth.js';

type Rows = readonly (readonly (string | number | undefined)[])[];

function sheetOf(rows: Rows, rest: Partial<Sheet> = {}): Sheet {
  const toCell = (value: string | number | undefined): Cell | undefined =>
    value === undefined || value === ''
      ? undefined
      : typeof value === 'number'
        ? numberCell(value)
        : textCell(value);
  return makeSheet(
    '様式',
    rows.map((row) => row.map(toCell)),
    rest,
  );
}

const HEADER = ['指標', '目標値', '実績値', '評価'];

/** Sheets no clerk means to make, each at a size: what must stay linear in it. */
const SHEETS: readonly (readonly [string, number, (size: number) => Sheet])[] = [
  [
    'a header as wide as a sheet can be',
    16_384,
    (size) => {
      const words = Array.from({ length: size }, (_, index) => HEADER[index % HEADER.length] ?? '');
      return sheetOf([words, words.map((_, index) => (index % 4 === 0 ? `指標${String(index)}` : index))]);
    },
  ],
  [
    'years over thousands of columns',
    4_096,
    (size) => {
      const years = Array.from({ length: size }, (_, index) => `${String(1990 + (index % 60))}年度`);
      return sheetOf([
        ['指標', '区分', ...years],
        ['件数', '目標', ...years.map(() => 3)],
        ['', '実績', ...years.map(() => 2)],
      ]);
    },
  ],
  [
    'one column of texts',
    50_000,
    (size) => sheetOf(Array.from({ length: size }, (_, row) => [`行${String(row)}`])),
  ],
  [
    'headers row after row',
    8_000,
    (size) =>
      sheetOf(Array.from({ length: size }, (_, row) => (row % 2 === 0 ? HEADER : ['件数', 3, 2, 'A']))),
  ],
  [
    'headers that differ row after row',
    8_000,
    (size) =>
      sheetOf(
        Array.from({ length: size }, (_, row) => [...HEADER.slice(row % 4), ...HEADER.slice(0, row % 4)]),
      ),
  ],
  [
    'every row merged into one cell',
    8_000,
    (size) =>
      sheetOf(
        Array.from({ length: size }, (_, row) => [row === 0 ? '指標' : `目標${String(row)}`]),
        {
          columnCount: 30,
          merges: Array.from({ length: size }, (_, row) => ({ top: row, left: 0, bottom: row, right: 29 })),
        },
      ),
  ],
  [
    'labels and values all the way down',
    16_000,
    (size) =>
      sheetOf(
        Array.from({ length: size }, (_, row) => [row % 2 === 0 ? '事業名' : '所管課', `名${String(row)}`]),
      ),
  ],
  [
    'small tables all the way down',
    8_000,
    (size) =>
      sheetOf(
        Array.from(
          { length: size },
          (_, row) => [['指標１ 件数'], ['', 'R3', 'R4'], ['目標', 1, 2], ['実績', 1, 2]][row % 4] ?? [],
        ),
      ),
  ],
];

test.each(SHEETS)('%s costs linear time', (_name, size, make) => {
  const parts = Array.from({ length: PARTS }, () => make(Math.floor(size / PARTS)));
  const whole = make(size);
  const least = growth(
    parts.map((part) => () => recogniseSheet(part, 'book.xlsx')),
    () => recogniseSheet(whole, 'book.xlsx'),
  );
  expect(least).toBeLessThan(TOO_MUCH);
});

test.each<readonly [string, Rows]>([
  [
    'cells as long as a cell can be',
    [HEADER, ['あ'.repeat(32_767), '目標'.repeat(16_000), '９'.repeat(32_767), 'A']],
  ],
  [
    'header words of that length',
    [
      ['指標'.repeat(16_000), '目標'.repeat(16_000), '実績'],
      ['件数', 3, 2],
    ],
  ],
  [
    'no words in the header',
    [
      ['', '', ''],
      ['件数', 3, 2],
    ],
  ],
  ['a header without rows', [HEADER]],
  ['a header of one word again and again', [Array.from({ length: 200 }, () => '目標'), [1, 2, 3]]],
])('%s are read without harm', (_name, rows) => {
  const { tables } = recogniseSheet(sheetOf(rows), 'book.xlsx');
  expect(tables.flatMap(({ records }) => records).length).toBeLessThanOrEqual(1);
});

test('marks that cannot be seen do not hide a header', () => {
  const hidden = ['\u200b指\u200b標\u200b', '\u202b目標値\u202c', '実\u2060績値', '\ufeff評価'];
  const { tables } = recogniseSheet(sheetOf([hidden, ['件数', 30, 24, 'B']]), 'book.xlsx');
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual(['name', 'target', 'actual', 'rating']);
});

test('a sheet merged as a whole has one cell and no table', () => {
  const merged = sheetOf([['指標 目標値 実績値']], {
    rowCount: 2_000,
    columnCount: 200,
    merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }],
  });
  expect(recogniseSheet(merged, 'book.xlsx').tables).toEqual([]);
});

import {
  columnRangeOf,
  ROWS_BEYOND_CONTENT,
  styleOf,
} from '../../../../src/hosts/xlsx/appearance/appearance.js';
import type { SheetAppearance } from '../../../../src/hosts/xlsx/appearance/appearance.js';
import { readBook } from '../../../../src/hosts/xlsx/appearance/read-book.js';
import { readWorkbook } from '../../../../src/hosts/xlsx/read.js';
import { READ_LIMITS } from '../../../../src/hosts/xlsx/read-limits.js';
import { kitchenSink } from '../../../fidelity/kitchen-sink.js';
import { makeBook, relationships, type SheetSource } from '../make-xlsx.js';

function looksOf(sheet: SheetSource): SheetAppearance {
  const looks = readBook(makeBook({ sheets: [sheet] }), 'b').appearances.get('Sheet1');
  if (!looks) throw new Error('no sheet');
  return looks;
}

test('a sheet that says nothing', () => {
  expect(looksOf({})).toEqual({
    rows: new Map(),
    columns: [],
    defaultRowHeight: 15,
    defaultColumnWidth: 9,
    frozenRows: 0,
    frozenColumns: 0,
    showsGridLines: true,
    zoom: 100,
    tabColour: null,
    notes: [],
  });
});

test('rows, columns and cells, whatever of them is spelled', () => {
  const looks = looksOf({
    before:
      '<cols><col min="2" max="3" width="12.5" style="4"/><col min="3" max="5" width="0"/><col min="6" max="16384" style="5"/></cols>',
    rows: [
      '<row r="1" ht="30" customHeight="1"><c r="A1" s="1"><v>1</v></c><c r="C1"/></row>',
      '<row r="3" ht="18.75"/>',
      '<row r="4" s="2" customFormat="1"><c r="B4" s="3"/></row>',
      '<row r="5" s="2"/>',
      '<row r="6" ht="9999"><c r="A6" s="x"/></row>',
    ].join(''),
  });
  expect(looks.columns).toEqual([
    { from: 1, to: 2, width: 12.5, style: 4 },
    { from: 3, to: 4, width: null, style: null },
    { from: 5, to: 16383, width: null, style: 5 },
  ]);
  expect([...looks.rows.keys()]).toEqual([0, 2, 3, 5]);
  expect(looks.rows.get(0)).toMatchObject({ height: 30, hasOwnHeight: true, style: null });
  expect(looks.rows.get(2)).toMatchObject({ height: 18.75, hasOwnHeight: false });
  expect(looks.rows.get(5)).toMatchObject({ height: 409.5, cells: [0] });
  // Its own format, none (a cell that is there and says nothing), its row's, its column's, the default.
  const style = (row: number, column: number): number => styleOf(looks, row, column);
  expect([style(0, 0), style(0, 2), style(3, 1), style(3, 2), style(9, 1), style(0, 9), style(9, 0)]).toEqual(
    [1, 0, 3, 2, 4, 5, 0],
  );
  expect(columnRangeOf(looks, 4)?.from).toBe(3);
  expect(columnRangeOf(looks, 0)).toBeUndefined();
});

test('rows and cells without addresses', () => {
  const { rows } = looksOf({
    rows: '<row><c s="1"/><c/><c s="2"/></row><row/><row><c r="B9" s="3"/></row><row ht="20"/>',
  });
  expect([...rows].map(([row, { cells }]) => [row, [...cells]])).toEqual([
    [0, [1, 0, 2]],
    [8, [undefined, 3]],
    [9, []],
  ]);
});

test.each<[string, Partial<SheetAppearance>]>([
  [
    '<sheetViews><sheetView showGridLines="0" zoomScale="85"><pane xSplit="2" ySplit="3" state="frozen"/></sheetView><sheetView zoomScale="50"/></sheetViews>',
    { showsGridLines: false, zoom: 85, frozenRows: 3, frozenColumns: 2 },
  ],
  [
    '<sheetViews><sheetView><pane ySplit="1" state="frozenSplit"/></sheetView></sheetViews>',
    { frozenRows: 1, frozenColumns: 0 },
  ],
  [
    '<sheetViews><sheetView zoomScale="9"><pane ySplit="1200" state="split"/></sheetView></sheetViews>',
    { frozenRows: 0, zoom: 100 },
  ],
  ['<sheetViews/>', { showsGridLines: true }],
  ['<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>', { tabColour: '#FF0000' }],
  [
    '<sheetFormatPr defaultRowHeight="13.5" defaultColWidth="10.5"/>',
    { defaultRowHeight: 13.5, defaultColumnWidth: 10.5 },
  ],
  // 10 digits of 8 pixels and 5 of padding are 85, in steps of eight 88.
  ['<sheetFormatPr baseColWidth="10"/>', { defaultRowHeight: 15, defaultColumnWidth: 11 }],
  [
    '<sheetFormatPr baseColWidth="x" defaultRowHeight="-1"/>',
    { defaultRowHeight: 15, defaultColumnWidth: 9 },
  ],
])('%s', (before, expected) => {
  expect(looksOf({ before })).toMatchObject(expected);
});

describe('notes', () => {
  const withParts = (parts: Record<string, string>): SheetAppearance['notes'] =>
    readBook(
      makeBook({
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationships(
            ['r1', 'comments', '../comments1.xml'],
            ['r2', 'threadedComment', '../threads.xml'],
          ),
          ...parts,
        },
      }),
      'b',
    ).appearances.get('Sheet1')?.notes ?? [];
  const comment = (reference: string, text: string): string =>
    `<comment ref="${reference}" authorId="0"><text>${text}</text></comment>`;

  test('their runs are joined, furigana stays out', () => {
    const list = [
      comment(
        'B2',
        '<r><rPr><b/></rPr><t>企画課:</t></r><r><t xml:space="preserve">\n速報値</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
      ),
      comment('nowhere', '<t>x</t>'),
      comment('A1', '<t>a &amp; b</t>'),
    ].join('');
    expect(
      withParts({ 'xl/comments1.xml': `<comments><authors/><commentList>${list}</commentList></comments>` }),
    ).toEqual([
      { row: 1, column: 1, text: '企画課:\n速報値' },
      { row: 0, column: 0, text: 'a & b' },
    ]);
  });

  test('a thread takes the place of the note that stands for it', () => {
    const list = comment('B2', '<t>[スレッド化されたコメント]</t>') + comment('B3', '<t>メモ</t>');
    const threads =
      '<ThreadedComments><threadedComment ref="B2" id="{1}"><text>確認してください</text></threadedComment><threadedComment ref="B2" parentId="{1}"><text>済み</text></threadedComment></ThreadedComments>';
    expect(
      withParts({
        'xl/comments1.xml': `<comments><commentList>${list}</commentList></comments>`,
        'xl/threads.xml': threads,
      }),
    ).toEqual([
      { row: 2, column: 1, text: 'メモ' },
      { row: 1, column: 1, text: '確認してください\n済み' },
    ]);
  });

  test('notes that cannot be read are no reason not to show the sheet', () => {
    expect(withParts({ 'xl/comments1.xml': '<comments><commentList>' })).toEqual([]);
    expect(withParts({})).toEqual([]);
  });
});

describe('the cost of looks is bounded', () => {
  test('formatted rows without end', () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, row) => `<row r="${row + 1}" s="1" customFormat="1" ht="20"/>`,
    );
    rows[9] = '<row r="10"><c r="A10"><v>1</v></c></row>';
    expect(looksOf({ rows: rows.join('') }).rows.size).toBe(10 + ROWS_BEYOND_CONTENT);
  });

  test('formatted cells to the last column', () => {
    const cells = Array.from({ length: 16384 }, () => '<c s="1"/>').join('');
    expect(
      looksOf({ rows: `<row r="1"><c><v>1</v></c>${cells.slice(10)}</row>` }).rows.get(0)?.cells.length,
    ).toBe(101);
  });

  test('more formatted cells than may be held: those after are left out, the workbook is read', () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row><row r="2" ht="9"/>';
    const book = readBook(makeBook({ sheets: [{ rows }, { rows }] }), 'b', {
      limits: { ...READ_LIMITS, maxCells: 2 },
    });
    const cells = [...book.appearances.values()].map(({ rows: lines }) =>
      [...lines.values()].map((row) => row.cells.length),
    );
    expect(cells).toEqual([[2], []]);
    expect(book.workbook.sheets).toHaveLength(2);
  });

  test('columns that lie on each other', () => {
    const before = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(1000)}</cols>`;
    expect(looksOf({ before }).columns).toHaveLength(1);
  });
});

test('styles say the number format of blank cells, too', () => {
  const { styles } = readBook(makeBook({ formats: ['0.0%', 49] }), 'b');
  expect(styles.map(({ numberFormat }) => numberFormat)).toEqual(['General', '0.0%', '@']);
});

test('a workbook with everything in it: its sheets are read as without their looks, and can be posted', () => {
  const file = kitchenSink();
  const book = readBook(file, 'k.xlsm');
  expect(book.workbook).toEqual(readWorkbook(file, 'k.xlsm'));
  expect([...book.appearances.keys()]).toEqual(['主な事業', '設定', '集計']);
  expect(structuredClone(book)).toEqual(book);
  expect(book.appearances.get('主な事業')?.notes.length).toBeGreaterThan(0);
});

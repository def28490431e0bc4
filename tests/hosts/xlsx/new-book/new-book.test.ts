import { strFromU8, unzipSync } from 'fflate';
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

/** The parts of a workbook as texts, by name. */
function partsOf(sheets: Iterable<NewSheetData>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytesOf(sheets))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

const area = { top: 1, left: 0, bottom: 2, right: 0 };
const PAGE: NewSheetData = {
  name: 'グラフ',
  widths: [20],
  frozenRows: 1,
  cells: [
    { row: 2, column: 0, value: 2, look: 'total-count', formula: 'MEDIAN(IF(A1=1,A1))', isArray: true },
    { row: 0, column: 0, value: '題', look: 'title' },
  ],
  charts: [
    {
      name: 'a',
      title: '題',
      kind: 'bars',
      anchor: { top: 3, left: 0, bottom: 9, right: 0 },
      categories: { sheet: 'グラフ', area, cached: ['甲', '乙'] },
      series: [{ name: '数', values: { sheet: 'グラフ', area, cached: [1, 2] }, fill: 'grey' }],
      labels: '0',
    },
  ],
  print: { paper: 'A4', titleRows: { first: 0, last: 0 }, breaks: [2] },
};

test('a page has its cells in order, its charts, and its print setup', () => {
  const parts = partsOf([PAGE]);
  const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(xml.indexOf('r="A1"')).toBeLessThan(xml.indexOf('r="A3"'));
  expect(xml).toContain('<f t="array" ref="A3">MEDIAN(IF(A1=1,A1))</f><v>2</v>');
  expect(xml).toContain('<brk id="2" max="16383" man="1"/>');
  expect(xml).toMatch(/<drawing r:id="rId1"\/><\/worksheet>$/);
  expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../drawings/drawing1.xml"');
  expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toContain('Target="../charts/chart1_1.xml"');
  for (const part of ['drawings/drawing1.xml', 'charts/chart1_1.xml'])
    expect([part, parts['[Content_Types].xml']?.includes(`"/xl/${part}"`)]).toEqual([part, true]);
  expect(parts['xl/workbook.xml']).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'グラフ\'!$1:$1</definedName>',
  );
});

test('links lead to places in other files, each file told of once', () => {
  const outside = (place?: string): NewCell => ({
    value: 'x',
    look: 'place',
    link: { file: 'a%20&b.xlsx', ...(place === undefined ? {} : { place }) },
  });
  const parts = partsOf([
    sheet({
      rows: [
        [outside("'課'!A1"), { value: '=1', look: 'place', link: "'一覧'!A1" }],
        [outside(), number(1)],
      ],
    }),
  ]);
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    `<hyperlinks><hyperlink ref="A3" r:id="rId1" location="'課'!A1"/><hyperlink ref="B3" location="'一覧'!A1"/><hyperlink ref="A4" r:id="rId1"/></hyperlinks>`,
  );
  const relations = parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '';
  expect(relations.match(/TargetMode="External"/g)).toHaveLength(1);
  expect(relations).toContain('Target="a%20&amp;b.xlsx" TargetMode="External"');
  expect(relations).toContain('Id="rId2"');
});

test('columns can be folded away behind the one before', () => {
  const xml = partsOf([sheet({ foldedFrom: 1 })])['xl/worksheets/sheet1.xml'] ?? '';
  expect(xml).toContain('<outlinePr summaryRight="0"/>');
  expect(xml).toContain(
    '<col min="1" max="1" width="10" customWidth="1" collapsed="1"/><col min="2" max="2" width="20" customWidth="1" hidden="1" outlineLevel="1"/>',
  );
});

test('text that begins like a formula does not become one when somebody edits it', () => {
  const parts = partsOf([sheet({ rows: [[text('=1+1'), text('1+1')]] })]);
  const formats = parts['xl/styles.xml']?.match(/<xf [^>]*xfId="0"[^>]*>/g) ?? [];
  const styleOf = (reference: string) =>
    Number(new RegExp(`<c r="${reference}" s="(\\d+)"`).exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1]);
  expect(formats[styleOf('A3')]).toContain('quotePrefix="1"');
  expect(formats[styleOf('B3')]).not.toContain('quotePrefix');
});

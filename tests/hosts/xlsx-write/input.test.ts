import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { inverse, type Content, type Edit, type InputCell } from '../../../src/sheet/edit.js';
import {
  BLANK,
  cell,
  failure,
  fill,
  MAIN,
  sheetText,
  smallBook,
  STYLES,
  texts,
  type SmallBook,
} from './small-book.js';

type Typed = readonly [address: string, before: number | string | Content, after: number | string | Content];

function typed(address: string, value: number | string | Content): InputCell {
  const { row, column, content } = cell(address, value);
  return { row, column, content };
}

/** One edit that types into cells of the first sheet. */
function input(...cells: Typed[]): Edit {
  return {
    kind: 'input',
    sheet: '表',
    before: cells.map(([address, before]) => typed(address, before)),
    after: cells.map(([address, , after]) => typed(address, after)),
  };
}

const formula = (text: string, cached: number | string = 1): Content => ({
  kind: 'formula',
  formula: text,
  cached,
});

const STRINGS = '<si><t>市</t></si><si><t>町</t></si>';
const rows = (inner: string): SmallBook => ({
  sheets: [`<sheetData>${inner}</sheetData>`],
  strings: STRINGS,
});

/** The first sheet's rows after an edit; its inverse, in one go and on the file, gives every part back. */
function there(book: SmallBook, edit: Edit): string {
  const original = smallBook(book);
  const written = applyEdits(original, [edit]);
  expect(applyEdits(original, [edit, inverse(edit)])).toBe(original);
  expect(texts(applyEdits(written, [inverse(edit)]))).toEqual(texts(original));
  return sheetText(written).slice(
    `<worksheet ${MAIN}><sheetData>`.length,
    -'</sheetData></worksheet>'.length,
  );
}

describe('content is new, everything else stays, and all comes back', () => {
  test.each<[string, string, Typed, string]>([
    [
      'a number for a number',
      '<row r="2" ht="20"><c r="A2"/><c r="B2" s="1"><v>5</v></c><c r="C2"/></row>',
      ['B2', 5, 7.5],
      '<row r="2" ht="20"><c r="A2"/><c r="B2" s="1"><v>7.5</v></c><c r="C2"/></row>',
    ],
    [
      'a text for a number',
      '<row r="2"><c r="B2" s="1"><v>5</v></c></row>',
      ['B2', 5, '町'],
      '<row r="2"><c r="B2" s="1"  t="s"><v>1</v></c></row>',
    ],
    [
      'a text for a number that says it is one',
      '<row r="2"><c r="B2" t="n" s="1"><v>5</v></c></row>',
      ['B2', 5, '町'],
      '<row r="2"><c r="B2" t="s" s="1"><v>1</v></c></row>',
    ],
    [
      'a number for a text',
      '<row r="2"><c r="B2" s="1" t="s"><v>1</v></c></row>',
      ['B2', '町', 5],
      '<row r="2"><c r="B2" s="1" t="n"><v>5</v></c></row>',
    ],
    [
      'a new text for a text',
      '<row r="2"><c r="B2" t="s"><v>0</v></c></row>',
      ['B2', '市', '村'],
      '<row r="2"><c r="B2" t="s"><v>2</v></c></row>',
    ],
    [
      'nothing for a number: the formatted cell stays',
      '<row r="2"><c r="B2" s="1"><v>5</v></c></row>',
      ['B2', 5, BLANK],
      '<row r="2"><c r="B2" s="1"></c></row>',
    ],
    [
      'nothing for a text',
      '<row r="2"><c r="B2" s="1" t="s"><v>0</v></c></row>',
      ['B2', '市', BLANK],
      '<row r="2"><c r="B2" s="1" t="n"></c></row>',
    ],
    [
      'a number into a formatted blank cell',
      '<row r="2"><c r="B2" s="1"/></row>',
      ['B2', BLANK, 5],
      '<row r="2"><c r="B2" s="1"   ><v>5</v></c></row>',
    ],
    [
      'a text into a formatted blank cell with a blank before its slash',
      '<row r="2"><c r="B2" s="1" /></row>',
      ['B2', BLANK, '市'],
      '<row r="2"><c r="B2" s="1"   t="s"   ><v>0</v></c></row>',
    ],
    [
      'a cell where none is',
      '<row r="2"><c r="A2"/><c r="C2"/></row>',
      ['B2', BLANK, 5],
      '<row r="2"><c r="A2"/><c   r="B2"><v>5</v></c><c r="C2"/></row>',
    ],
    [
      'a cell where none is, with the format of its row',
      '<row r="2" s="1" customFormat="1"/>',
      ['B2', BLANK, 5],
      '<row r="2" s="1" customFormat="1" ><c   r="B2" s="1"><v>5</v></c></row>',
    ],
    [
      'a format of a row that does not count',
      '<row r="2" s="1"><c r="A2"/></row>',
      ['B2', BLANK, 5],
      '<row r="2" s="1"><c r="A2"/><c   r="B2"><v>5</v></c></row>',
    ],
    [
      'a row where none is',
      '<row r="1"/>',
      ['B2', BLANK, '市'],
      '<row r="1"/><row   r="2"><c   r="B2" t="s"><v>0</v></c></row>',
    ],
    [
      'a formula borrowed from the cell above',
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
      ['B2', formula('A2*2', 4), 5],
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><v>5</v></c></row>',
    ],
    [
      'a formula',
      '<row r="2"><c r="B2" s="1"><f>A1*2</f><v>4</v></c></row>',
      ['B2', formula('A1*2', 4), 5],
      '<row r="2"><c r="B2" s="1"><v>5</v></c></row>',
    ],
  ])('%s', (_name, before, change, after) => {
    expect(there(rows(before), input(change))).toBe(after);
  });

  test('a cell where none is, with the format of its column', () => {
    const cols = '<cols><col min="1" max="1" width="9"/><col min="2" max="3" width="9" style="1"/></cols>';
    const book = { sheets: [`${cols}<sheetData><row r="2"/></sheetData>`] };
    const written = sheetText(applyEdits(smallBook(book), [input(['C2', BLANK, 5], ['A2', BLANK, 6])]));
    expect(written).toContain('<row r="2" ><c   r="A2"><v>6</v></c><c   r="C2" s="1"><v>5</v></c></row>');
  });

  test('an empty string is nothing, in the file and typed', () => {
    const book = {
      ...rows('<row r="1"><c r="A1" t="s"><v>1</v></c></row>'),
      strings: '<si><t>市</t></si><si><t/></si>',
    };
    const written = applyEdits(smallBook(book), [input(['A1', BLANK, 5], ['B1', '', 6])]);
    expect(sheetText(written)).toContain('<c r="A1" t="n"><v>5</v></c><c   r="B1"><v>6</v></c>');
    expect(sheetText(applyEdits(written, [input(['A1', 5, ''])]))).toContain('<c r="A1" t="n"></c>');
  });

  test('a workbook without shared strings', () => {
    const book = {
      sheets: ['<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>市</t></is></c></row></sheetData>'],
    };
    expect(there(book, input(['B2', '市', '町 & <村>']))).toBe(
      '<row r="2"><c r="B2" t="inlineStr"><is><t>町 &amp; &lt;村&gt;</t></is></c></row>',
    );
    expect(there(book, input(['B2', '市', ' 町']))).toContain('<t xml:space="preserve" > 町</t>');
  });

  test('of equal strings the one without fonts of its own is taken', () => {
    const strings = '<si><r><t>市</t></r></si><si><t>市</t><phoneticPr fontId="1"/></si><si><t>市</t></si>';
    const book = { ...rows('<row r="1"><c r="A1"><v>1</v></c></row>'), strings };
    expect(there(book, input(['A1', 1, '市']))).toContain('<v>1</v>');
  });

  test('counts of the shared strings follow', () => {
    const book = {
      ...rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      parts: { 'xl/sharedStrings.xml': `<sst ${MAIN} count="1" uniqueCount="1"><si><t>市</t></si></sst>` },
    };
    const written = applyEdits(smallBook(book), [input(['A1', '市', '村'], ['A2', BLANK, '市'])]);
    expect(texts(written)['xl/sharedStrings.xml']).toBe(
      `<sst ${MAIN} count="2" uniqueCount="2"><si><t>市</t></si><si><t xml:space="preserve" >村</t></si></sst>`,
    );
  });
});

describe('text never runs', () => {
  const xfs = (file: Uint8Array): string[] =>
    [...(texts(file)['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*>/g)].map(([tag]) => tag).slice(1);

  test.each(['=1+1', '+1', '-', '@SUM', '＝1', '\t=1'])(
    '%j keeps the format of its cell and is quoted',
    (text) => {
      const book = rows('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>');
      const edit = input(['A1', 1, text], ['B1', 1, text], ['C1', BLANK, text]);
      there(book, edit);
      const written = applyEdits(smallBook(book), [edit]);
      expect(sheetText(written)).not.toContain('<f');
      expect(sheetText(written)).toMatch(/r="A1" s="2".*r="B1" s="2".*r="C1" s="3"/);
      expect(xfs(written).slice(2)).toEqual([
        '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"  quotePrefix="1"/>',
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"  quotePrefix="1"/>',
      ]);
      expect(readWorkbook(written, 'b').sheets[0]?.cells[0]?.[0]).toMatchObject({
        value: text,
        formula: null,
      });
      // Another text, later, needs the copy no more.
      const other = input(['A1', text, '町']);
      expect(sheetText(applyEdits(written, [other]))).toContain('<c r="A1" s="1"  t="s">');
    },
  );

  test('a format that is quoted already stays', () => {
    const styles = STYLES.replace('<xf numFmtId="4"', '<xf quotePrefix="1" numFmtId="4"');
    const book = { ...rows('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), styles };
    expect(there(book, input(['A1', 1, '=x']))).toContain('<c r="A1" s="1"  t="s">');
  });

  test('a workbook without styles gets what it needs, and loses it again', () => {
    const book = { ...rows('<row r="1"><c r="A1"><v>1</v></c></row>'), styles: null };
    expect(there(book, input(['A1', 1, '=x']))).toContain('s="1"');
  });
});

describe('formulas', () => {
  const chain: SmallBook = {
    sheets: [
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c><c r="C1"><f>B1</f><v>1</v></c></row></sheetData>',
    ],
    afterSheets: '<calcPr calcId="191029"/>',
    links: { calcChain: 'calcChain.xml' },
    parts: { 'xl/calcChain.xml': `<calcChain ${MAIN}><c r="B1" i="1"/><c r="C1"/></calcChain>` },
  };
  const workbook = (file: Uint8Array): string => texts(file)['xl/workbook.xml'] ?? '';

  test('one that is typed over leaves the calculation chain', () => {
    const written = applyEdits(smallBook(chain), [input(['B1', formula('A1'), 5])]);
    expect(texts(written)['xl/calcChain.xml']).toBe(`<calcChain ${MAIN}><c r="C1" i="1"/></calcChain>`);
    expect(sheetText(written)).toContain('<c r="B1"><v>5</v></c>');
  });

  test('Excel is told to compute anew until all typing is taken back', () => {
    const original = smallBook(chain);
    const [a, b, c] = [input(['A1', 1, 2]), input(['A2', BLANK, 3]), input(['A1', 2, 4])];
    const all = applyEdits(applyEdits(applyEdits(original, [a]), [b]), [c]);
    expect(workbook(all)).toMatch(/<calcPr calcId="191029" {2}fullCalcOnLoad="1"[ \t]{32}\/>/);
    expect(workbook(all)).toBe(workbook(applyEdits(original, [a, b, c])));
    const one = applyEdits(applyEdits(all, [inverse(c)]), [inverse(b)]);
    expect(workbook(one)).toContain('fullCalcOnLoad="1"');
    expect(texts(applyEdits(one, [inverse(a)]))).toEqual(texts(original));
    // In another order too: what counts is what the cells hold.
    expect(texts(applyEdits(all, [input(['A2', 3, BLANK]), input(['A1', 4, 1])]))).toEqual(texts(original));
  });

  test.each([
    ['', /<\/sheets><calcPr {3}fullCalcOnLoad="1"[ \t]{32}\/><\/workbook>/],
    ['<calcPr/>', /<calcPr {2}fullCalcOnLoad="1"[ \t]{32}\/>/],
    [
      '<calcPr calcMode="manual"></calcPr>',
      /<calcPr calcMode="manual" {2}fullCalcOnLoad="1"[ \t]{32}><\/calcPr>/,
    ],
    ['<calcPr fullCalcOnLoad="1"/>', /<calcPr fullCalcOnLoad="1"\/>/],
  ])('with %j in the workbook', (afterSheets, expected) => {
    const book = { ...chain, afterSheets };
    const edit = input(['A1', 1, 2]);
    there(book, edit);
    expect(workbook(applyEdits(smallBook(book), [edit]))).toMatch(expected);
  });

  test('a workbook that computes nothing is not told', () => {
    const book = rows('<row r="1"><c r="A1"><v>1</v></c></row>');
    const original = smallBook(book);
    expect(workbook(applyEdits(original, [input(['A1', 1, 2])]))).toBe(workbook(original));
  });

  test('the only formula, typed over', () => {
    there(rows('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'), input(['A1', formula('1+1', 2), 5]));
  });

  test('one that spells it for others hands it on, moved to its place', () => {
    const shared = (row: number): string =>
      `<row r="${row}"><c r="B${row}"><f t="shared" si="0"/><v>1</v></c></row>`;
    const book = rows(
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"A1"&amp;$A$1</f><v>1</v></c></row>${shared(2)}${shared(3)}`,
    );
    const written = applyEdits(smallBook(book), [input(['B1', formula('A1&"A1"&$A$1'), 9])]);
    expect(sheetText(written)).toContain(
      '<row r="1"><c r="B1"><v>9</v></c></row><row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2&amp;"A1"&amp;$A$1</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    const formulas = (file: Uint8Array): unknown[] =>
      [0, 1, 2].map((row) => readWorkbook(file, 'b').sheets[0]?.cells[row]?.[1]?.formula);
    expect(formulas(written)).toEqual([null, 'A2&"A1"&$A$1', 'A3&"A1"&$A$1']);
    // All of them typed over at once and taken back compute what they did.
    const all = input(
      ['B1', formula('A1&"A1"&$A$1'), 1],
      ['B2', formula('A2&"A1"&$A$1'), 2],
      ['B3', formula('A3&"A1"&$A$1'), 3],
    );
    const without = applyEdits(smallBook(book), [all]);
    expect(sheetText(without)).not.toContain('<f');
    expect(formulas(applyEdits(without, [inverse(all)]))).toEqual([
      'A1&"A1"&$A$1',
      'A2&"A1"&$A$1',
      'A3&"A1"&$A$1',
    ]);
  });

  test('what ties a cell to a rich value goes', () => {
    const book = rows('<row r="1"><c r="A1" s="1" t="e" vm="1"><v>#VALUE!</v></c></row>');
    expect(sheetText(applyEdits(smallBook(book), [input(['A1', '#VALUE!', 5])]))).toContain(
      '<c r="A1" s="1" t="n"><v>5</v></c>',
    );
  });
});

describe('refusals', () => {
  const refused = (sheet: string, edit: Edit, book: SmallBook = {}): unknown =>
    failure(() => applyEdits(smallBook({ strings: STRINGS, sheets: [sheet], ...book }), [edit]));
  const one = (raw: string): string => `<sheetData><row r="2">${raw}</row></sheetData>`;
  test.each<[string, string, Typed, string]>([
    ['another number', one('<c r="B2"><v>1</v></c>'), ['B2', 2, 3], 'changed'],
    ['another text', one('<c r="B2" t="s"><v>0</v></c>'), ['B2', '町', 3], 'changed'],
    ['something where nothing was', one('<c r="B2"><v>1</v></c>'), ['B2', BLANK, 3], 'changed'],
    ['nothing where something was', one('<c r="B2"/>'), ['B2', 1, 3], 'changed'],
    ['no cell where something was', one(''), ['B2', 1, 3], 'changed'],
    ['no row where something was', one(''), ['B3', 1, BLANK], 'changed'],
    ['a formula where a number was', one('<c r="B2"><f>A1</f><v>1</v></c>'), ['B2', 1, 3], 'changed'],
    [
      'a covered cell',
      `${one('')}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
      ['B2', BLANK, 3],
      'merged',
    ],
    [
      'a covered cell that is to be blank',
      `${one('<c r="B2"><v>1</v></c>')}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
      ['B2', 1, BLANK],
      'merged',
    ],
    [
      'the first cell of an array formula',
      one('<c r="B2"><f t="array" ref="B2:B3">A1:A2</f><v>1</v></c>'),
      ['B2', formula('A1:A2'), 3],
      'array formula',
    ],
    [
      'another cell of it',
      '<sheetData><row r="1"><c r="B1"><f t="array" ref="B1:B3">A1:A3</f><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
      ['B2', 1, 3],
      'array formula',
    ],
    [
      'a cell a data table fills',
      '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" dt2D="1" r1="D1" r2="E1"/><v>1</v></c></row></sheetData>',
      ['B2', BLANK, 3],
      'array formula',
    ],
  ])('%s', (_name, sheet, change, reason) => {
    const cellName = change[0];
    expect(refused(sheet, input(change))).toEqual({
      code: 'unsupported',
      reason,
      sheet: '表',
      cell: cellName,
    });
  });

  test('a protected sheet', () => {
    expect(refused(`${one('')}<sheetProtection sheet="1"/>`, input(['B2', 1, 3]))).toEqual({
      code: 'protected',
      sheet: '表',
    });
  });

  test('the header of a table, whose words its part repeats', () => {
    const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const book: SmallBook = {
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/table" Target="../tables/table1.xml"/></Relationships>`,
        'xl/tables/table1.xml': `<table ${MAIN} id="1" name="t" displayName="t" ref="A2:C5"><tableColumns count="3"/></table>`,
      },
    };
    expect(refused(one(''), input(['B2', BLANK, 'x']), book)).toMatchObject({ reason: 'table header' });
    expect(refused(one(''), input(['B3', BLANK, 'x']), book)).toBe('no error');
  });

  test('an edit that does not follow the one before', () => {
    const edits = [input(['A1', BLANK, 1]), input(['A1', 2, 3])];
    expect(failure(() => applyEdits(smallBook(), edits))).toEqual({
      code: 'unsupported',
      reason: 'changed',
      sheet: '表',
      cell: 'A1',
    });
  });
});

test("typing into a cell of Tenken's and the other way round", () => {
  const original = smallBook({ strings: STRINGS });
  const own = fill(cell('A1', 'あ', 'message'));
  const typedOver = input(['A1', 'あ', 5]);
  const once = applyEdits(original, [own, typedOver]);
  expect(texts(once)).toEqual(texts(applyEdits(applyEdits(original, [own]), [typedOver])));
  const clear: Edit = { kind: 'cells', sheet: '表', before: [cell('A1', 5)], after: [] };
  expect(texts(applyEdits(once, [clear]))).toEqual(texts(original));
});

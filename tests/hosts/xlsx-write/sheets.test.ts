import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { inverse, type Edit, type OwnedSheet } from '../../../src/sheet/edit.js';
import { BLANK, cell, failure, fill, MAIN, smallBook, texts, type SmallBook } from './small-book.js';

const OWNED: OwnedSheet = {
  cells: [
    cell('B3', 2, 'table'),
    cell('A1', '点検', 'title'),
    cell('A3', BLANK, 'table'),
    { ...cell('C3', '表!D4', 'link'), link: "'表'!D4" },
  ],
  widths: [
    { column: 2, width: 30 },
    { column: 0, width: 6.5 },
    { column: 1, width: null },
  ],
  frozenRows: 2,
};
const add = (name = '点検結果', after: OwnedSheet = OWNED): Edit => ({
  kind: 'sheet',
  name,
  before: null,
  after,
});

describe('a sheet is added', () => {
  const file = applyEdits(smallBook({ strings: '', sheets: ['<sheetData/>', '<sheetData/>'] }), [add()]);

  test('the part', () => {
    expect(texts(file)['xl/worksheets/sheet3.xml']).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${MAIN}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A3" sqref="A3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18.75"/><cols><col min="1" max="1" width="6.5" customWidth="1"/><col min="3" max="3" width="30" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" s="2" t="s"><v>0</v></c></row><row r="3"><c r="A3" s="3"/><c r="B3" s="3"><v>2</v></c><c r="C3" s="4" t="s"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="C3" location="'表'!D4" display="表!D4"/></hyperlinks><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`,
    );
  });

  test('its place in the package', () => {
    expect(texts(file)['xl/workbook.xml']).toContain(
      '<sheet name="表2" sheetId="2" r:id="rId2"/><sheet name="点検結果" sheetId="3" r:id="rId5"/></sheets>',
    );
    expect(texts(file)['xl/_rels/workbook.xml.rels']).toContain(
      '<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet3.xml"/></Relationships>',
    );
    expect(texts(file)['[Content_Types].xml']).toContain(
      '<Override PartName="/xl/worksheets/sheet3.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
    );
  });

  test('and taken out again', () => {
    const original = smallBook({ strings: '', sheets: ['<sheetData/>', '<sheetData/>'] });
    expect(texts(applyEdits(file, [inverse(add())]))).toEqual(texts(original));
  });
});

test('names with marks in them; ids and numbers that are taken', () => {
  const book: SmallBook = {
    links: { theme: 'theme.xml' },
    parts: { 'xl/theme.xml': '<a/>', 'XL/Worksheets/SHEET2.xml': '<worksheet/>' },
  };
  const file = applyEdits(smallBook(book), [add(`'<&>"`)]);
  expect(texts(file)['xl/workbook.xml']).toContain(
    `<sheet name="'&lt;&amp;&gt;&quot;" sheetId="2" r:id="rId4"/>`,
  );
  expect(Object.keys(texts(file))).toContain('xl/worksheets/sheet3.xml');
  expect(readWorkbook(file, 'b').sheets[1]?.name).toBe(`'<&>"`);
});

test('a workbook that calls relationships otherwise, and one in Strict form', () => {
  const parts = texts(smallBook());
  const renamed = { ...parts };
  renamed['xl/workbook.xml'] =
    parts['xl/workbook.xml']?.replace('xmlns:r=', 'xmlns:rel=').replace('r:id=', 'rel:id=') ?? '';
  const file = applyEdits(zipOf(renamed), [add()]);
  expect(readWorkbook(file, 'b').sheets.map(({ name }) => name)).toEqual(['表', '点検結果']);
  expect(texts(file)['xl/workbook.xml']).toContain(
    'r:id="rId3" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>',
  );

  const strict = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        ),
    ]),
  );
  const strictFile = texts(applyEdits(zipOf(strict), [add()]));
  expect(strictFile['xl/_rels/workbook.xml.rels']).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet2.xml"',
  );
  expect(strictFile['xl/worksheets/sheet2.xml']).toContain(
    '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
  );
});

describe('a sheet Excel has saved in between is taken out', () => {
  const view = (active: number): string =>
    `<bookViews><workbookView firstSheet="0" activeTab="${active}"/></bookViews>`;
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">点検!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">表3!$A$1</definedName><definedName name="年度">表!$A$1</definedName></definedNames>';
  const rels = (target: string): string =>
    `<Relationships xmlns="r"><Relationship Id="rId1" Type="x/comments" Target="${target}"/><Relationship Id="rId2" Type="x/image" Target="../media/shared.xml"/></Relationships>`;
  const book = (active: number): SmallBook => ({
    sheets: [
      '<sheetData/>',
      '<sheetData><row r="1"><c r="A1"><f>1</f></c></row></sheetData>',
      '<sheetData/>',
    ],
    beforeSheets: view(active),
    afterSheets: names,
    links: { calcChain: 'calcChain.xml' },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': rels('../comments1.xml'),
      'xl/worksheets/_rels/sheet2.xml.rels': rels('../comments2.xml'),
      'xl/comments1.xml': '<comments/>',
      'xl/comments2.xml': '<comments/>',
      'xl/media/shared.xml': '<a/>',
      'xl/orphan.xml': '<a/>',
      'xl/calcChain.xml': `<calcChain ${MAIN}><c r="A1" i="2"/><c r="B1"/><c r="C1" i="3"/></calcChain>`,
    },
  });
  const gone: Edit = { kind: 'sheet', name: '表2', before: OWNED, after: null };
  const after = texts(applyEdits(smallBook(book(1)), [gone]));

  test('with what only it leads to, and nothing else', () => {
    const kept = Object.keys(texts(smallBook(book(1)))).filter(
      (name) =>
        !['xl/worksheets/sheet2.xml', 'xl/worksheets/_rels/sheet2.xml.rels', 'xl/comments2.xml'].includes(
          name,
        ),
    );
    expect(Object.keys(after)).toEqual(kept);
  });

  test('names and tabs that count sheets move up', () => {
    expect(after['xl/workbook.xml']).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">表3!$A$1</definedName><definedName name="年度">表!$A$1</definedName></definedNames>',
    );
    expect(after['xl/workbook.xml']).toContain(view(0));
    expect(texts(applyEdits(smallBook(book(2)), [gone]))['xl/workbook.xml']).toContain(view(1));
    expect(texts(applyEdits(smallBook(book(0)), [gone]))['xl/workbook.xml']).toContain(view(0));
  });

  test('the calculation chain names its cells no more', () => {
    expect(after['xl/calcChain.xml']).toBe(`<calcChain ${MAIN}><c r="C1" i="3"/></calcChain>`);
  });

  test('gone already, it need not be taken out', () => {
    const file = smallBook();
    expect(applyEdits(file, [gone])).toBe(file);
  });
});

test('a sheet is written anew in its place', () => {
  const small: OwnedSheet = { cells: [cell('A1', 'い')], widths: [], frozenRows: 0 };
  const once = applyEdits(smallBook({ strings: '' }), [add()]);
  const edit: Edit = { kind: 'sheet', name: '点検結果', before: OWNED, after: small };
  const twice = applyEdits(once, [edit]);
  expect(readWorkbook(twice, 'b').sheets[1]?.cells[0]?.[0]?.value).toBe('い');
  expect(texts(applyEdits(twice, [inverse(edit)]))['xl/worksheets/sheet2.xml']).not.toContain('い');
  const all = [add(), edit].reverse().map(inverse);
  expect(texts(applyEdits(twice, all))).toEqual(texts(smallBook({ strings: '' })));
});

describe('the calculation chain without cells that were formulas', () => {
  const clear = (address: string): Edit => ({
    kind: 'cells',
    sheet: '表',
    before: [cell(address, { kind: 'formula', formula: '1', cached: 1 })],
    after: [],
  });
  const chain = (entries: string): SmallBook => ({
    sheets: ['<sheetData><row r="1"><c r="A1"><f>1</f></c><c r="B1"><f>1</f></c></row></sheetData>'],
    links: { calcChain: 'calcChain.xml' },
    parts: { 'xl/calcChain.xml': `<calcChain ${MAIN}>${entries}</calcChain>` },
  });
  test.each([
    ['<c r="A1" i="1"/><c r="B1"/>', '<c r="B1" i="1"/>'],
    ['<c r="B1" i="1"/><c r="A1" l="1"/>', '<c r="B1" i="1"/>'],
    ['<c r="A1" i="2"/><c r="B1" i="1"/>', '<c r="A1" i="2"/><c r="B1" i="1"/>'],
    ['<c r="A1" i="1"/><c r="A1" i="2"/><c r="B1"/>', '<c r="A1" i="2"/><c r="B1"/>'],
  ])('%s', (before, after) => {
    expect(texts(applyEdits(smallBook(chain(before)), [clear('A1')]))['xl/calcChain.xml']).toBe(
      `<calcChain ${MAIN}>${after}</calcChain>`,
    );
  });

  test('an empty one goes', () => {
    const file = texts(applyEdits(smallBook(chain('<c r="A1" i="1"/>')), [clear('A1')]));
    expect(file['xl/calcChain.xml']).toBeUndefined();
    expect(file['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });
});

describe('refusals', () => {
  const locked = smallBook({ beforeSheets: '<workbookProtection lockStructure="1"/>' });
  test.each<[string, Uint8Array, Edit, object]>([
    ['a locked structure', locked, add(), { code: 'protected', reason: 'structure' }],
    ['a name that is taken', smallBook(), add('表'), { code: 'unsupported', sheet: '表', reason: 'exists' }],
    [
      'the only sheet',
      smallBook(),
      { kind: 'sheet', name: '表', before: OWNED, after: null },
      { code: 'unsupported', reason: 'last sheet' },
    ],
    [
      'no such sheet',
      smallBook(),
      { kind: 'widths', sheet: '無', before: [], after: [] },
      { code: 'unsupported', sheet: '無', reason: 'no sheet' },
    ],
    [
      'a chart sheet',
      zipOf(chartBook()),
      fill(cell('A1', 1)),
      { code: 'unsupported', sheet: '表', reason: 'not a worksheet' },
    ],
  ])('%s', (_name, file, edit, expected) => {
    expect(failure(() => applyEdits(file, [edit]))).toEqual(expected);
  });

  test('cells of a locked workbook can be written', () => {
    expect(failure(() => applyEdits(locked, [fill(cell('A1', 1))]))).toBe('no error');
  });

  test('a signed package', () => {
    const signed = smallBook({ parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } });
    expect(failure(() => applyEdits(signed, [add()]))).toEqual({
      code: 'unsupported',
      part: '_xmlsignatures/sig1.xml',
      reason: 'signature',
    });
  });

  test('cancelled', () => {
    expect(failure(() => applyEdits(smallBook(), [add()], { aborted: true }))).toEqual({ code: 'cancelled' });
  });
});

test('nothing to do gives the bytes that were given', () => {
  const file = smallBook();
  expect(applyEdits(file, [])).toBe(file);
  expect(applyEdits(file, [{ kind: 'marks', sheet: '表', before: [], after: [] }])).toBe(file);
});

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return smallBook({ parts });
}

function chartBook(): Record<string, string> {
  const parts = texts(smallBook());
  const rels = parts['xl/_rels/workbook.xml.rels'] ?? '';
  return { ...parts, 'xl/_rels/workbook.xml.rels': rels.replace('/worksheet"', '/chartsheet"') };
}

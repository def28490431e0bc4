import { cellAt, type Sheet } from '../../../src/sheet/sheet.js';
import { toA1 } from '../../../src/sheet/address.js';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { encodeXml } from '../../../src/hosts/xlsx/xml-text.js';
import { bookParts, MAIN, makeBook, relationships, zipParts, type BookSource } from './make-xlsx.js';

function sheetOf(source: BookSource): Sheet {
  const sheet = readWorkbook(makeBook(source), 'book.xlsx').sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Address → what the cell shows, of all cells with content. */
function texts(sheet: Sheet): Record<string, string> {
  const all: Record<string, string> = {};
  sheet.cells.forEach((row, r) => row?.forEach((cell, c) => cell && (all[toA1(r, c)] = cell.text)));
  return all;
}

const rows = (inside: string, more: Omit<BookSource, 'sheets'> = {}): Sheet =>
  sheetOf({ ...more, sheets: [{ rows: inside }] });

describe('cells', () => {
  const sheet = rows(
    `<row r="2">
      <c r="A2" t="s"><v>0</v></c>
      <c r="B2"><v>6750</v></c>
      <c r="C2" s="1"><v>0.196</v></c>
      <c r="D2" t="b"><v>1</v></c>
      <c r="E2" t="e"><v>#REF!</v></c>
      <c r="F2" t="str"><f>A2&amp;"様"</f><v>健康様</v></c>
      <c r="G2" t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r></is></c>
      <c r="H2" s="2"><v>45000</v></c>
      <c r="I2"><f>B2*2</f></c>
      <c r="J2" t="str"><f>IF(1,"")</f><v></v></c>
      <c r="K2" s="2"/>
      <c r="L2" t="s"><v>1</v></c>
      <c r="M2"><v> 1.5E3 </v></c>
      <c r="N2" t="n"><v>-0</v></c>
      <c r="O2"><v></v></c>
    </row>`,
    { strings: ['<t>健康</t>', '<t></t>'], formats: ['0.0%', 'yyyy/m/d'] },
  );
  const plain = { format: 'General', formula: null, isDate: false };

  it.each([
    ['A2', { ...plain, kind: 'text', value: '健康', text: '健康' }],
    ['B2', { ...plain, kind: 'number', value: 6750, text: '6750' }],
    ['C2', { ...plain, kind: 'number', value: 0.196, text: '19.6%', format: '0.0%' }],
    ['D2', { ...plain, kind: 'boolean', value: true, text: 'TRUE' }],
    ['E2', { ...plain, kind: 'error', value: '#REF!', text: '#REF!' }],
    ['F2', { ...plain, kind: 'text', value: '健康様', text: '健康様', formula: 'A2&"様"' }],
    ['G2', { ...plain, kind: 'text', value: '行内', text: '行内' }],
    [
      'H2',
      { kind: 'number', value: 45000, text: '2023/3/15', format: 'yyyy/m/d', formula: null, isDate: true },
    ],
    ['I2', { ...plain, kind: 'blank', value: null, text: '', formula: 'B2*2' }],
    ['J2', { ...plain, kind: 'text', value: '', text: '', formula: 'IF(1,"")' }],
    ['K2', undefined],
    ['L2', undefined],
    ['M2', { ...plain, kind: 'number', value: 1500, text: '1500' }],
    ['N2', { ...plain, kind: 'number', value: -0, text: '0' }],
    ['O2', undefined],
  ])('%s', (address, cell) => {
    expect(sheet.cells[1]?.[address.charCodeAt(0) - 65]).toEqual(cell);
  });

  it('ends at the last content', () => expect([sheet.rowCount, sheet.columnCount]).toEqual([2, 14]));

  it('keeps what is no number as text', () => {
    const odd = rows(
      '<row r="1"><c r="A1"><v>約5</v></c><c r="B1"><v>1e999</v></c><c r="C1"><v>0x1F</v></c></row>',
    );
    expect(odd.cells[0]?.map((cell) => [cell?.kind, cell?.value])).toEqual([
      ['text', '約5'],
      ['text', '1e999'],
      ['text', '0x1F'],
    ]);
  });

  it.each([
    ['2021-04-01', 44287, '2021/4/1'],
    ['2021-04-01T12:00:00.000Z', 44287.5, '2021/4/1 12:00'],
    ['18:00:00', 0.75, '1900/1/0 18:00'],
    ['きのう', 'きのう', 'きのう'],
  ])('ISO date %s', (value, stored, text) => {
    const cell = cellAt(rows(`<row><c t="d"><v>${value}</v></c></row>`), 0, 0);
    expect([cell.value, cell.text, cell.isDate]).toEqual([stored, text, typeof stored === 'number']);
  });

  it('counts dates from 1904 where the workbook says so', () => {
    const sheet = rows('<row><c s="1"><v>42124</v></c><c s="1" t="d"><v>2019-05-01</v></c></row>', {
      before: '<workbookPr date1904="1"/>',
      formats: ['[$-411]ggge"年"m"月"d"日"'],
    });
    expect(sheet.cells[0]?.map((cell) => [cell?.value, cell?.text])).toEqual([
      [42124, '令和1年5月1日'],
      [42124, '令和1年5月1日'],
    ]);
  });

  it('leaves formatted but empty rows and cells out', () => {
    const sheet = rows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="1"/></row><row r="9" s="1" customFormat="1"/>',
    );
    expect([sheet.rowCount, sheet.columnCount, sheet.cells.length]).toEqual([1, 1, 1]);
  });

  it('reads a workbook without a cell', () => {
    const sheet = rows('');
    expect([sheet.rowCount, sheet.columnCount, sheet.cells]).toEqual([0, 0, []]);
  });
});

describe('shared strings', () => {
  const shown = (item: string): string =>
    cellAt(rows('<row><c t="s"><v>0</v></c></row>', { strings: [item] }), 0, 0).text;
  it.each([
    ['furigana', '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>', '東京'],
    ['runs', '<r><rPr><b/></rPr><t>目標</t></r><r><t xml:space="preserve"> 値 </t></r>', '目標 値 '],
    ['runs with furigana', '<r><t>実</t></r><r><t>績</t></r><rPh sb="0" eb="1"><t>ジッ</t></rPh>', '実績'],
    ['escapes', '<t>一行_x000D_\n二行</t>', '一行\n二行'],
    ['an escaped escape', '<t>_x005F_x000D_</t>', '_x000D_'],
    ['references', '<t>A &amp; B &#x2465;</t>', 'A & B ⑥'],
    ['CDATA', '<t><![CDATA[<1>]]></t>', '<1>'],
    ['a comment inside', '<t>目<!-- x -->標</t>', '目標'],
  ])('%s', (_, item, text) => expect(shown(item)).toBe(text));

  it('names of JavaScript objects are texts like others', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const sheet = rows(`<row>${names.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('')}</row>`, {
      strings: names.map((name) => `<t>${name}</t>`),
    });
    expect(sheet.cells[0]?.map((cell) => cell?.text)).toEqual(names);
  });
});

describe('formulas', () => {
  it('gives cells that share one the text of its first cell', () => {
    const sheet = rows(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>
       <row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>
       <row r="3"><c r="A3"><f t="shared" si="7"/><v>6</v></c></row>`,
    );
    expect([0, 1, 2].map((row) => cellAt(sheet, row, 0).formula)).toEqual(['B1*2', 'B2*2', '(shared)']);
    expect([0, 1, 2].map((row) => cellAt(sheet, row, 0).value)).toEqual([2, 4, 6]);
  });

  it('gives all cells of an array formula its text', () => {
    const sheet = rows(
      `<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c></row>
       <row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>`,
    );
    expect(sheet.cells.map((row) => row?.map((cell) => cell?.formula))).toEqual([
      ['C1:D2*2', 'C1:D2*2'],
      ['C1:D2*2', 'C1:D2*2', null],
    ]);
  });

  it('marks cells of a data table', () => {
    const sheet = rows('<row><c><f t="dataTable" ref="A1:A2" r1="B1"/><v>1</v></c></row>');
    expect(cellAt(sheet, 0, 0).formula).not.toBeNull();
  });
});

describe('the shape of a sheet', () => {
  const sheet = sheetOf({
    sheets: [
      {
        before:
          '<cols><col min="2" max="3" hidden="1"/><col min="3" max="4" width="0"/><col min="9" max="9"/></cols>',
        rows: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>
          <row r="2" hidden="1"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row>
          <row r="4"><c r="A4"><v>5</v></c></row><row r="5" hidden="1"/>`,
        after: `<sheetProtection sheet="1"/><mergeCells count="3"><mergeCell ref="A1:B2"/><mergeCell ref="C4:C4"/>
          <mergeCell ref="E1:XFE1048577"/></mergeCells>
          <conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression"><formula>$A1&gt;0</formula><formula>2</formula></cfRule>
          <cfRule type="dataBar"/></conditionalFormatting>`,
      },
    ],
  });

  it('keeps merged areas, cut off at the edge of a sheet, and only their first cell', () => {
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 0, left: 4, bottom: 1_048_575, right: 16_383 },
    ]);
    expect(texts(sheet)).toEqual({ A1: '1', C2: '4', A4: '5' });
  });

  it('knows hidden rows that have content and all hidden columns', () => {
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 3]);
  });

  it('knows conditional formats, a rule each', () => {
    expect(sheet.conditionalFormats).toEqual([
      { ranges: 'A1:A9 C1', formula: '$A1>0' },
      { ranges: 'A1:A9 C1', formula: null },
    ]);
  });

  it('knows protection', () => {
    expect(sheet.isProtected).toBe(true);
    expect(sheetOf({ sheets: [{ after: '<sheetProtection sheet="0" objects="1"/>' }] }).isProtected).toBe(
      false,
    );
    expect(sheetOf({}).isProtected).toBe(false);
  });

  it('knows tables, through whatever path', () => {
    const table = (name: string, ref: string): string =>
      `<table xmlns="${MAIN}" name="t" displayName="${name}" ref="${ref}"/>`;
    const { listObjects } = sheetOf({
      sheets: [
        {
          after:
            '<tableParts count="3"><tablePart r:id="t1"/><tablePart r:id="t2"/><tablePart r:id="no"/></tableParts>',
        },
      ],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          ['t1', 'table', '../tables/table1.xml'],
          ['t2', 'table', '/xl/odd%20name.xml'],
        ),
        'xl/tables/table1.xml': table('主な事業', 'A3:C9'),
        'xl/odd name.xml': table('別表', 'E1:E2'),
      },
    });
    expect(listObjects).toEqual([
      { name: '主な事業', area: { top: 2, left: 0, bottom: 8, right: 2 } },
      { name: '別表', area: { top: 0, left: 4, bottom: 1, right: 4 } },
    ]);
  });
});

describe('the workbook', () => {
  it('lists sheets in order with their names and visibility', () => {
    const book = readWorkbook(
      makeBook({
        sheets: [
          { name: '主な事業 &amp; 指標' },
          { name: '__proto__', attributes: 'state="hidden"' },
          { name: '集計', attributes: 'state="veryHidden"' },
        ],
      }),
      'C:\\様式\\令和4年度/進行管理.xlsx',
    );
    expect(book.name).toBe('進行管理.xlsx');
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['主な事業 & 指標', 'visible'],
      ['__proto__', 'hidden'],
      ['集計', 'veryHidden'],
    ]);
  });

  it('reads defined names and protection of the structure', () => {
    const book = readWorkbook(
      makeBook({
        before: '<workbookProtection lockStructure="true"/>',
        after: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1</definedName>
          <definedName name="_tenken" hidden="1">'主な &amp; 事業'!$H$5:$J$130</definedName></definedNames>`,
      }),
      'b.xlsx',
    );
    expect(book.isStructureProtected).toBe(true);
    expect(book.definedNames).toEqual([
      { name: '_xlnm.Print_Area', refersTo: 'Sheet1!$A$1', hidden: false },
      { name: '_tenken', refersTo: `'主な & 事業'!$H$5:$J$130`, hidden: true },
    ]);
    expect(readWorkbook(makeBook(), 'b.xlsx').isStructureProtected).toBe(false);
  });

  it('leaves chart sheets out', () => {
    const book = readWorkbook(
      makeBook({
        sheets: [{ name: '表', rows: '<row><c><v>1</v></c></row>' }, { name: 'グラフ' }],
        parts: {
          'xl/_rels/workbook.xml.rels': relationships(
            ['s1', 'worksheet', 'worksheets/sheet1.xml'],
            ['s2', 'chartsheet', 'chartsheets/sheet1.xml'],
          ),
        },
      }),
      'b.xlsx',
    );
    expect(book.sheets.map(({ name }) => name)).toEqual(['表']);
  });

  it('follows links wherever the parts lie, in any case', () => {
    const parts = bookParts({
      sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>' }],
      strings: ['<t>A</t>'],
    });
    const text = (name: string): string => String(parts[name]);
    const moved = {
      '_rels/.rels': relationships(['x', 'officeDocument', '/book/main.xml']),
      'book/main.xml': text('xl/workbook.xml'),
      'book/_rels/main.xml.rels': relationships(
        ['s1', 'worksheet', './a/../Tab.XML'],
        ['k', 'sharedStrings', '..\\texts\\t.xml'],
      ),
      'book/tab.xml': text('xl/worksheets/sheet1.xml'),
      'texts/t.xml': text('xl/sharedStrings.xml'),
    };
    expect(texts(readWorkbook(zipParts(moved), 'b').sheets[0] ?? sheetOf({}))).toEqual({ A1: 'A' });
  });

  it('reads a workbook without styles, strings and root links', () => {
    const parts = bookParts({ sheets: [{ rows: '<row><c s="5"><v>1.5</v></c></row>' }] });
    delete parts['_rels/.rels'];
    const bare = {
      ...parts,
      'xl/_rels/workbook.xml.rels': relationships(['s1', 'worksheet', 'worksheets/sheet1.xml']),
    };
    expect(texts(readWorkbook(zipParts(bare), 'b').sheets[0] ?? sheetOf({}))).toEqual({ A1: '1.5' });
  });

  it('takes the newer spelling of a format, and built-in ids', () => {
    const styles = `<styleSheet xmlns="${MAIN}" xmlns:mc="m" xmlns:x16r2="x"><numFmts>
      <mc:AlternateContent><mc:Choice Requires="x16r2"><numFmt numFmtId="176" formatCode="[$-ja-JP-x-gannen]ggge&quot;年&quot;"/></mc:Choice>
      <mc:Fallback><numFmt numFmtId="176" formatCode="[$-411]ggge&quot;年&quot;"/></mc:Fallback></mc:AlternateContent>
      <numFmt numFmtId="177" formatCode="ge" x16r2:formatCode16="[$-ja-JP-x-gannen]ge"/></numFmts>
      <cellXfs><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="38"/><xf numFmtId="999"/></cellXfs></styleSheet>`;
    const sheet = sheetOf({
      sheets: [
        {
          rows: `<row><c><v>43586</v></c><c s="1"><v>43586</v></c><c s="2"><v>-1234</v></c><c s="3"><v>2</v></c></row>`,
        },
      ],
      parts: { 'xl/styles.xml': styles },
    });
    expect(texts(sheet)).toEqual({ A1: '令和元年', B1: 'R元', C1: '-1,234', D1: '2' });
  });
});

describe('awkward XML', () => {
  const expected = { A1: '健康', B1: '1', A2: '2', C2: '3' };
  const strings = ['<t>健康</t>'];
  const root = `<worksheet xmlns="${MAIN}">`;
  it.each([
    [
      'single quotes',
      `${root}<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c><c r='C2'><v>3</v></c></row></sheetData></worksheet>`,
    ],
    [
      'implied places',
      `${root}<sheetData><row><c t="s"><v>0</v></c><c><v>1</v></c></row><row><c><v>2</v></c><c/><c><v>3</v></c></row></sheetData></worksheet>`,
    ],
    [
      'rows placed by their cells',
      `${root}<sheetData><row><c r="A1" t="s"><v>0</v></c><c><v>1</v></c></row><row><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row></sheetData></worksheet>`,
    ],
    [
      'a prefix',
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c><x:c r="C2"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
    [
      'comments that look like cells',
      `${root}<!-- <sheetData><row r="1"> --><sheetData><!-- <row r="7"><c r="A7"><v>9</v></c></row> --><row r="1"><c r="A1" t="s"><v>0<!-- 9 --></v></c><!-- <c r="Z1"> --><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row></sheetData></worksheet>`,
    ],
    [
      'names that begin alike',
      `${root}<sheetPr/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row></sheetData><rowBreaks count="1"><brk id="1"/></rowBreaks><colBreaks/></worksheet>`,
    ],
    [
      'CDATA and processing instructions',
      `${root}<?x <row> ?><sheetData><row r="1"><c r="A1" t="s"><v><![CDATA[0]]></v></c><c r="B1" t="str"><v><![CDATA[1]]></v></c></row><?y?><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row></sheetData></worksheet>`,
    ],
    [
      'attributes in another order and white space in tags',
      `${root}<sheetData >\n<row\n ht="5"\tr = "1" ><c t = 's' r="A1" ><v >0</v ></c><c s="0" r="$B$1"><v>1</v></c></row><row r="2" hidden="false"><c r="a2"><v>2</v></c><c r="C2"><v>3</v></c></row></sheetData\n></worksheet>`.replace(
        '$B$1',
        'B1',
      ),
    ],
    [
      'rows and cells out of order, elements it does not know',
      `${root}<sheetData><row r="2"><ext/><c r="C2"><v>3</v><extLst><ext><v>9</v></ext></extLst></c><c r="A2"><v>2</v></c></row><other><row r="9"/></other><row r="1"><c r="B1"><v>1</v></c><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
    ],
  ])('%s', (_, xml) => expect(texts(sheetOf({ sheets: [{ xml }], strings }))).toEqual(expected));

  it('reads Strict files and UTF-16 parts', () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = bookParts({ sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>' }], strings });
    const encoded = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        encodeXml({ text: strict(String(content)), encoding: 'utf-16le', hasBom: true }),
      ]),
    );
    expect(texts(readWorkbook(zipParts(encoded), 'b').sheets[0] ?? sheetOf({}))).toEqual({ A1: '健康' });
  });
});

import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { applyEdit } from '../../../src/sheet/apply.js';
import { inverse, type Edit } from '../../../src/sheet/edit.js';
import { kitchenSink } from '../../fidelity/kitchen-sink.js';
import { differingParts, textOf } from '../../fidelity/package-compare.js';
import { failure, smallBook, texts } from './small-book.js';

const rename = (before: string, after: string): Edit => ({ kind: 'sheet-name', before, after });

test('in a workbook with everything in it, all that refers to the sheet follows, and nothing else changes', () => {
  const original = kitchenSink();
  const written = applyEdits(original, [rename('主な事業', '令和7年度')]);
  expect(differingParts(original, written).sort()).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  const unnamed = (part: string): string => textOf(written, part).replaceAll('令和7年度', '主な事業');
  for (const part of differingParts(original, written)) expect(unnamed(part)).toBe(textOf(original, part));
  expect(textOf(written, 'xl/workbook.xml')).toContain('<definedName name="目標列">令和7年度!$D$4:$D$9<');
  expect(textOf(written, 'xl/charts/chart1.xml')).toContain('<c:f>令和7年度!$E$4:$E$9</c:f>');
  expect(differingParts(original, applyEdits(written, [inverse(rename('主な事業', '令和7年度'))]))).toEqual(
    [],
  );
});

const BOOK = smallBook({
  sheets: [
    '<sheetData><row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1"><v>2</v></c></row></sheetData>',
    '<sheetData><row r="1"><c r="A1"><f>表!B1+[1]表!B1</f><v>4</v></c><c r="B1" t="str"><f>"表!B1"</f><v>表!B1</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>表!$B$1&gt;3</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>表!$B$1:$B$9</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="表!B1" display="表!B1"/></hyperlinks><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>表!B1:B9</xm:f><xm:sqref>A1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
  ],
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$B$9</definedName></definedNames>',
});

test('formulas, formats, validations, links, sparklines and print areas follow; texts and other workbooks do not', () => {
  const written = texts(applyEdits(BOOK, [rename('表', "市長's R7")]));
  const quoted = "'市長''s R7'";
  expect(written['xl/workbook.xml']).toContain(`>${quoted}!$A$1:$B$9</definedName>`);
  const sheet = written['xl/worksheets/sheet2.xml'] ?? '';
  for (const part of [
    `<f>${quoted}!B1+[1]表!B1</f>`,
    '<f>"表!B1"</f><v>表!B1</v>',
    `<formula>${quoted}!$B$1&gt;3</formula>`,
    `<formula1>${quoted}!$B$1:$B$9</formula1>`,
    `location="${quoted.replaceAll("'", '&apos;')}!B1" display="表!B1"`,
    `<xm:f>${quoted}!B1:B9</xm:f>`,
  ])
    expect(sheet).toContain(part);
  expect(written['xl/worksheets/sheet1.xml']).toBe(texts(BOOK)['xl/worksheets/sheet1.xml']);
});

test('cells are found under the new name by the edits that follow', () => {
  const input = (sheet: string): Edit => ({
    kind: 'input',
    sheet,
    before: [{ row: 0, column: 1, content: { kind: 'number', value: 2 } }],
    after: [{ row: 0, column: 1, content: { kind: 'number', value: 3 } }],
  });
  const written = applyEdits(BOOK, [rename('表', '令和7年度'), input('令和7年度')]);
  expect(readWorkbook(written, 'x').sheets[0]?.cells[0]?.[1]?.value).toBe(3);
  expect(failure(() => applyEdits(BOOK, [rename('表', '令和7年度'), input('表')]))).toMatchObject({
    reason: 'no sheet',
  });
});

test('what is read after writing is what memory says', () => {
  const before = readWorkbook(BOOK, 'x');
  const read = readWorkbook(applyEdits(BOOK, [rename('表', '令和7年度')]), 'x');
  expect(applyEdit(before, rename('表', '令和7年度'))).toEqual(read);
});

test.each([
  ['表2', { code: 'unsupported', sheet: '表2', reason: 'exists' }],
  ['a/b', { code: 'unsupported', sheet: 'a/b', reason: 'sheet name' }],
  ['年'.repeat(32), { code: 'unsupported', sheet: '年'.repeat(32), reason: 'sheet name' }],
  ["'年", { code: 'unsupported', sheet: "'年", reason: 'sheet name' }],
])('the name %s is refused', (name, error) => {
  expect(failure(() => applyEdits(BOOK, [rename('表', name)]))).toEqual(error);
});

test('where the structure is protected no sheet is renamed', () => {
  const locked = smallBook({ beforeSheets: '<workbookProtection lockStructure="1"/>' });
  expect(failure(() => applyEdits(locked, [rename('表', '年')]))).toEqual({
    code: 'protected',
    reason: 'structure',
  });
});

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (...links: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${REL}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

test('text boxes, controls old and new, and the list of sheets in the properties follow', () => {
  const book = smallBook({
    parts: {
      '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml'], ['extended-properties', 'docProps/app.xml']),
      'docProps/app.xml':
        '<Properties xmlns="urn:p" xmlns:vt="urn:vt"><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>表</vt:lpstr><vt:lpstr>表!Print_Area</vt:lpstr></vt:vector></TitlesOfParts><Company>表</Company></Properties>',
      'xl/worksheets/_rels/sheet1.xml.rels': rels(
        ['drawing', '../drawings/drawing1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['ctrlProp', '../ctrlProps/ctrlProp1.xml'],
      ),
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a"><xdr:sp macro="" textlink="表!$A$1"><a:t>表!A1</a:t></xdr:sp></xdr:wsDr>',
      'xl/drawings/vmlDrawing1.vml':
        '<xml xmlns:x="urn:x"><br><x:FmlaLink>表!$B$1</x:FmlaLink><x:FmlaRange>[1]表!$B$1</x:FmlaRange></xml>',
      'xl/ctrlProps/ctrlProp1.xml':
        '<formControlPr xmlns="urn:c" objectType="Drop" fmlaLink="表!$C$1" fmlaRange="表!$D$1:$D$9"/>',
    },
  });
  const written = texts(applyEdits(book, [rename('表', '令和7年度')]));
  const names = [
    'docProps/app.xml',
    'xl/drawings/drawing1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/ctrlProps/ctrlProp1.xml',
  ];
  expect(names.map((name) => written[name])).toEqual([
    '<Properties xmlns="urn:p" xmlns:vt="urn:vt"><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>令和7年度</vt:lpstr><vt:lpstr>令和7年度!Print_Area</vt:lpstr></vt:vector></TitlesOfParts><Company>表</Company></Properties>',
    '<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a"><xdr:sp macro="" textlink="令和7年度!$A$1"><a:t>表!A1</a:t></xdr:sp></xdr:wsDr>',
    '<xml xmlns:x="urn:x"><br><x:FmlaLink>令和7年度!$B$1</x:FmlaLink><x:FmlaRange>[1]表!$B$1</x:FmlaRange></xml>',
    '<formControlPr xmlns="urn:c" objectType="Drop" fmlaLink="令和7年度!$C$1" fmlaRange="令和7年度!$D$1:$D$9"/>',
  ]);
});

import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { inverse, type Edit } from '../../../src/sheet/edit.js';
import { parseA1 } from '../../../src/sheet/address.js';
import { failure, MAIN, smallBook, sheetText, texts } from './small-book.js';

/** An edit of labels: address → [as it was, as it is to be]. */
function labels(changes: Readonly<Record<string, readonly [string, string]>>): Edit {
  const side = (index: 0 | 1) =>
    Object.entries(changes).map(([address, pair]) => {
      const place = parseA1(address);
      if (!place) throw new Error(address);
      return { ...place, content: { kind: 'text' as const, text: pair[index] } };
    });
  return { kind: 'labels', sheet: '表', before: side(0), after: side(1) };
}

const cell = (address: string, string: number) => `<c r="${address}" t="s"><v>${String(string)}</v></c>`;

const RUNS =
  '<si><r><rPr><b/></rPr><t>令和6</t></r><r><rPr><i/></rPr><t xml:space="preserve">年度 </t></r><r><t>実績</t></r></si>';
const FURIGANA =
  '<si><t>令和9年度実績</t><rPh sb="0" eb="2"><t>レイワ</t></rPh><rPh sb="3" eb="7"><t>ネンドジッセキ</t></rPh><phoneticPr fontId="1"/></si>';

test('fonts within a label stay with their characters, and come back', () => {
  const book = smallBook({
    sheets: [`<sheetData><row r="1">${cell('A1', 0)}</row></sheetData>`],
    strings: RUNS,
  });
  const edit = labels({ A1: ['令和6年度 実績', '令和7年度 実績'] });
  const written = applyEdits(book, [edit]);
  expect(texts(written)['xl/sharedStrings.xml']).toContain(
    '<si   ><r><rPr><b/></rPr><t xml:space="preserve">令和7</t></r><r><rPr><i/></rPr><t xml:space="preserve">年度 </t></r><r><t>実績</t></r></si>',
  );
  expect(readWorkbook(written, 'x').sheets[0]?.cells[0]?.[0]?.text).toBe('令和7年度 実績');
  expect(texts(applyEdits(written, [inverse(edit)]))).toEqual(texts(book));
});

test('an era that changes keeps the fonts of the one before it', () => {
  const runs = '<si><r><rPr><b/></rPr><t>平成</t></r><r><rPr><i/></rPr><t>31</t></r><r><t>年度</t></r></si>';
  const book = smallBook({
    sheets: [`<sheetData><row r="1">${cell('A1', 0)}</row></sheetData>`],
    strings: runs,
  });
  const written = applyEdits(book, [labels({ A1: ['平成31年度', '令和2年度'] })]);
  expect(texts(written)['xl/sharedStrings.xml']).toContain(
    '<rPr><b/></rPr><t xml:space="preserve">令和</t></r><r><rPr><i/></rPr><t xml:space="preserve">2</t></r><r><t>年度</t>',
  );
});

test('furigana stays where its characters stay, and moves with them', () => {
  const book = smallBook({
    sheets: [`<sheetData><row r="1">${cell('A1', 0)}</row></sheetData>`],
    strings: FURIGANA,
  });
  const written = applyEdits(book, [labels({ A1: ['令和9年度実績', '令和10年度実績'] })]);
  expect(texts(written)['xl/sharedStrings.xml']).toContain(
    '>令和10年度実績</t><rPh sb="0" eb="2"><t>レイワ</t></rPh><rPh sb="4" eb="8"><t>ネンドジッセキ</t></rPh><phoneticPr',
  );
});

test('a label with fonts in its cell', () => {
  const inline = '<is><r><rPr><b/></rPr><t>R6</t></r><r><t>実績</t></r></is>';
  const book = smallBook({
    sheets: [`<sheetData><row r="1"><c r="A1" t="inlineStr">${inline}</c></row></sheetData>`],
  });
  const written = applyEdits(book, [labels({ A1: ['R6実績', 'R7実績'] })]);
  expect(sheetText(written)).toContain(
    '<rPr><b/></rPr><t xml:space="preserve">R7</t></r><r><t>実績</t></r></is>',
  );
});

const TABLE = `<table ${MAIN} id="1" name="事業表" displayName="事業表" ref="A1:C2"><autoFilter ref="A1:C2"/><tableColumns count="3"><tableColumn id="1" name="R5実績"/><tableColumn id="2" name="R6_x000a_実績"/><tableColumn id="3" name="増減"><calculatedColumnFormula>事業表[[#This Row],[R6
実績]]-事業表[[#This Row],[R5実績]]</calculatedColumnFormula></tableColumn></tableColumns></table>`;
const LINKS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
const WITH_TABLE = smallBook({
  sheets: [
    `<sheetData><row r="1">${cell('A1', 0)}${cell('B1', 1)}${cell('C1', 2)}</row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>3</v></c><c r="C2"><f>事業表[[#This Row],[R6\n実績]]-事業表[[#This Row],[R5実績]]</f><v>2</v></c></row></sheetData><tableParts count="1"><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts>`,
    '<sheetData><row r="1"><c r="A1"><f>SUM(事業表[R5実績])</f><v>1</v></c></row></sheetData>',
  ],
  strings: '<si><t>R5実績</t></si><si><t>R6\n実績</t></si><si><t>増減</t></si>',
  afterSheets: '<definedNames><definedName name="直近">事業表[R5実績]</definedName></definedNames>',
  parts: { 'xl/tables/table1.xml': TABLE, 'xl/worksheets/_rels/sheet1.xml.rels': LINKS },
});

test('headings of an Excel table, its columns and the formulas that name them go together', () => {
  const edit = labels({ A1: ['R5実績', 'R6実績'], B1: ['R6\n実績', 'R7\n実績'] });
  const written = applyEdits(WITH_TABLE, [edit]);
  const parts = texts(written);
  expect(parts['xl/tables/table1.xml']).toBe(
    TABLE.replace('name="R5実績"', 'name="R6実績"')
      .replace('name="R6_x000a_', 'name="R7_x000a_')
      .replace('[R6\n実績]', '[R7\n実績]')
      .replace('[R5実績]', '[R6実績]'),
  );
  expect(sheetText(written)).toContain(
    '<f>事業表[[#This Row],[R7\n実績]]-事業表[[#This Row],[R6実績]]</f><v>2</v>',
  );
  expect(sheetText(written, 2)).toContain('<f>SUM(事業表[R6実績])</f>');
  expect(parts['xl/workbook.xml']).toContain('>事業表[R6実績]</definedName>');
  expect(texts(applyEdits(written, [inverse(edit)]))).toEqual(texts(WITH_TABLE));
});

test('two columns of a table cannot have one name', () => {
  expect(failure(() => applyEdits(WITH_TABLE, [labels({ A1: ['R5実績', '増減'] })]))).toMatchObject({
    code: 'unsupported',
    reason: 'same headings',
  });
});

test('typing over a heading of a table is refused as before', () => {
  const typed: Edit = { ...labels({ A1: ['R5実績', 'R6実績'] }), kind: 'input' } as Edit;
  expect(failure(() => applyEdits(WITH_TABLE, [typed]))).toMatchObject({ reason: 'table header' });
});

import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { inverse, type Edit, type Mark } from '../../../src/sheet/edit.js';
import { MAIN, sheetText, smallBook, texts, type SmallBook } from './small-book.js';

function there(book: SmallBook, ...edits: Edit[]): Uint8Array {
  const original = smallBook(book);
  const written = applyEdits(original, edits);
  expect(texts(applyEdits(written, [...edits].reverse().map(inverse)))).toEqual(texts(original));
  return written;
}

const marks = (before: readonly Mark[], after: readonly Mark[]): Edit => ({
  kind: 'marks',
  sheet: '表',
  before,
  after,
});
const ERROR: Mark = { ranges: 'D4 E6:E7', formula: 'N("Tenken:error")=0', severity: 'error' };
const INFO: Mark = { ranges: 'F1', formula: 'A1<B1', severity: 'info' };
const format = (sqref: string, dxf: number, priority: number, formula: string): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
const OURS = format('D4 E6:E7', 0, 1, 'N("Tenken:error")=0');

describe('marks stand where the schema wants them', () => {
  test.each([
    ['<sheetData/>', `<sheetData/>${OURS}`],
    ['<sheetData/><dataValidations/>', `<sheetData/>${OURS}<dataValidations/>`],
    [
      '<sheetData/><autoFilter ref="A1"/><mergeCells/><phoneticPr fontId="1"/><hyperlinks/><pageMargins/><tableParts/><extLst/>',
      `<sheetData/><autoFilter ref="A1"/><mergeCells/><phoneticPr fontId="1"/>${OURS}<hyperlinks/><pageMargins/><tableParts/><extLst/>`,
    ],
    [
      '<sheetData/><mc:AlternateContent xmlns:mc="m"><mc:Choice/></mc:AlternateContent><drawing/>',
      `<sheetData/>${OURS}<mc:AlternateContent xmlns:mc="m"><mc:Choice/></mc:AlternateContent><drawing/>`,
    ],
  ])('%s', (sheet, expected) => {
    expect(sheetText(there({ sheets: [sheet] }, marks([], [ERROR])))).toBe(
      `<worksheet ${MAIN}>${expected}</worksheet>`,
    );
  });

  test('behind all others, in place and in priority, extensions counted', () => {
    const user = `<conditionalFormatting sqref="A1"><cfRule type="top10" priority="12" rank="3"/><cfRule type="expression" priority="2"><formula>A1&lt;B1</formula></cfRule></conditionalFormatting>`;
    const extension =
      '<extLst><ext xmlns:x14="x"><x14:cfRule type="expression" priority="40"/></ext></extLst>';
    const sheet = `<sheetData/>${user}${extension}`;
    expect(sheetText(there({ sheets: [sheet] }, marks([], [ERROR, INFO])))).toBe(
      `<worksheet ${MAIN}><sheetData/>${user}${format('D4 E6:E7', 0, 41, 'N("Tenken:error")=0')}${format('F1', 1, 42, 'A1&lt;B1')}${extension}</worksheet>`,
    );
  });

  test('one mark gives way to another; those already there are not doubled', () => {
    const sheet = '<sheetData/>';
    const first = marks([], [ERROR]);
    const second = marks([ERROR], [ERROR, INFO]);
    const third = marks([ERROR, INFO], [INFO]);
    const file = there({ sheets: [sheet] }, first, second, third);
    expect(sheetText(file)).toBe(`<worksheet ${MAIN}>${sheet}${format('F1', 0, 1, 'A1&lt;B1')}</worksheet>`);
  });

  test('a mark is found however its program spells it; rules beside it stay', () => {
    const rule = `<cfRule type="expression" dxfId="9" priority="5"><formula>N(&quot;Tenken:error&quot;)=0</formula></cfRule>`;
    const other = '<cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule>';
    const sheet = `<sheetData/><conditionalFormatting pivot="0" sqref=" D4  E6:E7 ">${rule} ${other}</conditionalFormatting>`;
    const file = applyEdits(smallBook({ sheets: [sheet] }), [marks([ERROR], [])]);
    expect(sheetText(file)).toContain(
      `<conditionalFormatting pivot="0" sqref=" D4  E6:E7 "> ${other}</conditionalFormatting>`,
    );
    // What is gone already need not be taken out.
    expect(applyEdits(file, [marks([ERROR], [])])).toBe(file);
  });
});

describe('formats of marks', () => {
  const dxfs = (list: string): SmallBook => ({ styles: `<fonts/><cellXfs/>${list}<tableStyles count="0"/>` });
  const red =
    '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"  /></patternFill></fill></dxf>';
  test.each([
    ['', `<dxfs   count="1">${red}</dxfs>`],
    ['<dxfs/>', `<dxfs >${red}</dxfs>`],
    ['<dxfs count="0"/>', `<dxfs count="1" >${red}</dxfs>`],
    ['<dxfs count="0" />', `<dxfs count="1"  >${red}</dxfs>`],
    ['<dxfs count="0"></dxfs>', `<dxfs count="1">${red}</dxfs>`],
    ["<dxfs count='1'><!-- mine --><dxf/>\n</dxfs>", `<dxfs count='2'><!-- mine --><dxf/>${red}\n</dxfs>`],
  ])('%s', (before, after) => {
    const file = there(dxfs(before), marks([], [ERROR]));
    expect(texts(file)['xl/styles.xml']).toContain(`<cellXfs/>${after}<tableStyles count="0"/>`);
  });

  test('used once more, not appended once more', () => {
    const file = there({}, marks([], [ERROR]), marks([], [{ ...ERROR, ranges: 'Z9' }]));
    expect(texts(file)['xl/styles.xml']?.match(/<dxf>/g)).toHaveLength(1);
    const original = applyEdits(smallBook(), [marks([], [ERROR])]);
    const one = applyEdits(original, [marks([], [{ ...ERROR, ranges: 'Z9' }])]);
    expect(texts(applyEdits(one, [marks([ERROR], [])]))['xl/styles.xml']).toBe(texts(one)['xl/styles.xml']);
  });
});

describe('names', () => {
  const name = (after: string | null, before: string | null = null): Edit => ({
    kind: 'name',
    name: '_tenken_columns_1',
    before,
    after,
  });
  const ours = `<definedName name="_tenken_columns_1" hidden="1">'主&amp;な'!$A$1</definedName>`;
  test.each([
    ['', `<definedNames   >${ours}</definedNames>`],
    ['<calcPr calcId="1"/>', `<definedNames   >${ours}</definedNames><calcPr calcId="1"/>`],
    [
      '<functionGroups/><externalReferences/><calcPr/>',
      `<functionGroups/><externalReferences/><definedNames   >${ours}</definedNames><calcPr/>`,
    ],
    ['<definedNames/><calcPr/>', `<definedNames >${ours}</definedNames><calcPr/>`],
    ['<definedNames /><calcPr/>', `<definedNames  >${ours}</definedNames><calcPr/>`],
    [
      '<definedNames><definedName name="_A">1</definedName> <definedName name="目標">2</definedName></definedNames>',
      `<definedNames><definedName name="_A">1</definedName>${ours} <definedName name="目標">2</definedName></definedNames>`,
    ],
    [
      '<definedNames><definedName name="_tenken_columns_1" localSheetId="0">1</definedName></definedNames>',
      `<definedNames><definedName name="_tenken_columns_1" localSheetId="0">1</definedName>${ours}</definedNames>`,
    ],
  ])('%s', (before, after) => {
    const file = there({ afterSheets: before }, name("'主&な'!$A$1"));
    expect(texts(file)['xl/workbook.xml']).toContain(`</sheets>${after}</workbook>`);
  });

  test('another content stands in the same place', () => {
    const file = there({}, name('A1'), name('B2', 'A1'), {
      ...name('C3'),
      name: '_tenken_columns_0',
    } as Edit);
    expect(texts(file)['xl/workbook.xml']).toContain(
      '<definedName name="_tenken_columns_0" hidden="1">C3</definedName><definedName name="_tenken_columns_1" hidden="1">B2</definedName>',
    );
  });

  test('one that is gone already need not be taken out', () => {
    const file = smallBook();
    expect(applyEdits(file, [name(null, 'A1')])).toBe(file);
  });
});

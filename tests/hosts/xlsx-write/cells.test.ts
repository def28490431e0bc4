import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { inverse, type Edit } from '../../../src/sheet/edit.js';
import {
  BLANK,
  cell,
  failure,
  fill,
  MAIN,
  sheetText,
  smallBook,
  texts,
  type SmallBook,
} from './small-book.js';

/** Applies edits, checks that their inverses give every part back, and returns the file between. */
function there(book: SmallBook, ...edits: Edit[]): Uint8Array {
  const original = smallBook(book);
  const written = applyEdits(original, edits);
  expect(texts(applyEdits(written, [...edits].reverse().map(inverse)))).toEqual(texts(original));
  return written;
}

const numbers = fill(cell('B2', 1), cell('C2', 2), cell('C4', 3));

describe('where cells go', () => {
  test.each([
    [
      'a sheet without rows',
      '<sheetData/>',
      '<sheetData ><row   r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row   r="4"><c r="C4"><v>3</v></c></row></sheetData>',
    ],
    [
      'an empty element',
      '<sheetData></sheetData>',
      '<sheetData><row   r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row   r="4"><c r="C4"><v>3</v></c></row></sheetData>',
    ],
    [
      'between and behind cells and rows that are there',
      '<sheetData><row r="1"/><row r="2" spans="1:4"><c r="A2"><v>7</v></c><c r="D2"/></row><row r="3"/></sheetData>',
      '<sheetData><row r="1"/><row r="2" spans="1:4"><c r="A2"><v>7</v></c><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="D2"/></row><row r="3"/><row   r="4"><c r="C4"><v>3</v></c></row></sheetData>',
    ],
    [
      'rows and cells that do not say where they are',
      '<sheetData><row/><row><c><v>7</v></c></row><row/><row><c/></row></sheetData>',
      '<sheetData><row/><row><c><v>7</v></c><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row/><row><c/><c r="C4"><v>3</v></c></row></sheetData>',
    ],
    [
      'a row known by its first cell',
      '<sheetData><row><c r="A3"><v>7</v></c></row></sheetData>',
      '<sheetData><row   r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row><c r="A3"><v>7</v></c></row><row   r="4"><c r="C4"><v>3</v></c></row></sheetData>',
    ],
    [
      'self-closed rows with and without a blank before the slash',
      '<sheetData><row r="2" ht="20"/><row r="4" ht="20" /></sheetData>',
      '<sheetData><row r="2" ht="20" ><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row r="4" ht="20"  ><c r="C4"><v>3</v></c></row></sheetData>',
    ],
    [
      'comments and instructions with rows in them',
      '<sheetData><!-- <row r="2"><c r="B2"/></row> --><?x <row r="4"/> ?><row r="4"></row></sheetData>',
      '<sheetData><!-- <row r="2"><c r="B2"/></row> --><?x <row r="4"/> ?><row   r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c></row></sheetData>',
    ],
    [
      'an extension behind the cells of a row',
      "<sheetData>\n <row r='2'>\n  <c r='A2'/>\n  <extLst/>\n </row>\n</sheetData>",
      '<sheetData>\n <row r=\'2\'>\n  <c r=\'A2\'/><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c>\n  <extLst/>\n </row>\n<row   r="4"><c r="C4"><v>3</v></c></row></sheetData>',
    ],
  ])('%s', (_name, sheet, expected) => {
    expect(sheetText(there({ sheets: [sheet] }, numbers))).toBe(`<worksheet ${MAIN}>${expected}</worksheet>`);
  });

  test('a prefixed sheet gets prefixed cells', () => {
    const root = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const sheet = `<x:worksheet ${root}><x:sheetData><x:row r="2"/></x:sheetData></x:worksheet>`;
    expect(sheetText(there({ sheets: [sheet] }, fill(cell('B2', 'あ'))))).toBe(
      `<x:worksheet ${root}><x:sheetData><x:row r="2" ><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve" >あ</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  test('deleting a cell without an address does not move those behind it', () => {
    const book = {
      sheets: ['<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>'],
    };
    const edit: Edit = { kind: 'cells', sheet: '表', before: [cell('B1', 2)], after: [cell('B1', BLANK)] };
    expect(sheetText(applyEdits(smallBook(book), [edit]))).toContain(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row>',
    );
  });
});

describe('formatted blank cells come back as they were', () => {
  const formatted: readonly string[] = [
    '<c r="B2" s="1"/>',
    '<c r="B2" s="1" t="n" />',
    "<c s='1' r='B2'></c>",
    '<c r="B2"/>',
    '<c r="B2" s="1"><v/></c>',
    '<c r="B2" t="s"></c>',
    '<c r="B2" t="str"><v></v></c>',
    '<c r="B2" t="inlineStr"><is><t></t></is></c>',
    '<c r="B2" s="1" ><!-- a remark & nothing more --></c>',
  ];
  test.each(formatted)('%s', (raw) => {
    const book = { sheets: [`<sheetData><row r="2"><c r="A2"/>${raw}<c r="C2"/></row></sheetData>`] };
    for (const content of [cell('B2', 1, 'rate'), cell('B2', '=1', 'message'), cell('B2', 'x', 'plain')]) {
      const sheet = readWorkbook(there(book, fill(content)), 'b').sheets[0];
      const value =
        content.content.kind === 'number' ? 1 : content.content.kind === 'text' && content.content.text;
      expect(sheet?.cells[1]?.[1]?.value).toBe(value);
    }
    // Written over twice, they still know.
    const first = fill(cell('B2', 1, 'rate'));
    const second: Edit = {
      kind: 'cells',
      sheet: '表',
      before: [cell('B2', 1)],
      after: [cell('B2', 'あ', 'heading')],
    };
    there(book, first, second);
    const original = smallBook(book);
    const twice = applyEdits(applyEdits(original, [first]), [second]);
    const back = applyEdits(applyEdits(twice, [inverse(second)]), [inverse(first)]);
    expect(texts(back)).toEqual(texts(original));
  });
});

describe('what a cell holds', () => {
  const strings = '<si><t>使わない</t></si>';
  test.each([
    ['text that looks like markup', '</t><f>1</f>&amp;<![CDATA[x]]>'],
    ['line breaks and blanks at the ends', ' 一\n二 '],
    ['a tab', '\t=1+1'],
    ['what looks like an escape', '_x0041_ _x005F_ _xZZZZ_'],
    ['control characters', 'a\u0000b\u0007c\u001bd'],
    ['half a surrogate pair', 'x\ud83dy\ude00'],
    ['a whole one', '𠮷野家😀'],
    ['non-characters', '\ufffe\uffff'],
  ])('%s', (_name, text) => {
    for (const book of [{ strings }, {}]) {
      const file = there(book, fill(cell('A1', text)));
      expect(readWorkbook(file, 'b').sheets[0]?.cells[0]?.[0]).toMatchObject({ value: text, formula: null });
    }
  });

  test('CR LF and CR are line feeds', () => {
    const file = there({}, fill(cell('A1', 'a\r\nb\rc')));
    expect(readWorkbook(file, 'b').sheets[0]?.cells[0]?.[0]?.value).toBe('a\nb\nc');
  });

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', '＝1', '－(目標なし)', '＠', '＋'])(
    'text %j never runs: it is text, and is marked as quoted',
    (text) => {
      const file = there({}, fill(cell('A1', text, 'rate'), cell('A2', `x${text}`, 'rate')));
      const [quoted, plain] = [...sheetText(file).matchAll(/ s="(\d+)" t="inlineStr"/g)].map((match) =>
        Number(match[1]),
      );
      const xfs = [...(texts(file)['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*>/g)]
        .map(([tag]) => tag)
        .slice(1);
      expect(sheetText(file)).not.toContain('<f>');
      expect([xfs[quoted ?? 0], xfs[plain ?? 0]].map((tag) => tag?.includes('quotePrefix="1"'))).toEqual([
        true,
        false,
      ]);
    },
  );

  test.each([
    [
      { kind: 'formula', formula: 'IF(A1<>0,"a&b",1)', cached: 2.5 } as const,
      '<c r="B1"><f>IF(A1&lt;&gt;0,"a&amp;b",1)</f><v>2.5</v></c>',
    ],
    [
      { kind: 'formula', formula: 'A1', cached: '達成 <' } as const,
      '<c r="B1" t="str"><f>A1</f><v>達成 &lt;</v></c>',
    ],
    [{ kind: 'number', value: 0 } as const, '<c r="B1"><v>0</v></c>'],
    [{ kind: 'number', value: -1.5e-7 } as const, '<c r="B1"><v>-1.5e-7</v></c>'],
  ])('%j', (content, expected) => {
    expect(sheetText(there({}, fill(cell('B1', content))))).toContain(expected);
  });

  test('equal texts share a string; the counts follow', () => {
    const book = {
      parts: { 'xl/sharedStrings.xml': `<sst ${MAIN} count="4" uniqueCount="1">${strings}</sst>` },
      strings,
    };
    const file = there(
      book,
      fill(cell('A1', 'あ'), cell('A2', 'い'), cell('A3', 'あ'), cell('A4', '使わない')),
    );
    // The user's own string is not borrowed: it may be taken away, or carry furigana.
    expect(texts(file)['xl/sharedStrings.xml']).toBe(
      `<sst ${MAIN} count="8" uniqueCount="4">${strings}<si><t xml:space="preserve" >あ</t></si><si><t xml:space="preserve" >い</t></si><si><t xml:space="preserve" >使わない</t></si></sst>`,
    );
  });

  test('strings that others stand behind stay, and are used again', () => {
    const first = fill(cell('A1', 'あ'));
    const second = fill(cell('A2', 'い'));
    const both = applyEdits(applyEdits(smallBook({ strings }), [first]), [second]);
    const without = applyEdits(both, [inverse(first)]);
    expect(texts(without)['xl/sharedStrings.xml']).toBe(texts(both)['xl/sharedStrings.xml']);
    expect(texts(applyEdits(without, [first]))).toEqual(texts(both));
    expect(texts(applyEdits(without, [inverse(second)]))).toEqual(texts(smallBook({ strings })));
  });
});

describe('refusals', () => {
  const occupied = (raw: string): SmallBook => ({
    sheets: [`<sheetData><row r="2">${raw}</row></sheetData>`],
    strings: '<si><t>市</t></si>',
  });
  test.each([
    ['<c r="B2"><v>0</v></c>'],
    ['<c r="B2" t="s"><v>0</v></c>'],
    ['<c r="B2" t="b"><v>0</v></c>'],
    ['<c r="B2" t="e"><v>#N/A</v></c>'],
    ['<c r="B2"><f>A1</f></c>'],
    ['<c r="B2"><f/></c>'],
    ['<c r="B2" t="inlineStr"><is><r><t>あ</t></r></is></c>'],
  ])('a cell of the user with content is never written over: %s', (raw) => {
    expect(failure(() => applyEdits(smallBook(occupied(raw)), [fill(cell('B2', 1))]))).toEqual({
      code: 'unsupported',
      reason: 'occupied',
      sheet: '表',
      cell: 'B2',
    });
  });

  test.each([
    ['<c r="B2"><v>0</v></c>', cell('B2', 1)],
    ['<c r="B2" t="s"><v>0</v></c>', cell('B2', '村')],
    ['<c r="B2"><v>1</v></c>', cell('B2', { kind: 'formula', formula: 'A1', cached: 1 })],
    ['<c r="B2"><f>A2</f><v>1</v></c>', cell('B2', { kind: 'formula', formula: 'A1', cached: 1 })],
    ['<c r="B2"><f>A2</f><v>1</v></c>', cell('B2', 1)],
  ])('a cell that holds something else than expected stays: %s', (raw, before) => {
    const edit: Edit = { kind: 'cells', sheet: '表', before: [before], after: [cell('B2', BLANK)] };
    expect(failure(() => applyEdits(smallBook(occupied(raw)), [edit]))).toEqual({
      code: 'unsupported',
      reason: 'changed',
      sheet: '表',
      cell: 'B2',
    });
  });

  test.each([
    ['<c r="B2" t="s"><v>0</v></c>', cell('B2', '市')],
    ['<c r="B2" t="b"><v>1</v></c>', cell('B2', 'true')],
    ['<c r="B2" t="e"><v>#N/A</v></c>', cell('B2', '#N/A')],
    ['<c r="B2"><v>1.50</v></c>', cell('B2', 1.5)],
    ['<c r="B2" t="str"><v>a_x000a_b</v></c>', cell('B2', 'a\nb')],
    ['<c r="B2"><f>A1</f></c>', cell('B2', { kind: 'formula', formula: 'A1', cached: '' })],
    ['<c r="B2" s="1"/>', cell('B2', '市')],
    ['', cell('B2', '市')],
  ])('what it is expected to hold goes, however it is spelled: %s', (raw, before) => {
    const edit: Edit = { kind: 'cells', sheet: '表', before: [before], after: [cell('B2', BLANK)] };
    const sheet = sheetText(applyEdits(smallBook(occupied(raw)), [edit]));
    expect(sheet).not.toMatch(/<v>|<f>/);
  });

  test.each([
    [
      'a covered cell',
      '<sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      'B2',
      { reason: 'merged', cell: 'B2' },
    ],
    [
      'a column merged as a whole',
      '<sheetData/><mergeCells><mergeCell ref="A:B"/></mergeCells>',
      'B9',
      { reason: 'merged', cell: 'B9' },
    ],
    [
      'a cell of an array formula',
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row></sheetData>',
      'A1',
      { reason: 'occupied', cell: 'A1' },
    ],
  ])('%s', (_name, sheet, address, expected) => {
    expect(failure(() => applyEdits(smallBook({ sheets: [sheet] }), [fill(cell(address, 1))]))).toEqual({
      code: 'unsupported',
      sheet: '表',
      ...expected,
    });
  });

  test('the first cell of a merged area can be written', () => {
    there({ sheets: ['<sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'] }, fill(cell('A1', 1)));
  });

  test.each([
    ['sheet="1"', true],
    ['sheet="true"', true],
    ['sheet="0" password="CC1A"', false],
    ['objects="1"', false],
  ])('a sheet with <sheetProtection %s> is protected: %j', (attributes, isProtected) => {
    // That it is protected is said before what is wrong with the cells.
    const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection ${attributes}/>`;
    const code = isProtected ? { code: 'protected', sheet: '表' } : 'no error';
    const edits: Edit[] = [
      fill(cell(isProtected ? 'A1' : 'B1', 1)),
      { kind: 'widths', sheet: '表', before: [], after: [{ column: 0, width: 9 }] },
      { kind: 'marks', sheet: '表', before: [], after: [{ ranges: 'A1', formula: '1', severity: 'info' }] },
    ];
    for (const edit of edits)
      expect(failure(() => applyEdits(smallBook({ sheets: [sheet] }), [edit]))).toEqual(code);
  });

  test('a formula others share is handed on to them when it goes', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="3">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="3"/><v>1</v></c></row></sheetData>';
    const formula = { kind: 'formula', formula: 'B1', cached: 1 } as const;
    const clear = (...addresses: string[]): Edit => ({
      kind: 'cells',
      sheet: '表',
      before: addresses.map((address) => cell(address, formula)),
      after: [],
    });
    const file = smallBook({ sheets: [sheet] });
    expect(sheetText(applyEdits(file, [clear('A1')]))).toContain(
      '<c r="A2"><f t="shared" ref="A2" si="3">B2</f><v>1</v></c>',
    );
    expect(sheetText(applyEdits(file, [clear('A2')]))).toContain('<f t="shared" ref="A1:A2" si="3">B1</f>');
    expect(sheetText(applyEdits(file, [clear('A1', 'A2')]))).not.toContain('<f');
  });

  test.each([
    ['rows out of order', '<row r="3"/><row r="2"/>', 'row order'],
    ['cells out of order', '<row r="1"><c r="C1"/><c r="B1"/></row>', 'cell order'],
    ['a row that is none', '<row r="x"/>', 'row number'],
    ['a cell that is nowhere', '<row r="1"><c r="1A"/></row>', 'cell reference'],
  ])('%s', (_name, rows, reason) => {
    const file = smallBook({ sheets: [`<sheetData>${rows}</sheetData>`] });
    const edit = fill(cell('D1', 1), cell('D9', 1));
    expect(failure(() => applyEdits(file, [edit]))).toMatchObject({ code: 'malformed', reason });
  });

  test.each([NaN, Infinity])('%j is no number', (value) => {
    expect(failure(() => applyEdits(smallBook(), [fill(cell('A1', value))]))).toMatchObject({
      reason: 'number',
    });
  });

  test('text longer than a cell holds', () => {
    expect(failure(() => applyEdits(smallBook(), [fill(cell('A1', 'あ'.repeat(32768)))]))).toMatchObject({
      code: 'too-large',
      characters: 32768,
    });
  });
});

describe('the dimension', () => {
  const rows = '<row r="2"><c r="B2"/></row><row r="3"><c r="C3"><v>1</v></c></row>';
  test.each([
    ['exact: it follows', 'B2:C3', 'B2:E9'],
    ['too small: it was wrong and stays', 'A1', 'A1'],
    ['too large: it stays', 'A1:Z99', 'A1:Z99'],
    ['nonsense: it stays', 'x', 'x'],
  ])('%s', (_name, dimension, expected) => {
    const sheet = `<dimension ref="${dimension}"/><sheetData>${rows}</sheetData>`;
    const file = there({ sheets: [sheet] }, fill(cell('E9', 1), cell('D4', 1)));
    expect(sheetText(file)).toContain(`<dimension ref="${expected}"/>`);
  });
});

test('edits of one list build on each other', () => {
  const edits: Edit[] = [
    fill(cell('A1', 'あ'), cell('A2', 1)),
    { kind: 'cells', sheet: '表', before: [cell('A1', 'あ')], after: [cell('A1', 2)] },
    { kind: 'cells', sheet: '表', before: [cell('A2', 1)], after: [] },
  ];
  const strings = '<si><t>市</t></si>';
  const other: Edit = {
    kind: 'sheet',
    name: '別',
    before: null,
    after: { cells: [cell('A1', 'い')], widths: [], frozenRows: 0 },
  };
  // A sheet between them has the first one done before the others are looked at.
  expect(sheetText(there({ strings }, ...edits.slice(0, 1), other, ...edits.slice(1)))).toContain('<v>2</v>');
  expect(sheetText(there({}, ...edits))).toContain(
    '<sheetData ><row   r="1"><c r="A1"><v>2</v></c></row></sheetData>',
  );
});

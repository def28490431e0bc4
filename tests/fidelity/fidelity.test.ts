import { applyEdits } from '../../src/hosts/xlsx/write.js';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { inverse, type Edit, type InputCell } from '../../src/sheet/edit.js';
import { cellAt } from '../../src/sheet/sheet.js';
import { COLUMNS, EDITS, FINDINGS } from './edits.js';
import { kitchenSink, type KitchenOptions } from './kitchen-sink.js';
import { differingParts, lostTokens, partsOf, rawEntries, textOf } from './package-compare.js';

const back = (edits: readonly Edit[]): Edit[] => [...edits].reverse().map(inverse);

const VARIANTS: readonly [string, KitchenOptions][] = [
  ['as Excel writes it', {}],
  ['dates from 1904', { is1904: true }],
  ['prefix x:', { isPrefixed: true }],
  ['no shared strings', { hasNoStrings: true }],
];

const CHANGED = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet3.xml',
];

describe.each(VARIANTS)('a workbook with everything in it: %s', (_name, options) => {
  const original = kitchenSink(options);
  const written = applyEdits(original, EDITS);
  const changed = CHANGED.filter((part) => !(options.hasNoStrings && part === 'xl/sharedStrings.xml'));

  test('only the parts that must change do, and one is new', () => {
    expect(differingParts(original, written).sort()).toEqual([...changed, 'xl/worksheets/sheet4.xml'].sort());
  });

  test('all other entries keep their compressed bytes, headers, dates and order', () => {
    const [before, after] = [rawEntries(original), rawEntries(written)];
    const untouched = [...before.keys()].filter((name) => !changed.includes(name));
    expect(untouched.length).toBeGreaterThan(30);
    for (const name of untouched) expect([name, after.get(name)]).toEqual([name, before.get(name)]);
    expect([...after.keys()]).toEqual([...before.keys(), 'xl/worksheets/sheet4.xml']);
  });

  test('taking the edits back gives every part its bytes back', () => {
    const restored = applyEdits(written, back(EDITS));
    expect(differingParts(original, restored)).toEqual([]);
    expect([...partsOf(restored).keys()]).toEqual([...partsOf(original).keys()]);
  });

  test('one edit after the other, each taken back in its turn', () => {
    const states = [original];
    for (const edit of EDITS) states.push(applyEdits(states.at(-1) ?? original, [edit]));
    let file = states.pop() ?? original;
    for (const edit of back(EDITS)) {
      file = applyEdits(file, [edit]);
      expect([edit.kind, differingParts(states.pop() ?? original, file)]).toEqual([edit.kind, []]);
    }
  });

  test('the same edits give the same bytes', () => {
    expect(Buffer.from(applyEdits(kitchenSink(options), EDITS)).equals(Buffer.from(written))).toBe(true);
  });

  test('within changed parts everything of the user stays in its place', () => {
    const p = options.isPrefixed ? 'x:' : '';
    const lost = (part: string): string[] => lostTokens(textOf(original, part), textOf(written, part));
    expect(lost('[Content_Types].xml')).toEqual([]);
    expect(lost('xl/_rels/workbook.xml.rels')).toEqual([]);
    expect(lost('xl/workbook.xml')).toEqual([]);
    expect(lost('xl/worksheets/sheet1.xml')).toEqual([
      `<${p}dimension ref="A1:J20"/>`,
      `<${p}col collapsed="false" customWidth="false" hidden="false" outlineLevel="0" max="1024" min="8" style="0" width="8.62"/>`,
      `<${p}c r="I5" s="5"/>`,
      `<${p}c  s='5' r='I6' t="n"  >`,
      `<${p}c r="J6">`,
      `<${p}v/>`,
      `<${p}row r="10" ht="12" />`,
    ]);
    expect(lost('xl/worksheets/sheet3.xml')).toEqual([`<${p}dimension ref="A1"/>`, `<${p}sheetData/>`]);
    expect(lost('xl/styles.xml')).toEqual([
      `<${p}fonts count="3" x14ac:knownFonts="1">`,
      `<${p}fills count="3">`,
      `<${p}borders count="2">`,
      `<${p}cellXfs count="6">`,
      `<${p}dxfs count="1">`,
    ]);
    if (!options.hasNoStrings) {
      expect(lost('xl/sharedStrings.xml')).toEqual([
        `<${p}sst ${p ? 'xmlns:x' : 'xmlns'}="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="15" uniqueCount="11">`,
      ]);
    }
  });

  test('what was written is read back', () => {
    const book = readWorkbook(written, 'k.xlsm');
    const sheet = book.sheets.find(({ name }) => name === '主な事業');
    if (!sheet) throw new Error('no sheet');
    for (const { row, column, content } of COLUMNS) {
      const cell = cellAt(sheet, row, column);
      if (content.kind === 'text') {
        expect([cell.value, cell.formula]).toEqual([content.text.replaceAll('\r\n', '\n'), null]);
      } else if (content.kind === 'formula') {
        expect([cell.value, cell.formula]).toEqual([content.cached, content.formula]);
      } else if (content.kind === 'number') expect(cell.value).toBe(content.value);
    }
    expect(cellAt(sheet, 3, 8).text).toBe('90.0%');
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '0.6',
      null,
      'N("Tenken:error")=0',
      'N("Tenken:warning")=0',
    ]);
    const totals = book.sheets.find(({ name }) => name === '集計');
    expect(totals && cellAt(totals, 3, 3).value).toBe('_x0041_ と \u0007');
    const findings = book.sheets.at(-1);
    expect(findings?.name).toBe('点検結果 <1>');
    expect(findings && cellAt(findings, 5, 2).value).toBe('主な事業!D4');
    expect(findings?.rowCount).toBe(Math.max(...FINDINGS.cells.map(({ row }) => row)) + 1);
    expect(book.definedNames.filter(({ hidden }) => hidden)).toEqual([
      { name: '_tenken_columns_1_w', refersTo: "'主な事業'!$I$3:$K$11", hidden: true },
      { name: '_tenken_sheet_1', refersTo: "'点検結果 <1>'!$A$1", hidden: true },
    ]);
  });

  test('settings are three new parts and what leads to them', () => {
    const edit: Edit = { kind: 'settings', before: null, after: '{"scheme":"default"}' };
    const kept = applyEdits(original, [edit]);
    const item = ['customXml/item2.xml', 'customXml/_rels/item2.xml.rels', 'customXml/itemProps2.xml'];
    expect(differingParts(original, kept).sort()).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', ...item].sort(),
    );
    expect(lostTokens(textOf(original, '[Content_Types].xml'), textOf(kept, '[Content_Types].xml'))).toEqual(
      [],
    );
    expect(readWorkbook(kept, 'k.xlsm').settings).toBe('{"scheme":"default"}');
    expect(differingParts(original, applyEdits(kept, [inverse(edit)]))).toEqual([]);
  });

  test('typing changes its sheet, what the sheet shares, and what Excel must compute anew', () => {
    const number = (row: number, column: number, value: number): InputCell => ({
      row,
      column,
      content: { kind: 'number', value },
    });
    const blank: InputCell['content'] = { kind: 'blank' };
    // A number, a formatted blank cell, a blank one another program spelled out, a row that is not there.
    const edit: Edit = {
      kind: 'input',
      sheet: '主な事業',
      before: [number(3, 3, 400), ...[4, 5, 24].map((row) => ({ ...number(row, 8, 0), content: blank }))],
      after: [
        number(3, 3, 450),
        number(4, 8, 1),
        { row: 5, column: 8, content: { kind: 'text', text: '=速報値' } },
        number(24, 8, 2),
      ],
    };
    const typed = applyEdits(original, [edit]);
    const parts = ['xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'];
    expect(differingParts(original, typed).sort()).toEqual(
      parts.filter((part) => changed.includes(part)).sort(),
    );
    const p = options.isPrefixed ? 'x:' : '';
    expect(textOf(typed, 'xl/workbook.xml')).toContain(`<${p}calcPr calcId="191029"  fullCalcOnLoad="1"`);
    expect(
      lostTokens(textOf(original, 'xl/worksheets/sheet1.xml'), textOf(typed, 'xl/worksheets/sheet1.xml')),
    ).toEqual([
      `<${p}dimension ref="A1:J20"/>`,
      '400',
      `<${p}c r="I5" s="5"/>`,
      `<${p}c  s='5' r='I6' t="n"  >`,
    ]);
    expect(differingParts(original, applyEdits(typed, [inverse(edit)]))).toEqual([]);
  });
});

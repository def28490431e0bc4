import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt, type Sheet } from '../../src/sheet/sheet.js';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { fromWorkbook } from './from-workbook.js';
import { loadOfficeClient } from './office-client.js';
import { SimulatedExcel } from './simulated-excel.js';
import { snapshot } from './snapshot.js';

const folder = join(__dirname, '..', '..', 'samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

const load = (name: string) => readWorkbook(new Uint8Array(readFileSync(join(folder, name))), name);

const gridOf = (sheet: Sheet, show: (row: number, column: number) => unknown): unknown[][] =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_each, column) => show(row, column)),
  );

test('there are five samples', () => expect(samples).toHaveLength(5));

test.each(samples)('%s comes back from the client as the file has it', async (name) => {
  const workbook = load(name);
  const host = new SimulatedExcel(fromWorkbook(workbook));
  const client = loadOfficeClient(host);
  await client.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    expect(sheets.items.map((each) => each.name)).toEqual(workbook.sheets.map((each) => each.name));
    for (const [index, sheet] of workbook.sheets.entries()) {
      const target = sheets.items[index];
      if (!target || sheet.rowCount === 0) continue;
      const range = target
        .getRangeByIndexes(0, 0, sheet.rowCount, sheet.columnCount)
        .load('values,text,formulas');
      const merged = range.getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      expect(range.values).toEqual(gridOf(sheet, (row, column) => cellAt(sheet, row, column).value ?? ''));
      expect(range.text).toEqual(gridOf(sheet, (row, column) => cellAt(sheet, row, column).text));
      const formulas = range.formulas.flat().filter((each) => String(each).startsWith('='));
      expect(formulas).toHaveLength(
        gridOf(sheet, (r, c) => cellAt(sheet, r, c).formula)
          .flat()
          .filter((each) => each !== null).length,
      );
      expect(merged.isNullObject ? 0 : merged.areaCount).toBe(sheet.merges.length);
    }
  });
  expect(host.stats.unimplemented).toEqual([]);
  expect(Math.max(...host.stats.responseBytes)).toBeLessThan(1_000_000);
});

test.each(samples)('%s: a snapshot is the same for the same book, and not after one change', async (name) => {
  const host = new SimulatedExcel(fromWorkbook(load(name)));
  const before = snapshot(host);
  expect(snapshot({ book: fromWorkbook(load(name)) })).toEqual(before);
  host.user.type('A1', '変更');
  expect(snapshot(host)).not.toEqual(before);
});

test('what a workbook tells besides cells is taken over', () => {
  const workbook = load(samples[0] ?? '');
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('a sample has a sheet');
  const book = fromWorkbook({
    ...workbook,
    isStructureProtected: true,
    settings: '{"a":"<&>"}',
    definedNames: [{ name: '_tenken_sheet_1', refersTo: "'x'!$A$1", hidden: true }],
    sheets: [
      {
        ...sheet,
        visibility: 'veryHidden',
        isProtected: true,
        hiddenColumns: new Set([2]),
        columnWidths: new Map([[3, 14]]),
        conditionalFormats: [
          { ranges: 'A1:A2 C3', formula: 'TRUE' },
          { ranges: 'B1', formula: null },
        ],
        listObjects: [{ name: '表1', area: { top: 0, left: 0, bottom: 3, right: 1 } }],
      },
    ],
  });
  const [made] = book.sheets;
  expect(book.structurePassword).toBe('');
  expect(book.xmlParts.map((part) => part.xml)).toEqual([
    '<settings xmlns="urn:tenken:settings:1">{"a":"&lt;&amp;&gt;"}</settings>',
  ]);
  expect(book.names).toMatchObject([{ name: '_tenken_sheet_1', formula: "='x'!$A$1", visible: false }]);
  expect(made?.visibility).toBe('VeryHidden');
  expect(made?.protection).not.toBeNull();
  expect([made?.lines.column.get(2)?.hidden, made?.lines.column.get(3)?.size]).toEqual([true, 73.5]);
  expect(made?.formats.map(({ type, areas, formula }) => [type, areas.length, formula])).toEqual([
    ['Custom', 2, '=TRUE'],
    ['ColorScale', 1, null],
  ]);
  expect(made?.tables.map((table) => table.name)).toEqual(['表1']);
});

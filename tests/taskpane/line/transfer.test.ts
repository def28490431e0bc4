import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import type { Cell } from '../../../src/sheet/cell.js';
import { makeSheet, type Workbook } from '../../../src/sheet/sheet.js';
import { sheetToChunks, WorkbookAssembler, workbookToChunks } from '../../../src/taskpane/line/transfer.js';

function sent(workbook: Workbook): Workbook {
  const assembler = new WorkbookAssembler();
  for (const chunk of workbookToChunks(workbook)) assembler.add(structuredClone(chunk));
  return assembler.workbook();
}

const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));

test.each(SAMPLES)('%s arrives as it was sent', (name) => {
  const workbook = readWorkbook(readFileSync(`samples/${name}`), name);
  expect(sent(workbook)).toEqual(workbook);
});

const cell: fc.Arbitrary<Cell> = fc.record({
  kind: fc.constantFrom('blank', 'number', 'text', 'boolean', 'error'),
  value: fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.boolean(), fc.constant(null)),
  text: fc.string(),
  format: fc.constantFrom('General', '0.0%', '[$-411]ge.m.d'),
  formula: fc.option(fc.string()),
  isDate: fc.boolean(),
});
const rows = fc.array(fc.option(fc.array(fc.option(cell, { nil: undefined })), { nil: undefined }));

test('any cells arrive as they were sent', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const sheet = makeSheet('表', cells, {
        merges: [{ top: 0, left: 1, bottom: 2, right: 3 }],
        hiddenRows: new Set([4, 7]),
        columnWidths: new Map([[2, 8.5]]),
      });
      const workbook: Workbook = {
        name: 'a.xlsx',
        sheets: [sheet, makeSheet('空', [])],
        definedNames: [{ name: '_x', refersTo: '表!$A$1', hidden: true }],
        isStructureProtected: true,
        settings: '{}',
      };
      const back = sent(workbook);
      expect({ ...back, sheets: [] }).toEqual({ ...workbook, sheets: [] });
      back.sheets.forEach((other, index) => {
        const { cells: were, ...head } = workbook.sheets[index] ?? makeSheet('', []);
        expect({ ...other, cells: [] }).toEqual({ ...head, cells: [] });
        were.forEach((line, row) =>
          line?.forEach((each, column) => expect(other.cells[row]?.[column]).toEqual(each)),
        );
      });
    }),
  );
});

test('no chunk holds much more than a few thousand cells', () => {
  const wide = makeSheet(
    '広い',
    Array.from({ length: 1_000 }, (_, row) =>
      Array.from({ length: 50 }, (_, column) => ({
        kind: 'number' as const,
        value: row * column,
        text: `${row * column}件`,
        format: '0"件"',
        formula: null,
        isDate: false,
      })),
    ),
  );
  const sizes = [...sheetToChunks(wide)].map((chunk) => (chunk.kind === 'rows' ? chunk.packed.length : 0));
  expect(Math.max(...sizes)).toBeLessThan(5 * 4_200);
  expect(sizes.length).toBeGreaterThan(10);
});

test('a chunk without its sheet is refused', () => {
  expect(() => new WorkbookAssembler().add({ kind: 'rows', formats: [], packed: [] })).toThrow();
  expect(() => new WorkbookAssembler().workbook()).toThrow();
});

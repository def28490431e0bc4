import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host.js';
import { inspect } from '../../../src/inspect.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { toA1 } from '../../../src/sheet/address.js';
import { contentOf } from '../../../src/sheet/content-of.js';
import { inverse, type Content, type Edit, type InputCell } from '../../../src/sheet/edit.js';
import { HostError } from '../../../src/sheet/host.js';
import { cellAt, type Sheet, type Workbook } from '../../../src/sheet/sheet.js';
import { plan } from '../../../src/writeback/plan.js';
import { EDITS } from '../../fidelity/edits.js';
import { kitchenSink } from '../../fidelity/kitchen-sink.js';
import { makeBook, MAIN, relationships } from './make-xlsx.js';

const SHEET = '主な事業';
const BLANK: Content = { kind: 'blank' };

async function sheetOf(host: XlsxHost, name = SHEET): Promise<Sheet> {
  const sheet = (await host.read()).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

/** Typing that knows what stands there. */
async function typing(host: XlsxHost, name: string, ...after: InputCell[]): Promise<Edit> {
  const sheet = await sheetOf(host, name);
  const before = after.map(({ row, column }) => ({
    row,
    column,
    content: contentOf(cellAt(sheet, row, column)),
  }));
  return { kind: 'input', sheet: name, before, after };
}

const at = (row: number, column: number, value: number | string | Content): InputCell => ({
  row,
  column,
  content:
    typeof value === 'number'
      ? { kind: 'number', value }
      : typeof value === 'string'
        ? { kind: 'text', text: value }
        : value,
});

async function failure(run: Promise<unknown>): Promise<unknown> {
  try {
    await run;
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, ...error.data };
    throw error;
  }
  return 'no error';
}

/** All that a workbook holds, cell by cell, however its rows are kept. */
function contents(workbook: Workbook): unknown {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (_none, column) => cellAt(sheet, row, column)),
      ),
    })),
  };
}

test('what is saved is what the command line writes, to the byte', async () => {
  const bytes = kitchenSink();
  const host = new XlsxHost(bytes, 'folder/k.xlsm');
  expect((await host.read()).name).toBe('k.xlsm');
  expect(host.save()).toBe(bytes);
  const typed = await typing(host, SHEET, at(3, 3, 450), at(4, 0, '=1+1'), at(20, 1, '新'));
  await host.apply([typed]);
  await host.apply(EDITS);
  const later = await typing(host, SHEET, at(3, 3, 460));
  await host.apply([later]);
  expect(Buffer.from(host.save()).equals(Buffer.from(applyEdits(bytes, [typed, ...EDITS, later])))).toBe(
    true,
  );
  expect(contents(await host.read())).toEqual(contents(readWorkbook(host.save(), 'k.xlsm')));
});

test('what is exactly taken back was never there', async () => {
  const bytes = kitchenSink();
  const host = new XlsxHost(bytes, 'k.xlsm');
  const opened = await host.read();
  const groups: (readonly Edit[])[] = [];
  const apply = async (edits: readonly Edit[]): Promise<void> => {
    await host.apply(edits);
    groups.push(edits);
  };
  await apply([await typing(host, SHEET, at(3, 3, 450))]);
  await apply([await typing(host, SHEET, at(3, 3, 460)), await typing(host, SHEET, at(4, 3, 1))]);
  const typed = host.save();
  const shown = await host.read();
  await apply(EDITS);
  await apply([await typing(host, SHEET, at(5, 3, 'x'))]);
  const back = (edits: readonly Edit[]): Edit[] => [...edits].reverse().map(inverse);
  // The last two groups in one go, the others one by one.
  await host.apply([...back(groups[3] ?? []), ...back(groups[2] ?? [])]);
  expect(Buffer.from(host.save()).equals(Buffer.from(typed))).toBe(true);
  expect(contents(await host.read())).toEqual(contents(shown));
  await host.apply(back(groups[1] ?? []));
  await host.apply(back(groups[0] ?? []));
  expect(host.save()).toBe(bytes);
  expect(await host.read()).toBe(opened);
});

test('taken back in another order, the cells are as they were all the same', async () => {
  const bytes = kitchenSink();
  const host = new XlsxHost(bytes, 'k.xlsm');
  const first = await typing(host, SHEET, at(3, 3, 450));
  await host.apply([first]);
  const second = await typing(host, SHEET, at(4, 3, 1));
  await host.apply([second]);
  await host.apply([inverse(first)]);
  expect(cellAt(await sheetOf(host), 3, 3).value).toBe(400);
  await host.apply([inverse(second)]);
  expect(Buffer.from(host.save()).equals(Buffer.from(bytes))).toBe(true);
});

describe('typing is refused when it is done, not when it is saved', () => {
  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  const book = makeBook({
    sheets: [
      { name: 'a', rows: array },
      {
        name: 'b',
        rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
        after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="D5:E6"/></mergeCells>',
      },
      { name: 'c', after: '<sheetProtection sheet="1"/>' },
      { name: 'd', rows: '<row r="2"/><row r="1"/>' },
      { name: 'e', rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>' },
    ],
    parts: {
      'xl/worksheets/_rels/sheet5.xml.rels': relationships(['r1', 'table', '../tables/t.xml']),
      'xl/tables/t.xml': `<table xmlns="${MAIN}" id="1" name="t" displayName="t" ref="A1:B3"/>`,
    },
  });
  test.each<[string, string, InputCell, unknown]>([
    ['an array formula', 'a', at(1, 0, 5), { code: 'unsupported', reason: 'array formula', cell: 'A2' }],
    ['a covered cell', 'b', at(0, 1, 5), { code: 'unsupported', reason: 'merged', cell: 'B1' }],
    [
      'a covered cell below the content',
      'b',
      at(5, 4, 5),
      { code: 'unsupported', reason: 'merged', cell: 'E6' },
    ],
    ['a protected sheet', 'c', at(0, 0, 5), { code: 'protected' }],
    ['rows in disorder', 'd', at(4, 0, 5), { code: 'malformed', reason: 'row order' }],
    [
      'the header of a table',
      'e',
      at(0, 1, 'y'),
      { code: 'unsupported', reason: 'table header', cell: 'B1' },
    ],
    ['no number', 'b', at(0, 0, NaN), { code: 'unsupported', reason: 'number' }],
    ['too long a text', 'b', at(0, 0, 'あ'.repeat(32768)), { code: 'too-large', reason: 'text' }],
    ['no cell', 'b', at(-1, 0, 5), { code: 'unsupported', reason: 'no cell' }],
    ['no cell either', 'b', at(0, 16384, 5), { code: 'unsupported', reason: 'no cell' }],
  ])('%s', async (_name, sheet, cell, expected) => {
    const host = new XlsxHost(book, 'b');
    const before = await host.read();
    const edit = await typing(host, sheet, cell);
    const good = await typing(host, 'b', at(8, 0, 1));
    expect(await failure(host.apply([good, edit]))).toMatchObject(expected as object);
    expect(await failure(Promise.resolve().then(() => applyEdits(book, [edit])))).toMatchObject(
      expected as object,
    );
    // All or none.
    expect(await host.read()).toBe(before);
    expect(host.save()).toBe(book);
  });

  test('another content than is expected, and a sheet that is not there', async () => {
    const host = new XlsxHost(book, 'b');
    const edit: Edit = { kind: 'input', sheet: 'b', before: [at(0, 0, 2)], after: [at(0, 0, 3)] };
    expect(await failure(host.apply([edit]))).toMatchObject({ reason: 'changed', cell: 'A1', sheet: 'b' });
    expect(await failure(host.apply([{ ...edit, sheet: 'z' }]))).toMatchObject({
      reason: 'no sheet',
      sheet: 'z',
    });
    const unsaid: Edit = { kind: 'input', sheet: 'b', before: [], after: [at(0, 0, 3)] };
    expect(await failure(host.apply([unsaid]))).toMatchObject({ reason: 'changed' });
  });
});

test('what is typed shows in the number format of its place', async () => {
  const before = '<cols><col min="3" max="3" width="9" style="2"/></cols>';
  const rows =
    '<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="1"/></row><row r="2" s="1" customFormat="1"/><row r="3"/>';
  const host = new XlsxHost(makeBook({ sheets: [{ before, rows }], formats: ['0.0%', '#,##0"件"'] }), 'b');
  const cells = [at(0, 0, 0.25), at(0, 1, 0.25), at(1, 5, 0.25), at(2, 2, 1234), at(2, 3, 1234)];
  await host.apply([await typing(host, 'Sheet1', ...cells)]);
  const sheet = await sheetOf(host, 'Sheet1');
  expect(cells.map(({ row, column }) => cellAt(sheet, row, column).text)).toEqual([
    '25.0%',
    '25.0%',
    '25.0%',
    '1,234件',
    '1234',
  ]);
  expect(contents(await host.read())).toEqual(contents(readWorkbook(host.save(), 'b')));
});

test('reading that fails, and cancelling', async () => {
  const host = new XlsxHost(new Uint8Array(3), 'b');
  expect(await failure(host.read())).toMatchObject({ code: 'not-a-workbook' });
  const good = new XlsxHost(kitchenSink(), 'b');
  const signal = { aborted: true };
  expect(await failure(good.read(signal))).toEqual({ code: 'cancelled' });
  expect(await failure(good.apply(EDITS, signal))).toEqual({ code: 'cancelled' });
  expect(
    await failure(good.apply([...EDITS, { kind: 'widths', sheet: 'なし', before: [], after: [] }])),
  ).toMatchObject({
    reason: 'no sheet',
  });
  expect((await good.read()).sheets).toHaveLength(3);
});

test('showing is the business of the face', async () => {
  const shown: string[] = [];
  const host = new XlsxHost(kitchenSink(), 'k.xlsm', {
    reveal: (sheet, cell) => void shown.push(`${sheet}!${cell}`),
    activeSheet: () => SHEET,
    onChange: (listener) => {
      listener('unknown');
      return () => shown.push('stopped');
    },
  });
  await host.reveal(SHEET, 'B2');
  host.onChange((change) => shown.push(String(change)))();
  expect(shown).toEqual([`${SHEET}!B2`, 'unknown', 'stopped']);
  expect(await host.activeSheet()).toBe(SHEET);
  const alone = new XlsxHost(kitchenSink(), 'k.xlsm');
  await alone.reveal(SHEET, 'B2');
  expect(await alone.activeSheet()).toBeNull();
  expect(alone.onChange(() => undefined)()).toBeUndefined();
});

test('a sample is checked, corrected, checked again and given back', async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../samples/isehara-midterm-plan.xlsx')));
  const host = new XlsxHost(bytes, 's.xlsx');
  const check = async (): Promise<readonly Edit[]> => {
    const workbook = await host.read();
    return plan(workbook, inspect(workbook, DEFAULT_SETTINGS)).edits;
  };
  const first = await check();
  await host.apply(first);
  expect(await check()).toEqual([]);
  const settings: Edit = { kind: 'settings', before: null, after: '{"scheme":"default"}' };
  await host.apply([settings]);
  expect((await host.read()).settings).toBe('{"scheme":"default"}');
  await host.apply([inverse(settings)]);
  await host.apply([...first].reverse().map(inverse));
  expect(host.save()).toEqual(bytes);
});

test('whatever is typed and taken back, the file is what the edits in force make of it', async () => {
  const bytes = kitchenSink();
  const step = fc.oneof(
    fc.constant('undo' as const),
    fc.constant('save' as const),
    fc.array(
      fc.record({
        // Columns A to E of rows 4 to 9, and the free cells around: no header, no array.
        row: fc.integer({ min: 3, max: 9 }),
        column: fc.nat(4),
        content: fc.oneof(
          fc.constant(BLANK),
          fc.integer().map((value): Content => ({ kind: 'number', value })),
          fc.constantFrom('あ', '=A1', '予防接種 4').map((text): Content => ({ kind: 'text', text })),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const host = new XlsxHost(bytes, 'k.xlsm');
      const done: Edit[] = [];
      for (const each of steps) {
        if (each === 'save') host.save();
        else if (each === 'undo') {
          const last = done.pop();
          if (last) await host.apply([inverse(last)]);
        } else {
          const cells = [...new Map(each.map((cell) => [toA1(cell.row, cell.column), cell])).values()];
          const edit = await typing(host, SHEET, ...cells);
          if ((await failure(host.apply([edit]))) === 'no error') done.push(edit);
          else expect(() => applyEdits(bytes, [...done, edit])).toThrow(HostError);
        }
      }
      expect(Buffer.from(host.save()).equals(Buffer.from(applyEdits(bytes, done)))).toBe(true);
      expect(contents(await host.read())).toEqual(contents(readWorkbook(host.save(), 'k.xlsm')));
    }),
    { numRuns: 25, seed: 5 },
  );
});

import { MemoryHost } from '../../src/hosts/memory/memory-host.js';
import { inspect } from '../../src/inspect.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { numberCell, textCell, type Cell } from '../../src/sheet/cell.js';
import { inverse, type Edit } from '../../src/sheet/edit.js';
import { makeSheet, type Sheet, type Workbook } from '../../src/sheet/sheet.js';
import { findOwned, parseReference, reference, withoutOwned } from '../../src/writeback/ownership.js';
import { plan, planRemoval } from '../../src/writeback/plan.js';

const row = (...values: (string | number)[]): Cell[] =>
  values.map((value) => (typeof value === 'number' ? numberCell(value) : textCell(value)));

function book(rest: Partial<Sheet> = {}, extra: Partial<Workbook> = {}): Workbook {
  const cells = [
    row('令和5年度 進行管理シート'),
    row('番号', '指標', '単位', '目標値', '実績値', '達成率', '所管課'),
    row('1', '研修の実施件数', '件', 850, 936, '110.1%', '総務課'),
    row('2', '講座の参加者数', '人', 6750, 2303, '', '健康課'),
    row('3', '計画の策定', '', '策定する', '検討中', '', '企画課'),
    row('4', '相談件数', '件', 80, '', '90.0%', '福祉課'),
  ];
  return {
    name: 'book.xlsx',
    definedNames: [],
    isStructureProtected: false,
    settings: null,
    sheets: [makeSheet('進行管理', cells, rest)],
    ...extra,
  };
}

const planned = (workbook: Workbook) => plan(workbook, inspect(workbook, DEFAULT_SETTINGS));

async function written(workbook: Workbook): Promise<Workbook> {
  const host = new MemoryHost(workbook);
  await host.apply(planned(workbook).edits);
  return host.read();
}

/** The parts of a workbook that a reader could tell apart, in comparable form. */
function visible(workbook: Workbook): unknown {
  return {
    names: workbook.definedNames,
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: sheet.cells.flatMap((line, r) =>
        (line ?? []).flatMap((cell, c) => (cell && cell.kind !== 'blank' ? [[r, c, cell]] : [])),
      ),
      formats: sheet.conditionalFormats,
      widths: [...sheet.columnWidths],
    })),
  };
}

test('rate, rating and messages stand beside the table, the rate as a formula where both figures are numbers', async () => {
  const after = await written(book());
  const cells = after.sheets[0]?.cells ?? [];
  expect(cells[1]?.slice(7).map((cell) => cell?.text)).toEqual([
    '達成率(点検)',
    '評価(点検)',
    '点検メッセージ',
  ]);
  expect(cells[2]?.[7]).toMatchObject({
    value: 110.1,
    formula: 'IF(AND(ISNUMBER(E3),ISNUMBER(D3),N(D3)<>0),ROUND(E3/D3*100,1),"")',
  });
  expect(cells[2]?.[8]?.value).toBe('A');
  expect(cells[3]?.slice(7, 9).map((cell) => cell?.value)).toEqual([34.1, 'D']);
  expect(cells[4]?.[7]?.value).toBe('－(定性)');
  expect(cells[5]?.[7]?.value).toBe('－(実績なし)');
});

test('nothing of the user is written over', () => {
  const { edits } = planned(book());
  const touched = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after : []));
  expect(touched.every((cell) => cell.column >= 7)).toBe(true);
  expect(
    edits
      .flatMap((edit) => (edit.kind === 'cells' ? edit.before : []))
      .every((cell) => cell.content.kind === 'blank'),
  ).toBe(true);
});

test('a second run writes nothing', async () => {
  expect(planned(await written(book())).edits).toEqual([]);
});

test('a changed figure rewrites only what follows from it', async () => {
  const once = await written(book());
  const sheet = once.sheets[0];
  if (!sheet) throw new Error('no sheet');
  const cells = sheet.cells.map((line) => (line ? [...line] : line));
  const line = cells[3];
  if (line) line[4] = numberCell(6750);
  const changed: Workbook = { ...once, sheets: [{ ...sheet, cells }, ...once.sheets.slice(1)] };
  const { edits } = planned(changed);
  const touched = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after : []));
  // The formula stays as it is (Excel follows it); only the rating moves.
  expect(touched.map((cell) => [cell.row, cell.column, cell.content])).toEqual([
    [3, 8, { kind: 'text', text: 'A' }],
  ]);
});

test('removal leaves the workbook as if Tenken had never been there', async () => {
  const once = await written(book());
  const host = new MemoryHost(once);
  await host.apply(planRemoval(once));
  expect(visible(await host.read())).toEqual(visible(book()));
});

test('removal takes out the settings, too', async () => {
  const host = new MemoryHost(book({}, { settings: '{"scheme":"default"}' }));
  const edits = planRemoval(await host.read());
  expect(edits).toEqual([{ kind: 'settings', before: '{"scheme":"default"}', after: null }]);
  await host.apply(edits);
  expect((await host.read()).settings).toBeNull();
});

test('the inverses, last first, take a run back', async () => {
  const edits = planned(book()).edits;
  const host = new MemoryHost(book());
  await host.apply(edits);
  await host.apply([...edits].reverse().map(inverse));
  expect(visible(await host.read())).toEqual(visible(book()));
});

test('what stands right of the table moves the columns further right', () => {
  const workbook = book();
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  const cells = sheet.cells.map((line, index) => (index === 3 && line ? [...line, textCell('メモ')] : line));
  const other: Workbook = { ...workbook, sheets: [makeSheet(sheet.name, cells)] };
  const touched = planned(other).edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after : []));
  expect(Math.min(...touched.map((cell) => cell.column))).toBe(8);
});

test('a protected sheet is left alone and named', () => {
  const { edits, skipped } = planned(book({ isProtected: true }));
  expect(skipped).toEqual([{ sheet: '進行管理', reason: 'protected-sheet' }]);
  expect(edits.map((edit) => edit.kind).sort()).toEqual(['name', 'sheet']);
});

test('a protected structure gets no new sheet', () => {
  const { edits, skipped } = planned(book({}, { isStructureProtected: true }));
  expect(skipped).toEqual([{ sheet: null, reason: 'protected-structure' }]);
  expect(edits.some((edit) => edit.kind === 'sheet')).toBe(false);
});

test("a sheet of the user's called 点検結果 stays, ours takes another name", () => {
  const mine = makeSheet('点検結果', [row('大切なメモ')]);
  const workbook = book({}, {});
  const { edits } = planned({ ...workbook, sheets: [...workbook.sheets, mine] });
  const added = edits.filter((edit): edit is Edit & { kind: 'sheet' } => edit.kind === 'sheet');
  expect(added.map((edit) => [edit.name, edit.before])).toEqual([['点検結果 (2)', null]]);
});

test('what Tenken wrote is not seen by the next inspection', async () => {
  const once = await written(book());
  expect(withoutOwned(once).sheets.map((sheet) => sheet.name)).toEqual(['進行管理']);
  expect(findOwned(withoutOwned(once))).toMatchObject({ columns: [], sheets: [], names: [] });
});

test.each([
  ["'主な事業'!$H$5:$J$130", '主な事業'],
  ["'O''Hara'!$A$1", "O'Hara"],
  ['Sheet1!$A$1:$B$2', 'Sheet1'],
])('%s points at %s', (text, sheet) => {
  expect(parseReference(text)?.sheet).toBe(sheet);
});

test('a reference is written so that it can be read back; a broken one is none', () => {
  expect(parseReference(reference("O'Hara", '$B$2'))).toEqual({
    sheet: "O'Hara",
    area: { top: 1, left: 1, bottom: 1, right: 1 },
  });
  expect(parseReference('#REF!')).toBeNull();
  expect(parseReference("'a'!#REF!")).toBeNull();
});

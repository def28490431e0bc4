import fc from 'fast-check';
import { inspect } from '../../../src/inspect.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { inverse, type Content, type Edit } from '../../../src/sheet/edit.js';
import { contentOf } from '../../../src/sheet/content-of.js';
import type { Host } from '../../../src/sheet/host.js';
import { cellAt } from '../../../src/sheet/sheet.js';
import { plan, planRemoval } from '../../../src/writeback/plan.js';
import { createExcelHost } from '../../../src/hosts/excel/excel-host.js';
import { snapshot } from '../../office-host/snapshot.js';
import { IMPATIENT, inExcel, leaveExcel, type InExcel } from './in-excel.js';
import { planBook, rateIn } from './plan-book.js';

afterEach(leaveExcel);

const undo = (edits: readonly Edit[]): Edit[] => [...edits].reverse().map(inverse);

function openPlan(): InExcel {
  const opened: InExcel = inExcel(planBook(), { calculate: rateIn(() => opened.excel.book) });
  return opened;
}

async function writePlan(host: Host): Promise<readonly Edit[]> {
  const workbook = await host.read();
  const { edits } = plan(workbook, inspect(workbook, DEFAULT_SETTINGS));
  await host.apply(edits);
  return edits;
}

test('what is written can be seen, and looks as in a file', async () => {
  const { excel, host } = openPlan();
  await writePlan(host);
  const sheet = excel.book.sheet('主な事業');
  const [heading, rate, message] = [sheet?.peek(1, 8), sheet?.peek(2, 8), sheet?.peek(2, 10)];
  expect(heading).toMatchObject({
    value: '達成率(点検)',
    style: { 'font.bold': true, 'fill.color': '#D9D9D9' },
  });
  expect(rate).toMatchObject({ value: 80, text: '80.0%', format: '0.0"%"' });
  expect(rate?.formula).toBe('=IF(AND(ISNUMBER(F3),ISNUMBER(E3),N(E3)<>0),ROUND(F3/E3*100,1),"")');
  expect(message).toMatchObject({ style: { wrapText: true, 'borders.EdgeTop.style': 'Continuous' } });
  expect([8, 9, 10].map((column) => sheet?.lines.column.get(column)?.size)).toEqual([73.5, 63, 399]);
  const marks = sheet?.formats.filter(({ formula }) => formula?.includes('Tenken'));
  expect(marks?.map(({ formula, style }) => [formula, style])).toContainEqual([
    '=N("Tenken:error")=0',
    { 'fill.color': '#FFC7CE', 'font.bold': true, 'font.color': '#9C0006' },
  ]);
  // The user's own come first.
  expect(sheet?.formats[0]?.formula).toBe('=E3>100');
  const list = excel.book.sheet('点検結果');
  expect(list?.frozen?.bottom).toBe(4);
  const { link, value } = list?.peek(5, 2) ?? {};
  expect(value).toMatch(/^主な事業![A-Z]+\d+$/);
  expect(link?.documentReference).toBe(String(value).replace('主な事業', "'主な事業'"));
  expect(list?.peek(0, 0)?.style).toMatchObject({ 'font.size': 16 });
  const own = excel.book.names.filter(({ name }) => name.startsWith('_tenken'));
  expect(own.map(({ visible }) => visible)).toEqual([false, false]);
  expect(excel.stats.unimplemented).toEqual([]);
  expect(excel.stats.coveredWrites).toEqual([]);
});

test('a plan is written with one question before, and no more than one request', async () => {
  const { excel, host } = openPlan();
  const workbook = await host.read();
  const { edits } = plan(workbook, inspect(workbook, DEFAULT_SETTINGS));
  excel.resetStats();
  await host.apply(edits);
  expect(excel.stats.syncs).toBe(2);
  expect([excel.stats.suspendedCalculation, excel.stats.suspendedScreen]).toEqual([1, 1]);
  expect(excel.heldReferences).toBe(0);
});

/** Looks of the user's in the columns Tenken writes into. */
function decorate({ excel }: InExcel): void {
  const sheet = excel.book.sheet('主な事業');
  for (let row = 1; row < 14; row++) {
    const cell = sheet?.cell(row, 8 + (row % 3));
    if (!cell) continue;
    cell.format = row % 2 === 0 ? '@' : '#,##0';
    cell.style =
      row % 2 === 0
        ? { 'fill.color': '#FFFF00', 'font.italic': true, horizontalAlignment: 'Left' }
        : {
            'borders.EdgeBottom.style': 'Double',
            'borders.EdgeBottom.color': '#FF0000',
            'font.name': '游明朝',
          };
  }
}

test('undone, and cleaned in the same session, all is exactly as it was, the looks of empty cells too', async () => {
  const opened = openPlan();
  const { excel, host } = opened;
  decorate(opened);
  const before = snapshot(excel);
  const edits = await writePlan(host);
  expect(excel.book.sheet('主な事業')?.peek(2, 10)?.value).toMatch(/^【誤り】|^【注意】|^指摘なし/);
  await host.apply(undo(edits));
  expect(snapshot(excel)).toEqual(before);
  await writePlan(host);
  await host.apply(planRemoval(await host.read()));
  expect(snapshot(excel)).toEqual(before);
});

test('cleaned in a later session, cells that had no looks have none again', async () => {
  const { excel, host } = openPlan();
  const before = snapshot(excel);
  await writePlan(host);
  const later = createExcelHost(IMPATIENT);
  await later.apply(planRemoval(await later.read()));
  expect(snapshot(excel)).toEqual(before);
});

test('what removal took away comes back with undo, sheet, links, looks and all', async () => {
  const { excel, host } = openPlan();
  await writePlan(host);
  const written = snapshot(excel);
  const later = createExcelHost(IMPATIENT);
  const removal = planRemoval(await later.read());
  await later.apply(removal);
  await later.apply(undo(removal));
  expect(snapshot(excel)).toEqual(written);
});

test('checked again after a change, only what changed is written, and the sheet of findings stays where it is', async () => {
  const { excel, host } = openPlan();
  await writePlan(host);
  excel.user.type('主な事業!F4', 12);
  excel.user.type('主な事業!J99', '=点検結果!A1');
  const [id] = excel.book.sheets.flatMap(({ name, id: own }) => (name === '点検結果' ? [own] : []));
  const workbook = await host.read();
  const { edits } = plan(workbook, inspect(workbook, DEFAULT_SETTINGS));
  expect(edits.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['cells', 'sheet']));
  const before = snapshot(excel);
  await host.apply(edits);
  expect(excel.book.sheet('点検結果')?.id).toBe(id);
  expect(excel.book.sheet('主な事業')?.peek(98, 9)?.formula).toBe('=点検結果!A1');
  const again = await host.read();
  expect(plan(again, inspect(again, DEFAULT_SETTINGS)).edits).toEqual([]);
  await host.apply(undo(edits));
  expect(snapshot(excel)).toEqual(before);
});

test('a sheet of findings somebody wrote on is not thrown away', async () => {
  const { excel, host } = openPlan();
  const edits = await writePlan(host);
  excel.user.type('点検結果!J2', 'メモ');
  const before = snapshot(excel);
  await expect(host.apply(undo(edits))).rejects.toMatchObject({ data: { reason: 'changed' } });
  expect(snapshot(excel)).toEqual(before);
});

describe('text stays text', () => {
  const place = { row: 20, column: 2 };
  const typed = (content: Content, before: Content = { kind: 'blank' }): Edit => ({
    kind: 'input',
    sheet: '主な事業',
    before: [{ ...place, content: before }],
    after: [{ ...place, content }],
  });

  async function roundTrip(text: string, format: string): Promise<void> {
    const { excel, host } = openPlan();
    const cell = excel.book.sheet('主な事業')?.cell(place.row, place.column);
    if (cell) cell.format = format;
    const before = snapshot(excel);
    await host.apply([typed({ kind: 'text', text })]);
    const sheet = (await host.read()).sheets[0];
    if (!sheet) throw new Error('a sheet');
    expect(contentOf(cellAt(sheet, place.row, place.column))).toEqual(
      text === '' ? { kind: 'blank' } : { kind: 'text', text },
    );
    expect(cellAt(sheet, place.row, place.column).formula).toBeNull();
    await host.apply([inverse(typed({ kind: 'text', text }))]);
    expect(snapshot(excel)).toEqual(before);
  }

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@x',
    "'x",
    '1-2',
    '1/2',
    '12%',
    '1,234',
    'TRUE',
    '#N/A',
    ' 1 ',
    '＝１',
    '1E5',
    '2:30',
    '001',
  ])('%s', async (text) => {
    await roundTrip(text, 'General');
    await roundTrip(text, '@');
  });

  test('any text', async () => {
    const text = fc.string({
      unit: fc.constantFrom(...'=+-@\'"#/:%,.0123456789 年度A！'),
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(fc.asyncProperty(text, fc.constantFrom('General', '@', '0.0%'), roundTrip), {
      numRuns: 60,
    });
  }, 60_000);

  test('numbers and formulas of a cell formatted as text come back as they were', async () => {
    const { excel, host } = openPlan();
    const cell = excel.book.sheet('主な事業')?.cell(place.row, place.column);
    Object.assign(cell ?? {}, { value: 7, text: '7', format: '@' });
    const before = snapshot(excel);
    const edit = typed({ kind: 'text', text: '八' }, { kind: 'number', value: 7 });
    await host.apply([edit]);
    await host.apply([inverse(edit)]);
    expect(snapshot(excel)).toEqual(before);
  });
});

test('settings are kept in the workbook, changed, found by another session, and taken out', async () => {
  const { excel, host } = openPlan();
  const before = snapshot(excel);
  const json = '{"scheme":"A<B&C>","reason":"\\u0001\r\n"}';
  await host.apply([{ kind: 'settings', before: null, after: json }]);
  expect((await createExcelHost(IMPATIENT).read()).settings).toBe(json);
  await host.apply([{ kind: 'settings', before: json, after: '{}' }]);
  expect(excel.book.xmlParts.map(({ xml }) => xml)).toEqual([
    '<settings xmlns="urn:tenken:settings:1">{}</settings>',
  ]);
  await host.apply([{ kind: 'settings', before: '{}', after: json }]);
  expect((await host.read()).settings).toBe(json);
  await host.apply([{ kind: 'settings', before: json, after: null }]);
  expect(snapshot(excel)).toEqual(before);
});

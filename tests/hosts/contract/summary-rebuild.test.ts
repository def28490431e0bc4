import { planRemoval } from '../../../src/writeback/plan.js';
import type { Content } from '../../../src/sheet/edit.js';
import { planBook } from '../../summary/small-plan.js';
import { leaveExcel } from '../excel/in-excel.js';
import { inFile, inSimulatedExcel, summarise, summaryOf, type, undo, type Opened } from './summary-course.js';
import { picture } from './picture.js';
import { REVISED, revise, tabOf, WIDER, whereIs } from './revised-plan.js';
import { told } from './told.js';

afterAll(leaveExcel);

const text = (words: string): Content => ({ kind: 'text', text: words });

/** Notes a user writes: beside an indicator, beside one that will be gone, below the list, an answer. */
async function annotate(opened: Opened): Promise<void> {
  const workbook = await opened.host.read();
  const data = tabOf(workbook, 'data');
  const beside = data.columns.length + 1;
  const [kept, gone] = ['i:表|4|', 'i:表|3|'].map((key) => data.place(key, 'indicator').row);
  await type(opened, '一覧', [
    { row: kept ?? 0, column: beside, content: text('四番へのメモ') },
    { row: gone ?? 0, column: beside, content: text('=三番へのメモ') },
    { row: data.sheet.rowCount, column: 2, content: text('表の下のメモ') },
  ]);
  const departments = tabOf(workbook, 'departments');
  const row = departments.rows.findIndex((key) => key?.includes('表|7|') ?? false);
  const column = departments.columns.indexOf('+reply');
  await type(opened, '課別点検結果', [{ row, column, content: text('来月に締結します') }]);
}

describe.each([
  ['other rows', REVISED],
  ['other rows and a column more', WIDER],
])('built anew for %s around what the user wrote', (_, lines) => {
  let [file, excel]: [Opened, Opened] = [inFile(planBook(), 'plan.xlsx'), inFile(planBook(), 'plan.xlsx')];
  let revised: unknown;
  let rebuilt: unknown;
  let undone: unknown;

  beforeAll(async () => {
    file = inFile(planBook(), 'plan.xlsx');
    excel = inSimulatedExcel(planBook(), 'plan.xlsx');
    for (const opened of [file, excel]) {
      await summarise(opened);
      await annotate(opened);
      await revise(opened, lines);
    }
    revised = picture(excel);
    await summarise(file);
    const edits = await summarise(excel);
    rebuilt = picture(excel);
    await excel.host.apply(undo(edits));
    undone = picture(excel);
    await excel.host.apply(edits);
  });

  test('both hosts tell the same', async () => {
    expect(told(await excel.host.read())).toEqual(told(await file.host.read()));
    expect(excel.tabs().slice(1)).toEqual(file.tabs().slice(1));
  });

  test('notes stand beside what they are about', async () => {
    const data = tabOf(await excel.host.read(), 'data');
    expect(whereIs(data.sheet, '四番へのメモ').map(([row]) => row)).toEqual([
      data.place('i:表|4|', 'indicator').row,
    ]);
    expect(whereIs(data.sheet, '=三番へのメモ')).toHaveLength(1);
    expect(whereIs(data.sheet, '表の下のメモ')).toHaveLength(1);
  });

  test('the table covers the indicators there are now, and nothing below', async () => {
    const data = tabOf(await excel.host.read(), 'data');
    expect(data.sheet.listObjects.map(({ area }) => [area.top, area.bottom, area.right])).toEqual([
      [
        data.rows.indexOf('head'),
        data.place('i:表|7|', 'indicator').row,
        data.columns.findLastIndex((key) => key !== null),
      ],
    ]);
  });

  test('another run has nothing to write', async () => {
    expect(summaryOf(await excel.host.read())).toEqual([]);
  });

  test('undo brings back all that was there, and doing it again gives the same', () => {
    expect(undone).toEqual(revised);
    expect(picture(excel)).toEqual(rebuilt);
  });

  test('clean leaves what the user wrote and nothing else, and undo brings all of it back', async () => {
    const before = picture(excel);
    const removal = planRemoval(await excel.host.read());
    await excel.host.apply(removal);
    const [cleaned, tabs] = [await excel.host.read(), excel.tabs()];
    expect(cleaned.sheets.map(({ name }) => name)).toEqual(['表', '課別点検結果', '一覧']);
    const words = cleaned.sheets
      .slice(1)
      .flatMap(({ cells }) =>
        cells.flatMap((line) => (line ?? []).flatMap((cell) => (cell ? [cell.text] : []))),
      );
    expect(words.sort()).toEqual(
      [
        '四番へのメモ',
        '=三番へのメモ',
        '表の下のメモ',
        '（今回の表にない行）健康計画の策定',
        '来月に締結します',
      ].sort(),
    );
    expect(tabs.flatMap(({ tables, charts, links }) => [tables, charts, Object.keys(links)]).flat()).toEqual(
      [],
    );
    expect(cleaned.definedNames.filter(({ name }) => name.startsWith('_tenken'))).toEqual([]);
    await excel.host.apply(undo(removal));
    expect(picture(excel)).toEqual(before);
  });
});

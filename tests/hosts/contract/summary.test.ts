import { planRemoval } from '../../../src/writeback/plan.js';
import { snapshot } from '../../office-host/snapshot.js';
import { leaveExcel } from '../excel/in-excel.js';
import { SAMPLES, sampleBytes } from './samples.js';
import { inFile, inSimulatedExcel, summarise, summaryOf, undo, type Opened } from './summary-course.js';
import { told } from './told.js';

afterAll(leaveExcel);

describe.each(SAMPLES)('%s', (name) => {
  const bytes = sampleBytes(name);
  let [file, excel]: [Opened, Opened] = [inFile(bytes, name), inFile(bytes, name)];
  let before: unknown;
  let made: readonly unknown[];

  beforeAll(async () => {
    file = inFile(bytes, name);
    excel = inSimulatedExcel(bytes, name);
    before = excel.excel && snapshot(excel.excel);
    await summarise(file);
    await summarise(excel);
    made = [told(await excel.host.read()), told(await file.host.read())];
  }, 60_000);

  test('cells, formulas, formats, tables, names and hidden lines are read alike', () => {
    expect(made[0]).toEqual(made[1]);
  });

  test('charts, links, heights and print are alike', () => {
    const own = file.tabs().filter(({ print }) => print?.foot === '&L&A&R&P / &N');
    expect(own.map((tab) => tab.name)).toEqual(expect.arrayContaining(['総括表', 'グラフ', '一覧']));
    const inExcel = new Map(excel.tabs().map((tab) => [tab.name, tab]));
    for (const tab of own) expect(inExcel.get(tab.name)).toEqual(tab);
    expect(own.flatMap(({ charts }) => charts).length).toBeGreaterThan(1);
    expect(excel.tabs().map((tab) => tab.name)).toEqual(file.tabs().map((tab) => tab.name));
  });

  test('a second run has nothing to write', async () => {
    expect(summaryOf(await excel.host.read())).toEqual([]);
    expect(summaryOf(await file.host.read())).toEqual([]);
  });

  test('nothing was asked of Excel that the simulation lacks, and no cell was lost', () => {
    expect(excel.excel?.stats).toMatchObject({ unimplemented: [], coveredWrites: [] });
  });

  test('taken out, and put back by undo, and taken out for good', async () => {
    const full = excel.excel && snapshot(excel.excel);
    const removal = planRemoval(await excel.host.read());
    await excel.host.apply(removal);
    expect(excel.excel && snapshot(excel.excel)).toEqual(before);
    await excel.host.apply(undo(removal));
    expect(excel.excel && snapshot(excel.excel)).toEqual(full);
    await excel.host.apply(planRemoval(await excel.host.read()));
    expect(excel.excel && snapshot(excel.excel)).toEqual(before);
  });
});

test('making the tabs is taken back exactly', async () => {
  const [name = ''] = SAMPLES;
  const excel = inSimulatedExcel(sampleBytes(name), name);
  const before = excel.excel && snapshot(excel.excel);
  const edits = await summarise(excel);
  await excel.host.apply(undo(edits));
  expect(excel.excel && snapshot(excel.excel)).toEqual(before);
});

import { inspect } from '../../../src/inspect.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { inverse, type Edit } from '../../../src/sheet/edit.js';
import type { Host } from '../../../src/sheet/host.js';
import type { Workbook } from '../../../src/sheet/sheet.js';
import { plan, planRemoval } from '../../../src/writeback/plan.js';
import { leaveExcel } from '../excel/in-excel.js';
import { comparable, KINDS, openHost, type HostKind } from './hosts.js';
import { SAMPLES, sampleBytes } from './samples.js';

afterAll(leaveExcel);

const undo = (edits: readonly Edit[]): Edit[] => [...edits].reverse().map(inverse);

/** What a workbook says in the course of a day with it: read, checked and written, undone, written again, cleaned. */
async function course(host: Host): Promise<Record<string, Workbook>> {
  const before = await host.read();
  const { edits } = plan(before, inspect(before, DEFAULT_SETTINGS));
  await host.apply(edits);
  const written = await host.read();
  await host.apply(undo(edits));
  const undone = await host.read();
  await host.apply(edits);
  const again = await host.read();
  expect(plan(again, inspect(again, DEFAULT_SETTINGS)).edits).toEqual([]);
  await host.apply(planRemoval(again));
  return { before, written, undone, cleaned: await host.read() };
}

describe.each(SAMPLES)('%s', (name) => {
  const states = new Map<HostKind, Record<string, Workbook>>();
  beforeAll(async () => {
    for (const kind of KINDS) states.set(kind, await course(openHost(kind, sampleBytes(name), name)));
  }, 60_000);
  const of = (kind: HostKind): Record<string, Workbook> => states.get(kind) ?? {};

  test.each(['before', 'written', 'undone', 'cleaned'])('%s: Excel tells what the file tells', (state) => {
    const [inExcel, inFile] = [of('excel')[state], of('xlsx')[state]];
    expect(inExcel && comparable(inExcel)).toEqual(inFile && comparable(inFile));
  });

  test.each(['undone', 'cleaned'])('%s: each host tells what it told at first', (state) => {
    for (const kind of KINDS) {
      const [now, before] = [of(kind)[state], of(kind)['before']];
      expect(now && comparable(now)).toEqual(before && comparable(before));
    }
  });

  test.each(['before', 'written'])('%s: all hosts give the same indicators and findings', (state) => {
    const inspections = KINDS.map((kind) => {
      const workbook = of(kind)[state];
      return workbook && inspect(workbook, DEFAULT_SETTINGS);
    });
    expect(inspections[0]?.tables.length).toBeGreaterThan(0);
    expect(inspections[0]).toEqual(inspections[1]);
    expect(inspections[2]).toEqual(inspections[1]);
  });
});

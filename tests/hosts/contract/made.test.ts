import { inspect } from '../../../src/inspect.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { inverse, type Content, type Edit } from '../../../src/sheet/edit.js';
import { HostError, type Host } from '../../../src/sheet/host.js';
import type { Workbook } from '../../../src/sheet/sheet.js';
import { plan, planRemoval } from '../../../src/writeback/plan.js';
import { leaveExcel } from '../excel/in-excel.js';
import { comparable, KINDS, openHost } from './hosts.js';
import { MADE } from './made.js';

afterAll(leaveExcel);

const undo = (edits: readonly Edit[]): Edit[] => [...edits].reverse().map(inverse);
const PLAN = "主な'事業";

const typed = (row: number, column: number, before: Content, after: Content): Edit => ({
  kind: 'input',
  sheet: PLAN,
  before: [{ row, column, content: before }],
  after: [{ row, column, content: after }],
});
const text = (words: string): Content => ({ kind: 'text', text: words });
const number = (value: number): Content => ({ kind: 'number', value });
const BLANK: Content = { kind: 'blank' };

const INPUTS: Readonly<Record<string, Edit>> = {
  'a number over a number': typed(2, 4, number(936), number(700)),
  'a text over a number': typed(2, 4, number(936), text('調査中')),
  'text that reads like a formula': typed(2, 2, text('受診者数（人）'), text('=1+1')),
  'text that reads like a date': typed(2, 5, text('110.1%'), text('2021/4/1')),
  'text into a cell formatted as text': typed(2, 0, text('001'), text('＝A1')),
  'nothing where something was': typed(4, 1, text('図書館'), BLANK),
  'something where nothing was': typed(6, 3, BLANK, text('-5')),
  'a number over a formula': typed(4, 4, { kind: 'formula', formula: 'D5*0.8', cached: 80 }, number(81)),
};

const REFUSED: Readonly<Record<string, Edit>> = {
  'another content': typed(2, 4, number(1), number(2)),
  'under a merged area': typed(3, 1, BLANK, text('x')),
  'no such sheet': { ...typed(0, 0, BLANK, text('x')), sheet: 'ない' } as Edit,
};

async function states(
  name: string,
  course: (host: Host) => Promise<Workbook[]>,
  kinds = KINDS,
): Promise<unknown[][]> {
  const all: unknown[][] = [];
  for (const kind of kinds) {
    const host = openHost(kind, MADE[name] ?? new Uint8Array(), name);
    all.push((await course(host)).map(comparable));
  }
  return all;
}

describe.each(Object.keys(MADE))('%s', (name) => {
  test('is read, written, undone and cleaned alike', async () => {
    const [excel, xlsx, memory] = await states(name, async (host) => {
      const before = await host.read();
      const { edits } = plan(before, inspect(before, DEFAULT_SETTINGS));
      await host.apply(edits);
      const written = await host.read();
      await host.apply(undo(edits));
      const undone = await host.read();
      await host.apply(edits);
      const again = await host.read();
      const inspection = inspect(again, DEFAULT_SETTINGS);
      expect(plan(again, inspection).edits).toEqual([]);
      await host.apply(planRemoval(again));
      const cleaned = await host.read();
      expect([comparable(undone), comparable(cleaned)]).toEqual([comparable(before), comparable(before)]);
      return [before, written];
    });
    expect(excel).toEqual(xlsx);
    expect(memory?.[0]).toEqual(xlsx?.[0]);
  });
});

// In memory no number format is known, so numbers show as they are there.
test.each(Object.entries(INPUTS))('typing: %s', async (_, edit) => {
  const course = async (host: Host): Promise<Workbook[]> => {
    const before = await host.read();
    await host.apply([edit]);
    const after = await host.read();
    await host.apply([inverse(edit)]);
    expect(comparable(await host.read())).toEqual(comparable(before));
    return [after];
  };
  const [excel, xlsx] = await states('everything.xlsx', course, ['excel', 'xlsx']);
  expect(excel).toEqual(xlsx);
});

test('settings travel in the workbook', async () => {
  const json = '{"scheme":"A","text":"<&>\\n年度"}';
  const [excel, xlsx, memory] = await states('everything.xlsx', async (host) => {
    await host.apply([{ kind: 'settings', before: null, after: json }]);
    const kept = await host.read();
    expect(kept.settings).toBe(json);
    await host.apply([{ kind: 'settings', before: json, after: null }]);
    return [kept, await host.read()];
  });
  expect(excel).toEqual(xlsx);
  expect(memory).toEqual(xlsx);
});

test.each(Object.entries(REFUSED))('refused alike: %s', async (_, edit) => {
  const refusals: unknown[] = [];
  for (const kind of ['excel', 'xlsx'] as const) {
    const host = openHost(kind, MADE['everything.xlsx'] ?? new Uint8Array(), 'everything.xlsx');
    const before = await host.read();
    try {
      await host.apply([edit]);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refusals.push([error.code, error.data['reason'], error.data['cell']]);
    }
    expect(comparable(await host.read())).toEqual(comparable(before));
  }
  expect(refusals).toHaveLength(2);
  expect(refusals[0]).toEqual(refusals[1]);
});

import { planRemoval } from '../../../src/writeback/plan.js';
import { planBook } from '../../summary/small-plan.js';
import {
  inSimulatedExcel,
  summarise,
  summaryOf,
  type,
  undo,
  type Opened,
} from '../contract/summary-course.js';
import { picture } from '../contract/picture.js';
import type { Edit } from '../../../src/sheet/edit.js';
import { leaveExcel } from './in-excel.js';

afterEach(leaveExcel);

/** A request that fails before anything of it is done is one of tests/hosts/excel/failures.test.ts. */
const FAULTS = ['halfway', 'hang'] as const;
type Fault = (typeof FAULTS)[number];

/** A workbook in Excel, and what is then applied to it. */
type Start = () => Promise<{ readonly opened: Opened; readonly edits: readonly Edit[] }>;

/** A figure is corrected, and a note stands on the list. */
async function corrected(opened: Opened): Promise<void> {
  await type(opened, '表', [{ row: 4, column: 4, content: { kind: 'number', value: 210 } }]);
  await type(opened, '一覧', [{ row: 8, column: 25, content: { kind: 'text', text: 'メモ' } }]);
}

const ACTS: Readonly<Record<string, Start>> = {
  make: async () => {
    const opened = inSimulatedExcel(planBook(), 'plan.xlsx');
    const edits = summaryOf(await opened.host.read());
    opened.teach(edits);
    return { opened, edits };
  },
  'make again': async () => {
    const opened = inSimulatedExcel(planBook(), 'plan.xlsx');
    await summarise(opened);
    await corrected(opened);
    const edits = summaryOf(await opened.host.read());
    opened.teach(edits);
    return { opened, edits };
  },
  'take back': async () => {
    const opened = inSimulatedExcel(planBook(), 'plan.xlsx');
    const edits = await summarise(opened);
    return { opened, edits: undo(edits) };
  },
  'clean with a note': async () => {
    const opened = inSimulatedExcel(planBook(), 'plan.xlsx');
    await summarise(opened);
    await corrected(opened);
    return { opened, edits: planRemoval(await opened.host.read()) };
  },
};

function disturb({ excel }: Opened, at: number, fault: Fault): void {
  if (fault === 'hang') excel?.hangAt(at);
  else excel?.failAt(at, 'GeneralException', fault);
}

describe.each(Object.entries(ACTS))('%s', (_, start) => {
  test.each(FAULTS)(
    'each request fails in its turn (%s): all or nothing is done',
    async (fault) => {
      const calm = await start();
      const before = picture(calm.opened);
      calm.opened.excel?.resetStats();
      await calm.opened.host.apply(calm.edits);
      const after = picture(calm.opened);
      const syncs = calm.opened.excel?.stats.syncs ?? 0;
      expect(after).not.toEqual(before);
      expect(syncs).toBeGreaterThan(1);
      for (let at = 1; at <= syncs; at++) {
        const { opened, edits } = await start();
        opened.excel?.resetStats();
        disturb(opened, at, fault);
        const isDone = await opened.host.apply(edits).then(
          () => true,
          () => false,
        );
        expect(picture(opened)).toEqual(isDone ? after : before);
        // What failed once goes well when it is tried again.
        if (!isDone) await opened.host.apply(edits);
        expect(picture(opened)).toEqual(after);
      }
    },
    120_000,
  );
});

import { createDesk } from '../../../src/taskpane/desk/create-desk.js';
import type { Desk } from '../../../src/taskpane/desk/desk.js';
import { DirectLine } from '../../../src/taskpane/line/direct-line.js';
import type { SimulatedExcel } from '../../office-host/simulated-excel.js';
import { snapshot } from '../../office-host/snapshot.js';
import { IMPATIENT, inExcel, leaveExcel } from './in-excel.js';
import { planBook } from './plan-book.js';

afterEach(leaveExcel);

interface Open {
  readonly desk: Desk;
  readonly excel: SimulatedExcel;
}

function open(): Open {
  const { excel, host } = inExcel(planBook(), {}, { ...IMPATIENT, limit: 60 });
  return { excel, desk: createDesk(host, new DirectLine(), { locale: 'ja' }) };
}

async function write({ desk }: Open): Promise<void> {
  const preview = await desk.previewWrite();
  if (!preview) throw new Error('nothing to write');
  await desk.confirm(preview);
}

/** The acts of a session; each is what comes after the ones before. */
const ACTS = {
  read: ({ desk }: Open) => desk.read(),
  write,
  undo: ({ desk }: Open) => desk.undo(),
} as const;
type Act = keyof typeof ACTS;
const BEFORE: Readonly<Record<Act, readonly Act[]>> = { read: [], write: ['read'], undo: ['read', 'write'] };

async function upTo(act: Act): Promise<Open> {
  const opened = open();
  for (const earlier of BEFORE[act]) await ACTS[earlier](opened);
  // Registering for events is a request of its own.
  await new Promise((resolve) => setTimeout(resolve, 20));
  opened.excel.resetStats();
  return opened;
}

/** How the workbook is before an act, after it, and how many requests it takes. */
async function course(act: Act) {
  const opened = await upTo(act);
  const before = picture(opened);
  await ACTS[act](opened);
  expect(opened.desk.state().notice?.tone).not.toBe('error');
  return { before, after: picture(opened), syncs: opened.excel.stats.syncs };
}

const picture = ({ excel }: Open): string => JSON.stringify(snapshot(excel));

const saysSo = ({ desk }: Open): boolean => {
  const { notice, phase } = desk.state();
  return notice?.tone === 'error' || phase.kind === 'failed';
};

const FAULTS = ['before', 'halfway', 'hang'] as const;

describe.each(['read', 'write', 'undo'] as const)('%s', (act) => {
  test.each(FAULTS)(
    'a request that fails (%s), each in turn: all or nothing, and the pane says which',
    async (fault) => {
      const { before, after, syncs } = await course(act);
      expect(before === after).toBe(act === 'read');
      expect(syncs).toBeGreaterThan(1);
      let undisturbed = 0;
      for (let at = 1; at <= syncs; at++) {
        const opened = await upTo(act);
        if (fault === 'hang') opened.excel.hangAt(at);
        else opened.excel.failAt(at, 'GeneralException', fault);
        await ACTS[act](opened);
        const now = picture(opened);
        expect([before, after]).toContain(now);
        expect(opened.excel.stats.coveredWrites).toEqual([]);
        if (now === after && act !== 'read') undisturbed++;
        // A question that only reads is asked again by itself when no answer comes.
        else expect([at, saysSo(opened)]).toEqual([at, !(act === 'read' && fault === 'hang')]);
        // What failed once goes well when it is tried again.
        if (now === before) await ACTS[act](opened);
        expect(picture(opened)).toBe(after);
        leaveExcel();
      }
      // Reading anew what was written may fail; lost requests were made up for.
      if (act !== 'read') expect(undisturbed).toBe(fault === 'hang' ? syncs : readsAfterwards);
    },
    120_000,
  );
});

/** Requests by which the desk reads the workbook again once it is written. */
const readsAfterwards = 3;

test('what cannot be put back either is said in so many words', async () => {
  const opened = await upTo('write');
  opened.excel.failAt(2, 'GeneralException', 'halfway');
  for (let at = 3; at < 12; at++) opened.excel.failAt(at, 'AccessDenied');
  await write(opened);
  expect(opened.desk.state().notice).toMatchObject({ tone: 'error', key: 'error.excel-half-written' });
});

import { OFFICE_ERRORS } from '../../../src/hosts/excel/office-errors.data.js';
import { say, type MessageKey } from '../../../src/locales/say.js';
import { inverse, type Edit } from '../../../src/sheet/edit.js';
import { HostError } from '../../../src/sheet/host.js';
import { failure } from '../../../src/taskpane/desk/sentences.js';
import { snapshot } from '../../office-host/snapshot.js';
import { inExcel, leaveExcel } from './in-excel.js';
import { planBook } from './plan-book.js';

afterEach(leaveExcel);

async function errorOf(promise: Promise<unknown>): Promise<HostError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('no error');
}

const typing = (cell: { row: number; column: number }, before: string, after: string): Edit => ({
  kind: 'input',
  sheet: '所管課',
  before: [{ ...cell, content: { kind: 'text', text: before } }],
  after: [{ ...cell, content: { kind: 'text', text: after } }],
});
const EDIT = typing({ row: 1, column: 0 }, '企画課', '政策課');

/** Codes that pass by themselves are met for as long as the host tries. */
function failAlways(excel: ReturnType<typeof inExcel>['excel'], code: string): void {
  for (let at = 1; at < 12; at++) excel.failAt(at, code);
}

describe.each(Object.entries(OFFICE_ERRORS))('%s', (officeCode, code) => {
  test('is told by a sentence with a next step, in both languages', async () => {
    const { excel, host } = inExcel(planBook());
    failAlways(excel, officeCode);
    const error = await errorOf(host.read());
    expect(error.code).toBe(code);
    const { key, data } = failure(error, '進行管理.xlsx', 'ja');
    for (const locale of ['ja', 'en'] as const) {
      const sentence = say(locale, key, data);
      expect(sentence).not.toMatch(/[{}]/);
      expect(sentence).toMatch(locale === 'ja' ? /(ください|お試し)/ : /(try|Click|Check|Office LTSC)/i);
    }
  });

  test('leaves the workbook alone when it meets a write', async () => {
    const { excel, host } = inExcel(planBook());
    const before = snapshot(excel);
    for (let at = 2; at < 12; at++) excel.failAt(at, officeCode);
    const error = await errorOf(host.apply([EDIT]));
    // Turned away before anything was written, or written in part and not to be put back as long as it lasts.
    expect([code, 'excel-half-written']).toContain(error.code);
    expect(snapshot(excel)).toEqual(before);
  });
});

test('an error nobody has heard of is still told', async () => {
  const { excel, host } = inExcel(planBook());
  excel.failAt(1, 'SomethingNew');
  expect(await errorOf(host.read())).toMatchObject({
    code: 'excel-failed',
    data: { detail: 'SomethingNew' },
  });
});

test('every code hosts know has its sentence', () => {
  for (const code of new Set(Object.values(OFFICE_ERRORS))) {
    expect(say('ja', `error.${code}` as MessageKey)).not.toBe('');
  }
});

describe('while the user edits a cell', () => {
  test('reading and writing wait until that is over', async () => {
    const { excel, host } = inExcel(planBook(), {}, { limit: 400, pause: 30, attempts: 9, settle: 5 });
    for (const act of [() => host.read(), () => host.apply([EDIT])]) {
      excel.isInCellEdit = true;
      setTimeout(() => (excel.isInCellEdit = false), 60);
      await act();
    }
    expect(excel.book.sheet('所管課')?.peek(1, 0)?.value).toBe('政策課');
  });

  test('who goes on editing is asked to finish, and nothing is written', async () => {
    const { excel, host } = inExcel(planBook());
    const before = snapshot(excel);
    excel.isInCellEdit = true;
    expect((await errorOf(host.apply([EDIT]))).code).toBe('excel-editing');
    expect(snapshot(excel)).toEqual(before);
  });

  test('beginning to edit between reading and writing changes nothing either', async () => {
    const { excel, host } = inExcel(planBook());
    const before = snapshot(excel);
    for (let at = 2; at < 12; at++) excel.failAt(at, 'InvalidOperationInCellEditMode');
    expect((await errorOf(host.apply([EDIT]))).code).toBe('excel-editing');
    expect(snapshot(excel)).toEqual(before);
  });
});

describe('what must not be written', () => {
  test.each<[string, Edit, object]>([
    [
      'another text meanwhile',
      typing({ row: 1, column: 0 }, '総務課', 'x'),
      { reason: 'changed', cell: 'A2' },
    ],
    ['a filled cell', typing({ row: 1, column: 0 }, '', 'x'), { reason: 'changed', cell: 'A2' }],
    [
      'a filled cell beside a table',
      {
        kind: 'cells',
        sheet: '所管課',
        before: [{ row: 1, column: 1, content: { kind: 'blank' }, look: 'rate' }],
        after: [{ row: 1, column: 1, content: { kind: 'number', value: 1 }, look: 'rate' }],
      },
      { reason: 'occupied', cell: 'B2' },
    ],
    ['no such sheet', { ...EDIT, sheet: 'ない' } as Edit, { reason: 'no sheet' }],
    [
      'a sheet that is there',
      { kind: 'sheet', name: '所管課', before: null, after: { cells: [], widths: [], frozenRows: 0 } },
      { reason: 'exists' },
    ],
  ])('%s', async (_, edit, data) => {
    const { excel, host } = inExcel(planBook());
    const before = snapshot(excel);
    const error = await errorOf(host.apply([edit]));
    expect(error).toMatchObject({ code: 'unsupported', data });
    expect(snapshot(excel)).toEqual(before);
    expect(excel.stats.writes).toBe(0);
  });

  test('under a merged area, though its first cell is far above', async () => {
    const book = planBook();
    const [plan] = book.sheets;
    const { excel, host } = inExcel({
      ...book,
      sheets: plan ? [{ ...plan, merges: [...plan.merges, { top: 2, left: 9, bottom: 12, right: 10 }] }] : [],
    });
    const edit: Edit = {
      kind: 'input',
      sheet: '主な事業',
      before: [{ row: 12, column: 10, content: { kind: 'blank' } }],
      after: [{ row: 12, column: 10, content: { kind: 'text', text: 'x' } }],
    };
    expect(await errorOf(host.apply([edit]))).toMatchObject({ data: { reason: 'merged', cell: 'K13' } });
    expect(excel.stats.coveredWrites).toEqual([]);
  });

  test('on a protected sheet: nothing is unprotected', async () => {
    const book = planBook();
    const { excel, host } = inExcel({
      ...book,
      sheets: book.sheets.map((sheet) => ({ ...sheet, isProtected: true })),
    });
    expect(await errorOf(host.apply([EDIT]))).toMatchObject({ code: 'protected', data: { sheet: '所管課' } });
    expect(excel.book.sheet('所管課')?.protection).not.toBeNull();
  });

  test('a sheet where the structure is protected', async () => {
    const { host } = inExcel({ ...planBook(), isStructureProtected: true });
    const edit: Edit = {
      kind: 'sheet',
      name: '点検結果',
      before: null,
      after: { cells: [], widths: [], frozenRows: 0 },
    };
    expect((await errorOf(host.apply([edit]))).code).toBe('protected');
    // Other things still can be written.
    await host.apply([EDIT]);
  });
});

test('a sheet of Tenken’s that somebody took out need not be taken out', async () => {
  const { host } = inExcel(planBook());
  const cells = [{ row: 0, column: 0, content: { kind: 'text', text: '点検結果' }, look: 'title' }] as const;
  const edit: Edit = {
    kind: 'sheet',
    name: '点検結果',
    before: null,
    after: { cells, widths: [], frozenRows: 1 },
  };
  await host.apply([edit]);
  await host.apply([inverse(edit)]);
  await host.apply([inverse(edit), EDIT]);
});

test('an Excel without merged areas is told apart', async () => {
  const { host } = inExcel(planBook(), { apiSets: { ExcelApi: '1.12' } });
  expect((await errorOf(host.read())).code).toBe('excel-too-old');
});

test('reading can be called off, also while Excel does not answer', async () => {
  const { excel, host } = inExcel(planBook());
  excel.hangAt(1);
  const signal = { aborted: false };
  const reading = errorOf(host.read(signal));
  signal.aborted = true;
  expect((await reading).code).toBe('cancelled');
});

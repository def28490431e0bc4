import { MemoryHost } from '../../../src/hosts/memory/memory-host.js';
import { loadLanguage } from '../../../src/locales/load-words.js';
import { numberCell } from '../../../src/sheet/cell.js';
import type { Edit } from '../../../src/sheet/edit.js';
import { HostError } from '../../../src/sheet/host.js';
import type { Workbook } from '../../../src/sheet/sheet.js';
import { createDesk } from '../../../src/taskpane/desk/create-desk.js';
import type { Desk } from '../../../src/taskpane/desk/desk.js';
import { DirectLine } from '../../../src/taskpane/line/direct-line.js';
import type { Report } from '../../../src/taskpane/line/report.js';
import { book } from '../sheet-fixture.js';

jest.mock('../../../src/locales/load-words', () => ({ loadLanguage: jest.fn(() => Promise.resolve()) }));

function deskOver(workbook: Workbook = book()): { desk: Desk; host: MemoryHost } {
  const host = new MemoryHost(workbook);
  return { host, desk: createDesk(host, new DirectLine(), { locale: 'ja' }) };
}

function reportOf(desk: Desk): Report {
  const { phase } = desk.state();
  if (phase.kind !== 'report' && phase.kind !== 'nothing') throw new Error(`no report: ${phase.kind}`);
  return phase.report;
}

test('reading shows progress, then what was found, and writes nothing', async () => {
  const { desk, host } = deskOver();
  const phases = new Set<string>();
  desk.subscribe(() => phases.add(desk.state().phase.kind));
  await desk.read();
  expect([...phases]).toEqual(['reading', 'report']);
  expect(reportOf(desk).headline.findings).toBe(1);
  expect(host.applies).toBe(0);
});

test('writing, undoing and writing again: the workbook is as it was in between', async () => {
  const { desk, host } = deskOver();
  const before = await host.read();
  await desk.read();
  const preview = await desk.previewWrite();
  if (!preview) throw new Error('nothing to write');
  await desk.confirm(preview);
  expect(desk.state()).toMatchObject({ undoable: 'write', notice: { key: 'desk.written' }, isBusy: false });
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['進行管理', '点検結果']);
  // Written once, a second run has nothing to change.
  expect((await desk.previewWrite())?.edits).toEqual([]);
  await desk.undo();
  const after = await host.read();
  expect({
    ...after,
    sheets: after.sheets.map(({ cells, ...rest }) => ({ ...rest, texts: texts(cells) })),
  }).toEqual({
    ...before,
    sheets: before.sheets.map(({ cells, ...rest }) => ({ ...rest, texts: texts(cells) })),
  });
  expect(desk.state()).toMatchObject({ undoable: null, notice: { key: 'desk.undone' } });
});

function texts(cells: Workbook['sheets'][number]['cells']): string[][] {
  return cells.map((row) => (row ?? []).map((cell) => cell?.text ?? '')).map((row) => row.slice(0, 7));
}

test('a write the host refuses leaves everything, and says what to do', async () => {
  const { desk, host } = deskOver();
  await desk.read();
  const preview = await desk.previewWrite();
  host.apply = () => Promise.reject(new HostError('unsupported', { reason: 'changed' }));
  if (preview) await desk.confirm(preview);
  expect(desk.state()).toMatchObject({
    isBusy: false,
    undoable: null,
    notice: { tone: 'warning', key: 'desk.changed' },
    phase: { kind: 'report' },
  });
});

test('settings stay in the workbook, and are in force when it is read again', async () => {
  const { desk, host } = deskOver();
  await desk.read();
  const { settings } = desk.state();
  await desk.changeSettings({ ...settings, disabledRules: ['rate-mismatch'] });
  expect(reportOf(desk).findings).toEqual([]);
  const kept = await host.read();
  expect(JSON.parse(kept.settings ?? '{}')).toMatchObject({ version: 1, disabledRules: ['rate-mismatch'] });
  const again = deskOver(kept);
  await again.desk.read();
  expect(reportOf(again.desk).findings).toEqual([]);
  // Back to what it was: nothing is carried any more.
  await desk.changeSettings(settings);
  expect((await host.read()).settings).toBeNull();
});

test('the language is the reader’s, not the workbook’s', async () => {
  const told: string[] = [];
  const host = new MemoryHost(book());
  const desk = createDesk(host, new DirectLine(), { locale: 'ja', onLocale: (locale) => told.push(locale) });
  await desk.read();
  await desk.changeSettings({ ...desk.state().settings, locale: 'en' });
  expect(told).toEqual(['en']);
  expect(reportOf(desk).findings[0]?.message).toMatch(/^The stated rate/);
  expect((await host.read()).settings).toBeNull();
});

test('a language that cannot be fetched changes nothing, and is said', async () => {
  const told: string[] = [];
  const host = new MemoryHost(book());
  const desk = createDesk(host, new DirectLine(), { locale: 'ja', onLocale: (locale) => told.push(locale) });
  jest.mocked(loadLanguage).mockRejectedValueOnce(new Error('no connection'));
  await desk.changeSettings({ ...desk.state().settings, locale: 'en' });
  expect(desk.state()).toMatchObject({
    settings: { locale: 'ja' },
    notice: { key: 'desk.language-failed', data: { detail: 'no connection' } },
  });
  expect(told).toEqual([]);
  await desk.changeSettings({ ...desk.state().settings, locale: 'en' });
  expect(desk.state().settings.locale).toBe('en');
});

test('settings that cannot be read are left alone and said', async () => {
  const { desk, host } = deskOver(book({ settings: '{"version":9}' }));
  await desk.read();
  expect(desk.state().notice?.key).toBe('desk.settings-unreadable');
  expect((await host.read()).settings).toBe('{"version":9}');
});

test('a finding is set aside with its reason and opened again', async () => {
  const { desk } = deskOver();
  await desk.read();
  const id = reportOf(desk).findings[0]?.id ?? '';
  await desk.setAside(id, 'ignored', '端数処理の違い');
  expect(reportOf(desk)).toMatchObject({
    headline: { findings: 0 },
    findings: [{ state: 'ignored', setAsideBecause: '端数処理の違い' }],
  });
  await desk.setAside(reportOf(desk).findings[0]?.id ?? '', 'open', '');
  expect(reportOf(desk)).toMatchObject({ headline: { findings: 1 }, findings: [{ state: 'open' }] });
});

test('an edit elsewhere is followed; one nobody can name asks for another reading', async () => {
  const { desk, host } = deskOver();
  await desk.read();
  const cells = [{ row: 3, column: 4, cell: numberCell(90) }];
  const edit: Edit = {
    kind: 'input',
    sheet: '進行管理',
    before: [{ row: 3, column: 4, content: { kind: 'number', value: 80 } }],
    after: [{ row: 3, column: 4, content: { kind: 'number', value: 90 } }],
  };
  host.type([edit], { sheet: '進行管理', cells });
  await desk.changeSettings(desk.state().settings);
  expect(reportOf(desk).findings).toEqual([]);
  host.type([], 'unknown');
  expect(desk.state().isStale).toBe(true);
});

test.each([
  [new HostError('protected'), 'error.protected'],
  [new HostError('too-large'), 'error.too-large'],
  [new Error('boom'), 'desk.unexpected'],
])('a reading that fails with %s says %s', async (error, key) => {
  const { desk, host } = deskOver();
  host.read = () => Promise.reject(error);
  await desk.read();
  expect(desk.state().phase).toMatchObject({ kind: 'failed', sentence: { key } });
});

test('a reading that is cancelled goes back to what was shown', async () => {
  const { desk } = deskOver();
  await desk.read();
  const reading = desk.read();
  desk.cancel();
  await reading;
  expect(desk.state().phase.kind).toBe('report');
});

test('going to a cell is the host’s business', async () => {
  const { desk, host } = deskOver();
  await desk.goTo('進行管理', 'F4');
  expect(host.revealed).toBe('進行管理!F4');
});

import { checkSheet } from '../../src/commands/check-sheet';
import { explainRow } from '../../src/commands/explain-row';
import { makeSummary } from '../../src/commands/make-summary';
import { perform } from '../../src/commands/perform';
import { writeRates } from '../../src/commands/write-rates';
import { makeSheet } from '../../src/sheet/sheet';
import { book } from '../taskpane/sheet-fixture';
import { fakePane } from './fake-pane';

const empty = book({ sheets: [makeSheet('白紙', [])] });

test('シートを点検 shows the pane, reads, and writes nothing', async () => {
  const pane = fakePane();
  await checkSheet(pane);
  expect(pane.log).toEqual(['shown']);
  expect(pane.desk.state().phase.kind).toBe('report');
  expect(pane.host.applies).toBe(0);
});

test('達成率を書き込む opens the pane at what would be written, and writes nothing', async () => {
  const pane = fakePane();
  await writeRates(pane);
  expect(pane.log).toEqual([
    'shown',
    { kind: 'preview', preview: expect.objectContaining({ kind: 'write' }) as unknown },
  ]);
  expect(pane.host.applies).toBe(0);
});

test('達成率を書き込む says so where there is no table', async () => {
  const pane = fakePane(empty);
  await writeRates(pane);
  expect(pane.log).toEqual(['shown', { tone: 'warning', key: 'excel.nothing-to-write', data: {} }]);
});

test('達成率を書き込む leaves it to the pane to say why nothing could be read', async () => {
  const pane = fakePane();
  jest.spyOn(pane.host, 'read').mockRejectedValue(new Error('busy'));
  await writeRates(pane);
  expect(pane.log).toEqual(['shown']);
  expect(pane.desk.state().phase.kind).toBe('failed');
});

test('達成率を書き込む reads again what has changed since', async () => {
  const pane = fakePane();
  await checkSheet(pane);
  pane.desk.noteChange('unknown');
  const read = jest.spyOn(pane.host, 'read');
  await writeRates(pane);
  expect(read).toHaveBeenCalledTimes(1);
});

test('集計シートを作る opens the pane at the tabs that would be made, and writes nothing', async () => {
  const pane = fakePane();
  await makeSummary(pane);
  expect(pane.log).toEqual([
    'shown',
    { kind: 'preview', preview: expect.objectContaining({ kind: 'summary' }) as unknown },
  ]);
  expect(pane.host.applies).toBe(0);
});

test('集計シートを作る says so where there is no table', async () => {
  const pane = fakePane(empty);
  await makeSummary(pane);
  expect(pane.log).toEqual(['shown', { tone: 'warning', key: 'excel.nothing-to-summarise', data: {} }]);
});

test('集計シートを作る leaves it to the pane to say why nothing could be read', async () => {
  const pane = fakePane();
  jest.spyOn(pane.host, 'read').mockRejectedValue(new Error('busy'));
  await makeSummary(pane);
  expect(pane.log).toEqual(['shown']);
});

test('この行を説明 opens the indicator of the selected row', async () => {
  const pane = fakePane(book(), 3);
  await explainRow(pane);
  expect(pane.log).toEqual(['shown', { kind: 'indicator', indicator: '進行管理!4#0' }]);
});

test('この行を説明 says so where the row has no indicator', async () => {
  const pane = fakePane(book(), 0);
  await explainRow(pane);
  expect(pane.log).toEqual([
    'shown',
    { tone: 'info', key: 'excel.no-indicator-in-row', data: { sheet: '進行管理', row: 1 } },
  ]);
});

test('Excel is told that it is over, and the pane what went wrong', async () => {
  const pane = fakePane(book(), 0, { selectedCell: () => Promise.reject(new Error('InactiveWorkbook')) });
  const completed = jest.fn();
  await perform(explainRow, Promise.resolve(pane), pane.show)({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
  expect(pane.log).toEqual([
    { tone: 'error', key: 'excel.command-failed', data: { detail: 'InactiveWorkbook' } },
  ]);
});

test('where the pane could not be drawn its page is shown, and Excel is told that it is over', async () => {
  const completed = jest.fn();
  const show = jest.fn(() => Promise.resolve());
  await perform(checkSheet, Promise.resolve(null), show)({ completed });
  expect(show).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { FakeDesk } from './fake-desk.js';
import { ANSWERS, REPORT, reportDesk, WRITE } from './fixtures.js';
import { show } from './show.js';

const command = (name: string | RegExp) => screen.getByRole('button', { name });

test('nothing is written before the preview has been confirmed', async () => {
  const desk = reportDesk();
  const { user } = await show(desk);
  await user.click(command('書き込む'));
  const dialog = within(await screen.findByRole('dialog', { name: '書き込みの確認' }));
  expect(dialog.getByText('396セルを追加')).toBeTruthy();
  expect(dialog.getByText('主な事業 L3:N136')).toBeTruthy();
  expect(dialog.getByText('別紙1 集計: シートが保護されているため')).toBeTruthy();
  expect(desk.asked('confirm')).toEqual([]);
  await user.click(dialog.getByRole('button', { name: '書き込む' }));
  expect(desk.asked('confirm')).toEqual([[WRITE]]);
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(command(/^元に戻す/));
  expect(desk.asked('undo')).toHaveLength(1);
});

test('a preview can be left without any change', async () => {
  const desk = reportDesk();
  const { user } = await show(desk);
  await user.click(command('点検の書き込みをすべて消す'));
  const dialog = within(await screen.findByRole('dialog', { name: '書き込みを消す確認' }));
  expect(dialog.getByText('396セルを削除')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'やめる' }));
  expect(desk.asked('confirm')).toEqual([]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('an empty preview has nothing to confirm', async () => {
  const write = { ...WRITE, edits: [], groups: [], skipped: [] };
  const desk = new FakeDesk({ kind: 'report', report: REPORT }, { ...ANSWERS, write });
  const { user } = await show(desk);
  await user.click(command('書き込む'));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/すでに最新/)).toBeTruthy();
  expect(dialog.queryByRole('button', { name: '書き込む' })).toBeNull();
});

test('a preview that cannot be made is told', async () => {
  const desk = reportDesk();
  jest.spyOn(desk, 'previewWrite').mockRejectedValue(new Error('gone'));
  const { user } = await show(desk);
  await user.click(command('書き込む'));
  expect(await screen.findByText(/用意できませんでした/)).toBeTruthy();
  await user.click(command('お知らせを閉じる'));
  expect(screen.queryByText(/用意できませんでした/)).toBeNull();
});

test.each([
  ['busy', { isBusy: true }, ['書き込む', /^元に戻す/, '点検の書き込みをすべて消す']],
  ['stale', { isStale: true }, ['書き込む']],
  ['nothing to undo', { undoable: null }, [/^元に戻す/]],
] as const)('%s: commands that cannot be given are off', async (_name, state, off) => {
  const desk = reportDesk(REPORT, { undoable: 'write', ...state });
  const { user } = await show(desk);
  for (const name of off) {
    expect(command(name).getAttribute('aria-disabled')).toBe('true');
    await user.click(command(name));
  }
  expect(desk.calls).toEqual([]);
});

test('a changed sheet is read again on demand', async () => {
  const desk = reportDesk(REPORT, { isStale: true });
  const { user } = await show(desk);
  await user.click(command('読み直す'));
  expect(desk.asked('read')).toHaveLength(1);
  expect(screen.queryByRole('button', { name: '読み直す' })).toBeNull();
});

test('protected sheets are named with what to do', async () => {
  const report = { ...REPORT, protectedSheets: ['主な事業', '集計'], isStructureProtected: true };
  const { user } = await show(reportDesk(report));
  expect(command('くわしく').getAttribute('aria-expanded')).toBe('false');
  await user.click(command('くわしく'));
  expect(command('閉じる').getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(/^「主な事業」「集計」は保護されているため/)).toBeTruthy();
  expect(screen.getByText(/ブックの構成が保護/)).toBeTruthy();
});

test('the menu leads back to the first screen and reads again', async () => {
  const desk = reportDesk();
  const { user } = await show(desk);
  await user.click(command('その他の操作'));
  await user.click(screen.getByRole('menuitem', { name: 'もう一度点検する' }));
  expect(desk.asked('read')).toHaveLength(1);
  await user.click(command('その他の操作'));
  await user.click(screen.getByRole('menuitem', { name: 'はじめの説明を見る' }));
  expect(screen.getByRole('button', { name: 'シートを点検' })).toBeTruthy();
});

test('reading shows how far it is and can be stopped', async () => {
  const desk = new FakeDesk({ kind: 'reading', step: 'check', done: 48, total: 132 });
  const { user } = await show(desk);
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('48');
  expect(screen.getByText('48 / 132')).toBeTruthy();
  await user.click(command('点検をやめる'));
  expect(desk.asked('cancel')).toHaveLength(1);
});

test('a failure says what to do, and can be tried again', async () => {
  const sentence = { key: 'error.encrypted', data: { book: '計画.xlsx' } } as const;
  const desk = new FakeDesk({ kind: 'failed', sentence });
  const { user } = await show(desk);
  expect(screen.getByRole('alert').textContent).toContain('パスワードを外した写し');
  await user.click(command('もう一度試す'));
  expect(desk.asked('read')).toHaveLength(1);
});

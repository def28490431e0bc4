/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { FINDINGS, REPORT, reportDesk } from './fixtures.js';
import { show } from './show.js';

async function openWhy(desk = reportDesk(), name = /^なぜ\? 2 介護予防/) {
  const shown = await show(desk);
  const opener = screen.getByRole('button', { name });
  await shown.user.click(opener);
  return { ...shown, opener, region: within(await screen.findByRole('region', { name: 'なぜ?' })) };
}

test('the reason, the figures, the calculation and an example stand behind one press', async () => {
  const { region } = await openWhy();
  expect(await region.findByText('8,400人 ÷ 12,000人 × 100 = 70.0%')).toBeTruthy();
  const target = within(region.getByRole('row', { name: /^目標/ }));
  expect(target.getAllByText('12,000人以上')).toHaveLength(2);
  expect(target.getByText('令和5年度')).toBeTruthy();
  expect(within(region.getByRole('row', { name: /^実績/ })).getByText('8,400人(約、速報値)')).toBeTruthy();
  expect(region.getByText('増やす指標(名前の「参加者」から推定)')).toBeTruthy();
  expect(region.getByText(/統一ルール/)).toBeTruthy();
  expect(region.getByText(/正$/).nextSibling?.textContent).toMatch(/./);
});

test('every figure leads to its cell', async () => {
  const desk = reportDesk();
  const { user, region } = await openWhy(desk);
  await user.click(await region.findByRole('button', { name: '主な事業 の F6 へ移る' }));
  expect(desk.asked('goTo')).toEqual([['主な事業', 'F6']]);
});

test('a finding about the table says that no figures are behind it', async () => {
  const { region } = await openWhy(reportDesk(), /^なぜ\? 表全体/);
  expect(await region.findByText(/表の記載によるものです/)).toBeTruthy();
  expect(region.queryByText('計算式')).toBeNull();
});

test('Escape closes it and gives the focus back', async () => {
  const { user, opener } = await openWhy();
  expect(document.activeElement?.textContent).toBe('なぜ?');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'なぜ?' })).toBeNull();
  await act(() => new Promise((done) => requestAnimationFrame(() => done(undefined))));
  expect(document.activeElement).toBe(opener);
});

test('a finding that is gone is said to be gone', async () => {
  const desk = reportDesk();
  const { region } = await openWhy(desk);
  await region.findByText(/増やす指標/);
  const findings = FINDINGS.filter(({ id }) => id !== 'claim');
  act(() => desk.become({ phase: { kind: 'report', report: { ...REPORT, findings } } }));
  jest.spyOn(desk, 'explain').mockResolvedValue(null);
  act(() => desk.become({ phase: { kind: 'report', report: { ...REPORT, findings: [...findings] } } }));
  expect(await region.findByText(/もう、?ありません/)).toBeTruthy();
});

test('an answer that fails says what to do', async () => {
  const desk = reportDesk();
  jest.spyOn(desk, 'explain').mockRejectedValue(new Error('the worker is gone'));
  const { region } = await openWhy(desk);
  expect((await region.findByRole('alert')).textContent).toContain('もう一度開いてください');
});

test('setting aside asks for a reason and keeps it', async () => {
  const desk = reportDesk();
  const { user, region } = await openWhy(desk);
  await user.click(await region.findByRole('button', { name: '見送る…' }));
  const dialog = within(await screen.findByRole('dialog', { name: '指摘を見送る' }));
  await user.click(dialog.getByRole('radio', { name: '確定値を待っている' }));
  await user.type(dialog.getByRole('textbox'), '9月に確定');
  await user.click(dialog.getByRole('button', { name: '見送る' }));
  expect(desk.asked('setAside')).toEqual([['claim', 'ignored', '確定値を待っている ・ 9月に確定']]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('"other" needs words of its own', async () => {
  const desk = reportDesk();
  const { user, region } = await openWhy(desk);
  await user.click(await region.findByRole('button', { name: '見送る…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: 'その他' }));
  await user.click(dialog.getByRole('button', { name: '見送る' }));
  expect(dialog.getByText('理由を書いてください。')).toBeTruthy();
  expect(desk.asked('setAside')).toEqual([]);
  await user.type(dialog.getByRole('textbox'), '条例による');
  await user.click(dialog.getByRole('button', { name: '見送る' }));
  expect(desk.asked('setAside')).toEqual([['claim', 'ignored', '条例による']]);
});

test('a fix is shown before it is made', async () => {
  const desk = reportDesk();
  const { user, region } = await openWhy(desk, /^なぜ\? 表全体/);
  await user.click(await region.findByRole('button', { name: '修正する…' }));
  const dialog = within(await screen.findByRole('dialog', { name: '修正の確認' }));
  expect(dialog.getByText('平成32年度 → 令和2年度')).toBeTruthy();
  expect(desk.asked('confirm')).toEqual([]);
  await user.click(dialog.getByRole('button', { name: '修正する' }));
  expect(desk.asked('confirm')).toMatchObject([[{ kind: 'fix' }]]);
});

/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { FakeDesk } from './fake-desk.js';
import { ANSWERS, CLEAN, FINDINGS, manyFindings, REPORT, reportDesk } from './fixtures.js';
import { show } from './show.js';

const cards = () => screen.queryAllByRole('article');
const names = () =>
  cards().map((card) => within(card).getByRole('button', { name: /^なぜ/ }).getAttribute('aria-label'));

test('the first screen reads the sheet on one press', async () => {
  const desk = new FakeDesk({ kind: 'welcome' }, ANSWERS);
  const { user } = await show(desk);
  expect(screen.getByRole('main').getAttribute('lang')).toBe('ja');
  await user.click(screen.getByRole('button', { name: 'シートを点検' }));
  expect(desk.asked('read')).toHaveLength(1);
  expect((await screen.findByText('要確認')).nextSibling?.textContent).toBe('4');
});

test('the headline and the picture say the same in words', async () => {
  await show(reportDesk());
  expect(screen.getByRole('img', { name: '達成 59件、未達成 55件、判定できない 18件' })).toBeTruthy();
  expect(screen.getByText('未達成', { selector: 'dt' }).nextSibling?.textContent).toBe('55');
});

test('conditions and the search narrow the list, and can be lifted', async () => {
  const { user } = await show(reportDesk());
  expect(cards()).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: '絞り込みと並べ方' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '重要度' }), '注意');
  expect(cards()).toHaveLength(2);
  await user.selectOptions(screen.getByRole('combobox', { name: '所管課' }), '環境対策課');
  expect(names()).toEqual(['なぜ? 4 市域からの温室効果ガス排出量']);
  expect(screen.getByText('6件のうち1件を表示')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '絞り込みを解除' }));
  expect(cards()).toHaveLength(6);
  await user.type(screen.getByRole('searchbox', { name: '指摘を探す' }), 'ｸﾐｱｲ');
  expect(screen.getByText('条件に合う指摘はありません。')).toBeTruthy();
});

test('findings without a department can be asked for', async () => {
  const { user } = await show(reportDesk());
  await user.click(screen.getByRole('button', { name: '絞り込みと並べ方' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '所管課' }), '所管課の記載なし');
  expect(names()).toEqual(['なぜ? 5 防災訓練の満足度', 'なぜ? 表全体']);
});

test('those set aside are shown on demand, with their reason, and can be reopened', async () => {
  const desk = reportDesk();
  const { user } = await show(desk);
  expect(screen.queryByText(/計画の決まりによる/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '絞り込みと並べ方' }));
  await user.click(screen.getByRole('switch', { name: '見送り・対応済みも表示' }));
  const card = cards().find((each) => within(each).queryByText(/計画の決まりによる/));
  if (!card) throw new Error('not shown');
  await user.click(within(card).getByRole('button', { name: /の操作$/ }));
  await user.click(screen.getByRole('menuitem', { name: '指摘に戻す' }));
  expect(desk.asked('setAside')).toEqual([['ignored', 'open', '']]);
});

test('the address of a finding leads to its cell', async () => {
  const desk = reportDesk();
  const { user } = await show(desk);
  await user.click(screen.getByRole('button', { name: '主な事業 の J6 へ移る' }));
  expect(desk.asked('goTo')).toEqual([['主な事業', 'J6']]);
});

test('a finding is dealt with from its menu', async () => {
  const desk = reportDesk();
  const { user } = await show(desk);
  await user.click(screen.getByRole('button', { name: /^3 自主防災組織の組織率 の操作/ }));
  await user.click(screen.getByRole('menuitem', { name: '対応済みにする' }));
  expect(desk.asked('setAside')).toEqual([['unit', 'done', '対応済み']]);
  expect(cards()).toHaveLength(5);
});

test("a department's findings go to the clipboard, and the reader is told", async () => {
  const { user } = await show(reportDesk());
  await user.click(screen.getByRole('button', { name: /^3 自主防災組織の組織率 の操作/ }));
  await user.click(screen.getByRole('menuitem', { name: 'この課の指摘をコピー' }));
  expect(await screen.findByText('危機管理課の指摘 1件をコピーしました。')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toContain('目標の単位「％」と実績の単位「人」が違います。');
});

test('where the clipboard is closed, the text is shown to be copied by hand', async () => {
  const { user } = await show(reportDesk());
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(screen.getByRole('button', { name: '絞り込みと並べ方' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'まとめ方' }), '所管課ごと');
  const [copy] = screen.getAllByRole('button', { name: 'この課の指摘をコピー' });
  if (!copy) throw new Error('no way to copy');
  await user.click(copy);
  const text = (await screen.findByRole('textbox', { name: 'コピーする文' })) as HTMLTextAreaElement;
  expect(text.value).toContain('進行管理シートの点検結果(高齢福祉課)');
});

test('arrow keys move between findings, and one of them is in the tab order', async () => {
  const { user } = await show(reportDesk());
  act(() => cards()[0]?.focus());
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(cards()[2]);
  expect(cards().filter(({ tabIndex }) => tabIndex === 0)).toEqual([cards()[2]]);
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(cards()[0]);
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('region', { name: 'なぜ?' })).toBeTruthy();
});

test('of a thousand findings only those in view exist', async () => {
  await show(reportDesk(manyFindings(1000)));
  expect(cards().length).toBeGreaterThan(3);
  expect(cards().length).toBeLessThan(40);
  expect(cards()[0]?.parentElement?.getAttribute('aria-setsize')).toMatch(/^\d{3}$/);
});

test('no findings: said so', async () => {
  await show(reportDesk(CLEAN));
  expect(screen.getByRole('heading', { name: '指摘はありません' })).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('all settled: said so, with a way to see them', async () => {
  const settled = { ...REPORT, findings: FINDINGS.map((each) => ({ ...each, state: 'done' as const })) };
  const { user } = await show(reportDesk(settled));
  expect(screen.getByRole('heading', { name: '残っている指摘はありません' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '見送り・対応済みを見る' }));
  expect(cards()).toHaveLength(7);
});

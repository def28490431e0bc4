/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { FakeDesk } from './fake-desk.js';
import { CLEAN, REPORT, reportDesk, TABLE } from './fixtures.js';
import { show } from './show.js';

async function openMapping(desk: FakeDesk) {
  const shown = await show(desk);
  await shown.user.click(screen.getByRole('tab', { name: /^列の対応/ }));
  await screen.findByText(/列を何として読んだか/);
  return shown;
}

const role = (name: string) => screen.getByRole('combobox', { name }) as HTMLSelectElement;

test('each column says what it was read as and why', async () => {
  await openMapping(reportDesk());
  expect(role('E列「目標値 > 令和5年度」の読み方').value).toBe('target');
  const column = screen.getByText('目標値 > 令和5年度').closest('li');
  expect(column?.textContent).toContain('令和5年度・見出しの一部「目標値」から');
  expect(column?.textContent).toContain('例: 850件、12,000人、95％以上');
  expect(screen.getByText('読み取りの確かさ: 高い(92%)')).toBeTruthy();
});

test('another role is put into the settings, and the others stay', async () => {
  const desk = reportDesk(REPORT, {
    settings: { ...DEFAULT_SETTINGS, mapping: [{ sheet: '別紙', header: '実績', role: null }] },
  });
  const { user } = await openMapping(desk);
  await user.selectOptions(role('F列「令和5年度」の読み方'), '基準値');
  expect(desk.asked('changeSettings')).toMatchObject([
    [
      {
        mapping: [
          { sheet: '別紙', header: '実績', role: null },
          { sheet: '主な事業', header: '令和5年度', role: 'baseline' },
        ],
      },
    ],
  ]);
});

test('a column can be left unread, and read automatically again', async () => {
  const desk = reportDesk();
  const { user } = await openMapping(desk);
  await user.selectOptions(role('F列「令和5年度」の読み方'), '読まない');
  expect(desk.state().settings.mapping).toEqual([{ sheet: '主な事業', header: '令和5年度', role: null }]);
  await user.click(screen.getByRole('button', { name: '自動の読み方に戻す' }));
  expect(desk.state().settings.mapping).toEqual([]);
});

test('a column without a header cannot be changed, and says why', async () => {
  await openMapping(reportDesk());
  expect(role('I列「」の読み方').disabled).toBe(true);
  expect(screen.getByText(/見出しがないため/)).toBeTruthy();
});

test('tables read unsurely are offered where nothing was recognised', async () => {
  const weak = { ...TABLE, sheet: '別紙2', score: 0.38, indicators: 0 };
  const report = { ...CLEAN, tables: [], indicators: [], weak: [weak] };
  const desk = new FakeDesk({ kind: 'nothing', report });
  const { user } = await show(desk);
  await user.click(screen.getByRole('button', { name: '列の対応を指定する' }));
  const part = within(
    (await screen.findByRole('heading', { name: '読み取りに自信がない表(未点検)' }))
      .parentElement as HTMLElement,
  );
  await user.selectOptions(part.getByRole('combobox', { name: 'A列「番号」の読み方' }), '指標名');
  expect(desk.state().settings.mapping).toEqual([{ sheet: '別紙2', header: '番号', role: 'name' }]);
});

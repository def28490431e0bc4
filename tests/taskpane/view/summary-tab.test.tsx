/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Preview } from '../../../src/taskpane/line/report.js';
import { FakeDesk } from './fake-desk.js';
import { REPORT } from './fixtures.js';
import { show } from './show.js';

const preview: Preview = {
  kind: 'summary',
  edits: [{ kind: 'name', name: '_tenken_summary_data', before: null, after: "'一覧'!$A$1" }],
  skipped: [],
  groups: [
    { what: 'summary-sheet', sheet: '総括表', range: null, count: 40, isRemoval: false, examples: [] },
    { what: 'summary-notes', sheet: '一覧', range: 'U7:U9', count: 2, isRemoval: false, examples: [] },
  ],
};

async function openSummary() {
  const desk = new FakeDesk({ kind: 'report', report: REPORT }, { report: REPORT, summary: preview });
  const shown = await show(desk);
  await shown.user.click(screen.getByRole('tab', { name: /^集計/ }));
  await screen.findByRole('button', { name: '集計シートを作る' });
  return { ...shown, desk };
}

test('what is counted and which tabs are made is chosen and kept in the settings', async () => {
  const { user, desk } = await openSummary();
  await user.selectOptions(screen.getByRole('combobox', { name: '何ごとに数えるか' }), '所管課');
  await user.selectOptions(screen.getByRole('combobox', { name: '見出しの段' }), '2段目');
  await user.click(screen.getByRole('checkbox', { name: 'グラフ' }));
  expect(desk.state().settings.summary).toEqual({
    by: 'department',
    level: 2,
    tabs: ['unmet', 'departments', 'years'],
  });
});

test('the tabs are shown before they are made', async () => {
  const { user, desk } = await openSummary();
  await user.click(screen.getByRole('button', { name: '集計シートを作る' }));
  expect(await screen.findByText('集計シートの確認')).toBeTruthy();
  expect(screen.getByText('総括表')).toBeTruthy();
  expect(screen.getByText('書き足したメモの移動(指標と一緒に動きます)')).toBeTruthy();
  expect(desk.asked('confirm')).toEqual([]);
  await user.click(screen.getByRole('button', { name: '作る' }));
  expect(desk.asked('confirm')).toHaveLength(1);
});

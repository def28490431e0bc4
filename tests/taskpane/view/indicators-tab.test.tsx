/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { manyIndicators, REPORT, reportDesk } from './fixtures.js';
import { show } from './show.js';

async function openIndicators(desk = reportDesk()) {
  const shown = await show(desk);
  await shown.user.click(screen.getByRole('tab', { name: /^指標/ }));
  await screen.findByRole('list', { name: '指標の一覧' });
  return shown;
}

const lines = () => within(screen.getByRole('list', { name: '指標の一覧' })).getAllByRole('button');

test('of three thousand indicators only those in view exist, and the last is one key away', async () => {
  const report = { ...REPORT, indicators: manyIndicators(3000) };
  const { user } = await openIndicators(reportDesk(report));
  expect(lines().length).toBeLessThan(40);
  act(() => lines()[0]?.focus());
  await user.keyboard('{End}');
  expect(document.activeElement?.textContent).toMatch(/^3000 /);
});

test('a line says result and rate in words', async () => {
  await openIndicators();
  expect(lines()[0]?.textContent).toBe('1 配食サービス利用者数110.1%A達成');
  expect(lines()[3]?.textContent).toContain('実績なし');
  expect(lines()[3]?.textContent).toContain('判定できない');
});

test('the filter and the search go together', async () => {
  const { user } = await openIndicators();
  await user.selectOptions(screen.getByRole('combobox', { name: '達成状況で絞り込む' }), 'unmet');
  await user.type(screen.getByRole('searchbox', { name: '指標を探す' }), '組織率');
  const labels = lines().map((line) => line.textContent ?? '');
  expect(labels.every((label) => label.includes('自主防災組織の組織率') && label.endsWith('未達成'))).toBe(
    true,
  );
  await user.type(screen.getByRole('searchbox', { name: '指標を探す' }), 'なし');
  expect(screen.getByText('条件に合う指標はありません。')).toBeTruthy();
});

test('opened, an indicator shows its figures, years, calculation and findings', async () => {
  const desk = reportDesk();
  const { user } = await openIndicators(desk);
  await user.click(screen.getByRole('button', { name: /^2 介護予防/ }));
  const region = within(await screen.findByRole('region', { name: '指標のくわしい内容' }));
  expect(await region.findByText('健康福祉部地域包括ケア推進課介護予防係', { selector: 'dd' })).toBeTruthy();
  expect(region.getByRole('row', { name: /^令和3年度 実績 7,100人/ })).toBeTruthy();
  await user.click(region.getByRole('button', { name: /^なぜ/ }));
  const why = within(await screen.findByRole('region', { name: 'なぜ?' }));
  expect(await why.findByText(/^「目標を達成した」と書かれていますが/)).toBeTruthy();
});

test('a direction that was assumed wrongly is corrected and taken back', async () => {
  const desk = reportDesk();
  const { user } = await openIndicators(desk);
  await user.click(screen.getByRole('button', { name: /^2 介護予防/ }));
  const choice = await screen.findByRole('combobox', { name: '向きを変える' });
  await user.selectOptions(choice, '減らす指標');
  expect(desk.state().settings.evaluation.overrides).toEqual({ '主な事業!6#': { direction: 'decrease' } });
  await user.selectOptions(choice, '自動');
  expect(desk.state().settings.evaluation.overrides).toEqual({});
});

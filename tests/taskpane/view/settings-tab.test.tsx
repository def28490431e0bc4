/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { DEFAULT_SCHEME, SCHEMES } from '../../../src/rating/schemes.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import type { FakeDesk } from './fake-desk.js';
import { REPORT, reportDesk } from './fixtures.js';
import { show } from './show.js';

async function openSettings(desk: FakeDesk) {
  const shown = await show(desk);
  await shown.user.click(screen.getByRole('tab', { name: /^設定/ }));
  await screen.findByText('設定はこのブックの中に残ります。');
  return shown;
}

test('a preset is chosen with its source, and automatic again', async () => {
  const desk = reportDesk();
  const { user } = await openSettings(desk);
  await user.selectOptions(screen.getByRole('combobox', { name: '使う区分' }), '名古屋港管理組合 行政評価');
  expect(desk.state().settings.scheme?.id).toBe('nagoya-port');
  expect(screen.getByText(/出典: 名古屋港管理組合/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '出典を見る' }).getAttribute('href')).toMatch(/^http/);
  await user.selectOptions(
    screen.getByRole('combobox', { name: '使う区分' }),
    '自動(シートの凡例、なければ標準)',
  );
  expect(desk.state().settings.scheme).toBeNull();
});

test('one band of an own scheme is edited; a fault is said before it is used', async () => {
  const desk = reportDesk();
  const { user } = await openSettings(desk);
  await user.selectOptions(screen.getByRole('combobox', { name: '使う区分' }), '自分で決める');
  const band = (index: number) => within(screen.getByRole('group', { name: `${index}番目の区分` }));
  const from = band(1).getByRole('textbox', { name: 'から(%)' });
  await user.clear(from);
  await user.type(from, '１１０');
  await user.click(screen.getByRole('button', { name: 'この区分を使う' }));
  expect(screen.getByText('「B」と「A」の間に、どの区分にも入らない率があります。')).toBeTruthy();
  expect(desk.asked('changeSettings')).toEqual([]);
  const to = band(2).getByRole('textbox', { name: 'まで(%)' });
  await user.clear(to);
  await user.type(to, '110');
  await user.click(screen.getByRole('button', { name: 'この区分を使う' }));
  const { scheme } = desk.state().settings;
  expect(scheme).toMatchObject({ id: 'own', basis: 'rate' });
  expect(scheme?.basis === 'rate' && scheme.bands[0]?.from).toEqual({ at: 110, closed: true });
  expect(screen.queryByRole('group', { name: '1番目の区分' })).toBeNull();
});

test('bands are added and removed', async () => {
  const desk = reportDesk();
  const { user } = await openSettings(desk);
  await user.click(screen.getByRole('button', { name: 'この区分をもとに自分で決める' }));
  expect(screen.getAllByRole('group', { name: /番目の区分/ })).toHaveLength(DEFAULT_SCHEME.bands.length);
  await user.click(screen.getByRole('button', { name: 'D の区分を消す' }));
  await user.click(screen.getByRole('button', { name: '区分を足す' }));
  await user.click(screen.getByRole('button', { name: 'この区分を使う' }));
  expect(screen.getByText('評価の名前が空の区分があります。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '編集をやめる' }));
  expect(desk.asked('changeSettings')).toEqual([]);
});

test('formula, decimals and cap', async () => {
  const desk = reportDesk();
  const { user } = await openSettings(desk);
  const choose = (name: string, text: string) =>
    user.selectOptions(screen.getByRole('combobox', { name }), text);
  await choose('減らす指標', '2 − 実績 ÷ 目標');
  expect(screen.getByText(/\(2 − 75 ÷ 60\) × 100 = 75\.0%/)).toBeTruthy();
  await choose('小数の桁数', '2桁(例: 95.24%)');
  await choose('達成率の上限', '100%まで');
  expect(desk.state().settings.evaluation).toMatchObject({
    increaseFormula: 'ratio',
    decreaseFormula: 'mirror',
    decimals: 2,
    cap: 100,
  });
});

test('a rule is switched off and on', async () => {
  const desk = reportDesk();
  const { user } = await openSettings(desk);
  const box = () => screen.getByRole('checkbox', { name: /達成率の記載が計算と合わない/ });
  await user.click(box());
  expect(desk.state().settings.disabledRules).toEqual(['rate-mismatch']);
  await user.click(box());
  expect(desk.state().settings.disabledRules).toEqual([]);
});

test('English when asked, with the language told to readers aloud', async () => {
  const desk = reportDesk();
  const { user } = await openSettings(desk);
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(screen.getByRole('main').getAttribute('lang')).toBe('en');
  expect(screen.getByRole('tab', { name: /^Indicators/ })).toBeTruthy();
});

test('back to the defaults keeps columns, what was set aside, and the language', async () => {
  const kept = {
    locale: 'ja' as const,
    mapping: [{ sheet: '主な事業', header: '備考', role: null }],
  };
  const desk = reportDesk(REPORT, {
    settings: {
      ...DEFAULT_SETTINGS,
      ...kept,
      scheme: SCHEMES[1] ?? null,
      disabledRules: ['rate-mismatch'],
      evaluation: { ...DEFAULT_SETTINGS.evaluation, decimals: 0 },
    },
  });
  const { user } = await openSettings(desk);
  await user.click(screen.getByRole('button', { name: 'すべて標準に戻す' }));
  expect(desk.state().settings).toEqual({ ...DEFAULT_SETTINGS, ...kept });
});

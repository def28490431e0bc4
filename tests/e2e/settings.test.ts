import type { Page } from 'playwright-core';
import {
  button,
  check,
  eventually,
  findingCards,
  headline,
  openFile,
  openSample,
  pane,
  save,
  toTab,
  words,
} from '../browser/workbench.js';
import { say } from '../../src/locales/say.js';
import { commandLine } from './command-line.js';
import { parts } from './parts.js';
import { tidyAfterEach, visit } from './visit.js';

tidyAfterEach();

const SAMPLE = 'isehara-midterm-plan.xlsx';
const MET = words('pane.headline.met');

async function opened(): Promise<Page> {
  const { page } = await visit('/workbench/');
  await openSample(page, SAMPLE);
  await check(page);
  return page;
}

test('another role for a column is followed at once, and can be taken back', async () => {
  const page = await opened();
  const before = await headline(page);
  await toTab(page, 'mapping');
  const role = pane(page).getByRole('combobox', {
    name: words('pane.mapping.role', {
      address: words('pane.mapping.column', { address: 'F' }),
      header: '令和4年度実績',
    }),
  });
  expect(await role.inputValue()).toBe('actual');
  await role.selectOption('unread');
  await button(pane(page), 'pane.mapping.reset').waitFor();
  await toTab(page, 'findings');
  const unread = await eventually(
    () => headline(page),
    (each) => each[MET] === 0,
  );
  expect(unread[MET]).toBe(0);
  await toTab(page, 'mapping');
  await button(pane(page), 'pane.mapping.reset').click();
  await button(pane(page), 'pane.mapping.reset').waitFor({ state: 'detached' });
  await toTab(page, 'findings');
  const after = await eventually(
    () => headline(page),
    (each) => each[MET] === before[MET],
  );
  expect(after).toEqual(before);
});

test('another rating scheme rates at once, stays in the saved book, and the command line obeys it', async () => {
  const page = await opened();
  const schemeName = (): Promise<string | null> =>
    pane(page)
      .getByText(/評価の区分:/)
      .textContent();
  const usual = await schemeName();
  await toTab(page, 'settings');
  const scheme = pane(page).getByLabel(words('pane.settings.scheme.choice'), { exact: true });
  const other = await scheme.locator('option').nth(2).getAttribute('value');
  await scheme.selectOption(other);
  await toTab(page, 'findings');
  const name = await eventually(schemeName, (each) => each !== usual);
  expect(name).not.toBe(usual);
  const { bytes } = await save(page);
  await openFile(page, SAMPLE, bytes);
  await button(pane(page), 'pane.welcome.read').waitFor();
  await check(page);
  expect(await schemeName()).toBe(name);

  await button(pane(page), 'pane.write').click();
  await button(page.getByRole('dialog'), 'pane.preview.confirm.write').click();
  await pane(page)
    .getByText(/^点検の結果を書き込みました/)
    .waitFor();
  expect(parts((await save(page)).bytes)).toEqual(parts(commandLine(SAMPLE, bytes).written));
});

test('a finding set aside leaves the list with its reason, stays away when saved, and can be taken back', async () => {
  const page = await opened();
  const review = words('pane.headline.review');
  const before = (await headline(page))[review] ?? 0;
  const card = findingCards(page).first();
  const name = (await card.locator('p').first().textContent()) ?? '';
  await card.getByRole('button', { name: /の操作$/ }).click();
  await page.getByRole('menuitem', { name: words('pane.finding.ignore') }).click();
  const question = page.getByRole('dialog', { name: words('pane.ignore.title') });
  await question.getByRole('radio', { name: words('pane.ignore.reason.known') }).check();
  await button(question, 'pane.ignore.confirm').click();
  await question.waitFor({ state: 'detached' });
  await pane(page).locator('article').filter({ hasText: name }).waitFor({ state: 'detached' });
  expect((await headline(page))[review]).toBe(before - 1);

  const { bytes } = await save(page);
  await openFile(page, SAMPLE, bytes);
  await button(pane(page), 'pane.welcome.read').waitFor();
  await check(page);
  expect((await headline(page))[review]).toBe(before - 1);

  await button(pane(page), 'pane.findings.filter').click();
  await pane(page)
    .getByRole('switch', { name: words('pane.findings.set-aside') })
    .click();
  const settled = pane(page)
    .locator('article')
    .filter({ hasText: words('pane.ignore.reason.known') });
  await settled.getByRole('button', { name: /の操作$/ }).click();
  await page.getByRole('menuitem', { name: words('pane.finding.reopen') }).click();
  await settled.waitFor({ state: 'detached' });
  expect((await headline(page))[review]).toBe(before);
});

test('English when asked, and Japanese again; the page remembers', async () => {
  const page = await opened();
  await toTab(page, 'settings');
  await pane(page).getByRole('radio', { name: 'English' }).check();
  await pane(page)
    .getByRole('tab', { name: say('en', 'pane.tab.findings') })
    .click();
  await pane(page).getByText(say('en', 'pane.headline.review'), { exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: say('en', 'workbench.language') }).click();
  await page.getByRole('menuitemradio', { name: '日本語' }).click();
  await pane(page).getByText(words('pane.headline.review'), { exact: true }).waitFor();
});

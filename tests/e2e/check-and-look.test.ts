import type { Page } from 'playwright-core';
import {
  activeCell,
  button,
  check,
  findingCards,
  headline,
  openSample,
  pane,
  toTab,
  words,
} from '../browser/workbench.js';
import { commandLine } from './command-line.js';
import { SAMPLES, sampleBytes } from './samples.js';
import { tidyAfterAll, visit } from './visit.js';

tidyAfterAll();

const DONE = { state: 'detached' } as const;

describe.each(SAMPLES)('%s', (sample) => {
  const { document } = commandLine(sample, sampleBytes(sample));
  let page: Page;

  beforeAll(async () => {
    ({ page } = await visit('/workbench/'));
    await openSample(page, sample);
    await check(page);
  });

  test('the headline counts what the command line counts', async () => {
    const indicators = document.tables.flatMap((table) => table.indicators);
    expect(await headline(page)).toEqual({
      [words('pane.headline.tables')]: document.tables.length,
      [words('pane.headline.indicators')]: indicators.length,
      [words('pane.headline.met')]: indicators.filter(({ met }) => met === true).length,
      [words('pane.headline.unmet')]: indicators.filter(({ met }) => met === false).length,
      [words('pane.headline.review')]: document.findings.filter(({ severity }) => severity !== 'info').length,
    });
  });

  test('the first finding stands in the list, and 「なぜ?」 is one press from it', async () => {
    const card = findingCards(page).first();
    await card.getByRole('button', { name: /^なぜ/ }).click();
    const why = page.getByRole('region', { name: words('pane.why.title'), exact: true });
    await why.getByText(words('pane.why.rule')).waitFor();
    expect(await why.getByRole('heading').allTextContents()).toContain(words('pane.why.figures'));
    await button(why, 'pane.back').click();
    await why.waitFor(DONE);
  });

  test('a press on its cell brings the grid there', async () => {
    const link = findingCards(page)
      .first()
      .getByRole('button', { name: /へ移る$/ });
    const cell = (await link.textContent())?.trim() ?? '';
    expect(document.findings.map((finding) => finding.cell)).toContain(cell);
    await link.click();
    await page.locator(`[role=grid][data-active="${cell}"]`).waitFor();
    expect(await activeCell(page)).toBe(cell);
  });

  test('severity narrows the list, and so does a search; both can be taken back', async () => {
    const warnings = document.findings.filter(({ severity }) => severity === 'warning').length;
    await button(pane(page), 'pane.findings.filter').click();
    await pane(page).getByLabel(words('pane.findings.by.severity'), { exact: true }).selectOption('=warning');
    const shown = words('pane.findings.shown', { shown: warnings, total: document.findings.length });
    await pane(page).getByText(shown).waitFor();
    await button(pane(page), 'pane.findings.reset').click();
    await pane(page).getByText(shown).waitFor(DONE);

    const search = pane(page).getByRole('searchbox', { name: words('pane.findings.search') });
    await search.fill('どこにもない言葉');
    await pane(page).getByText(words('pane.findings.no-match')).waitFor();
    await search.fill('');
    await findingCards(page).first().waitFor();
  });

  test('every indicator is in the list of indicators', async () => {
    await toTab(page, 'indicators');
    const list = pane(page).getByRole('list', { name: words('pane.indicators.list') });
    await list.waitFor();
    const size = await list.getByRole('listitem').first().getAttribute('aria-setsize');
    expect(Number(size)).toBe(document.tables.flatMap((table) => table.indicators).length);
    await toTab(page, 'findings');
  });
});

import type { Page } from 'playwright-core';
import {
  button,
  check,
  confirm,
  goToCell,
  content,
  openFile,
  openSample,
  pane,
  save,
  toSheet,
  words,
} from '../browser/workbench.js';
import { commandLine } from './command-line.js';
import { parts } from './parts.js';
import { SAMPLES, sampleBytes } from './samples.js';
import { tidyAfterAll, visit } from './visit.js';

tidyAfterAll();

/** Writes the results by way of the preview; the answer is where the first of Tenken's columns begins. */
async function write(page: Page): Promise<string> {
  await button(pane(page), 'pane.write').click();
  const preview = page.getByRole('dialog', { name: words('pane.preview.write') });
  const columns = await preview
    .getByText(words('pane.preview.columns'))
    .first()
    .locator('xpath=ancestor::li')
    .textContent();
  await confirm(page, 'write');
  return /([A-Z]+\d+):[A-Z]+\d+/.exec(columns ?? '')?.[1] ?? 'no range';
}

describe.each(SAMPLES)('%s', (sample) => {
  const original = sampleBytes(sample);
  const { written, document } = commandLine(sample, original);
  const sheet = document.tables[0]?.sheet ?? '';
  let page: Page;

  beforeAll(async () => {
    ({ page } = await visit('/workbench/', { viewport: { width: 2400, height: 1000 } }));
    await openSample(page, sample);
    await check(page);
  });

  test('the preview says what goes where; nothing is written before the yes', async () => {
    await button(pane(page), 'pane.write').click();
    const preview = page.getByRole('dialog', { name: words('pane.preview.write') });
    await preview.getByText(words('pane.preview.columns')).first().waitFor();
    await button(preview, 'pane.cancel').click();
    await preview.waitFor({ state: 'detached' });
    expect((await save(page)).bytes.equals(original)).toBe(true);
  });

  test('written, taken back, and written again, it is what the command line writes, part for part', async () => {
    await toSheet(page, sheet);
    const first = await write(page);
    await goToCell(page, first);
    expect(await content(page)).toBe(words('column.rate'));
    await pane(page)
      .getByRole('button', { name: words('pane.undo.write'), exact: true })
      .click();
    await pane(page).getByText(words('desk.undone')).waitFor();
    expect(await content(page)).toBe('');
    expect((await save(page)).bytes.equals(original)).toBe(true);
    expect(await write(page)).toBe(first);
    const saved = await save(page);
    expect(saved.name).toBe(sample.replace('.xlsx', '-点検済み.xlsx'));
    expect(parts(saved.bytes)).toEqual(parts(written));
  });

  test('reopened and checked again, there is nothing to write', async () => {
    await openFile(page, sample, written);
    await button(pane(page), 'pane.welcome.read').waitFor();
    await check(page);
    await button(pane(page), 'pane.write').click();
    await pane(page).getByText(words('pane.preview.none.write')).waitFor();
    await button(pane(page).getByRole('dialog'), 'pane.close').click();
    expect((await save(page)).bytes.equals(written)).toBe(true);
  });

  test('all that was written can be taken out: every part is as before, as with --clean', async () => {
    await button(pane(page), 'pane.remove.full').click();
    await confirm(page, 'removal');
    const { bytes } = await save(page);
    expect(parts(bytes)).toEqual(parts(original));
    expect(parts(bytes)).toEqual(parts(commandLine(sample, written, '--clean').written));
  });
});

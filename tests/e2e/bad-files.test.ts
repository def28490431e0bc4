import { BAD_BOOKS } from '../robustness/bad-books.js';
import { button, grid, openFile, openSample, sampleCard, words } from '../browser/workbench.js';
import { tidyAfterEach, visit } from './visit.js';

tidyAfterEach();

/** Those a person comes by; the others differ only in what is wrong inside. */
const COMMON = [
  '空',
  '文章',
  'csv',
  'word',
  '旧形式',
  '暗号化',
  '50パーセント',
  '途中が化けた',
  '実体の爆弾',
  'zip 爆弾',
];
const books = BAD_BOOKS.filter(({ name }) => COMMON.includes(name));

test('there is one of each', () => {
  expect(books).toHaveLength(COMMON.length);
});

test('each bad file gives its sentence, and the page goes on', async () => {
  const { page } = await visit('/workbench/');
  for (const { name, bytes, ja } of books) {
    await openFile(page, `${name}.xlsx`, bytes());
    await page.getByText(`「${name}.xlsx」`).filter({ hasText: ja }).waitFor();
    await button(page, 'workbench.close-notice').click();
  }
  await openSample(page, 'isehara-midterm-plan.xlsx');
});

test('a bad file does not take the place of the open book', async () => {
  const { page } = await visit('/workbench/');
  await openSample(page, 'isehara-midterm-plan.xlsx');
  await openFile(page, '空.xlsx', new Uint8Array(0));
  await page.getByText(words('error.empty-file', { book: '空.xlsx' })).waitFor();
  expect(await grid(page).isVisible()).toBe(true);
});

test('without the samples, one can still open a file', async () => {
  const { page, forgiveComplaints } = await visit('/workbench/', { missing: '**/samples/**' });
  await button(page, 'workbench.open').first().waitFor();
  expect(await sampleCard(page, 'isehara-midterm-plan.xlsx').count()).toBe(0);
  forgiveComplaints();
});

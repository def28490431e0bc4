import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { documentSchema } from '../../src/indicator/document.js';
import { makeBook } from '../robustness/make-book.js';
import { partsOf, runMain } from './run-main.js';

/** What a spreadsheet, a parser of XML or a terminal would act on if it were written back carelessly. */
const EVIL = [
  '=HYPERLINK("http://example.invalid/","広報")',
  "=cmd|'/C calc'!A0",
  '+1+1+cmd',
  '-2+3+cmd',
  '@SUM(A1:A9)',
  '\t=1+1',
  '</t></is></c><c><f>1+1</f></c>',
  '<![CDATA[x]]>&amp;&lt;"\'',
  ']]>--><?x y?>',
  '_x003D_1+1',
  'ESC\u001b[31m\u0007\u0000赤',
  '\u202e逆さ',
  '__proto__',
  'constructor',
  '{name}',
  '$&$1',
] as const;

const folder = mkdtempSync(join(tmpdir(), 'tenken-injection-'));
const book = join(folder, 'evil.xlsx');
const copy = join(folder, 'out', 'evil.xlsx');
const sheetName = '=1&\'<x>"{name}';

beforeAll(async () => {
  const rows = [
    ['指標名', '目標値', '実績値', '達成率', '担当課', '備考'],
    // The stated rate is wrong, so that each line is spoken of in a finding; were most lines wrong alike, one would be.
    ...EVIL.map((text) => [`${text}の件数`, 100, 50, '90.0%', text, text]),
    ...Array.from({ length: 60 }, (_, index) => [
      `正しい件数${String(index)}`,
      100,
      50,
      '50.0%',
      '総務課',
      '',
    ]),
    ...EVIL.map((text, index) => [`件数その${String(index)}`, text, text, text, text, text]),
  ];
  writeFileSync(book, makeBook([{ name: sheetName, rows }]));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function withoutMarks(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

test('the copy can be read, and its formulas hold nothing that the book says', async () => {
  const run = await runMain(['check', book, '-o', join(folder, 'out')]);
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });

  const formulas = partsOf(copy).flatMap(([, content]) =>
    [...content.matchAll(/<(?:f|formula|formula1|formula2)(?: [^>]*)?>([^<]*)</g)].map((match) =>
      withoutMarks(match[1] ?? ''),
    ),
  );
  // Tenken's own: a rate over two cells, a rating over the rate, a mark. Anything longer words is not ours.
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas) {
    for (const text of [
      'example.invalid',
      'cmd',
      'SUM(A1',
      '1+1',
      '2+3',
      'CDATA',
      '件数',
      '逆さ',
      'ESC',
      'proto',
    ]) {
      expect(formula).not.toContain(text);
    }
  }
});

/** The sheet of findings leaves out what shows nothing. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
}

test('every text of the book is in the findings as a text cell, none as a formula', () => {
  const workbook = readWorkbook(readFileSync(copy), 'evil.xlsx');
  const cells = workbook.sheets
    .flatMap((sheet) => sheet.cells.flatMap((row) => row ?? []))
    .filter((cell) => cell !== undefined);
  for (const evil of EVIL) {
    const text = visible(evil);
    const holding = cells.filter((cell) => visible(cell.text).includes(text));
    // Name, department and note of one line, six of another, and the sheet of findings.
    expect([text, holding.length > 8]).toEqual([text, true]);
    expect([text, holding.filter((cell) => cell.formula !== null)]).toEqual([text, []]);
  }
});

test('the parts are XML without control characters', () => {
  for (const [name, content] of partsOf(copy)) {
    // eslint-disable-next-line no-control-regex
    expect([name, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(content)]).toEqual([name, false]);
  }
});

test('a terminal is shown no control characters', async () => {
  const run = await runMain(['check', book, '-o', join(folder, 'shown')]);
  // eslint-disable-next-line no-control-regex
  expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.exec(run.stdout)).toBeNull();
  const json = await runMain(['extract', book]);
  const indicators = documentSchema
    .parse(JSON.parse(json.stdout))
    .tables.flatMap((table) => table.indicators);
  expect(indicators.map(({ department }) => department).slice(0, 6)).toEqual(
    EVIL.slice(0, 6).map((text) => text.trim()),
  );
});

test('checking twice changes nothing, --clean takes everything out', async () => {
  await runMain(['check', copy, '-o', join(folder, 'again')]);
  expect(readFileSync(join(folder, 'again', 'evil.xlsx')).equals(readFileSync(copy))).toBe(true);
  await runMain(['check', copy, '--clean', '-o', join(folder, 'clean')]);
  expect(partsOf(join(folder, 'clean', 'evil.xlsx'))).toEqual(partsOf(book));
});

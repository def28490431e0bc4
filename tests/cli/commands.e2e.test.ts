import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentSchema } from '../../src/indicator/document.js';
import { RULES } from '../../src/rules/registry.js';
import { z } from '../../src/zod.js';
import { BAD_BOOKS } from '../robustness/bad-books.js';
import { goodBook, makeBook } from '../robustness/make-book.js';
import { runMain } from './run-main.js';

const folder = mkdtempSync(join(tmpdir(), 'tenken-commands-'));
const inFolder = (...names: string[]) => join(folder, ...names);
const good = inFolder('books', '良.xlsx');
const empty = inFolder('books', '空.xlsx');
const out = inFolder('out');

beforeAll(() => {
  mkdirSync(inFolder('books'));
  writeFileSync(good, goodBook());
  writeFileSync(empty, '');
});
afterEach(() => {
  rmSync(out, { recursive: true, force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** One line for people on stderr, nothing on stdout. */
async function expectRefusal(argv: readonly string[], words: string): Promise<void> {
  const run = await runMain(argv);
  expect(run).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]+\n$/) as string });
  expect(run.stderr).toContain(words);
  expect(run.stderr).not.toMatch(/\{[a-z]+\}|undefined/);
  expect(existsSync(out)).toBe(false);
}

describe('what cannot be understood is refused', () => {
  test.each<[string, string[], string]>([
    ['an unknown command', ['chekc', 'a.xlsx'], '「chekc」'],
    ['an unknown option', ['check', '--jsn', 'a.xlsx'], '「--jsn」'],
    ['an option without its value', ['check', 'a.xlsx', '-o'], '-o'],
    ['another language', ['check', 'a.xlsx', '--lang', 'fr'], 'fr'],
    ['no book to check', ['check'], '.xlsx'],
    ['no book to extract', ['extract', '--json'], '.xlsx'],
    ['an unknown rule', ['explain', 'no-such-rule'], '「no-such-rule」'],
    ['a rule named like a method', ['explain', 'constructor'], '「constructor」'],
    ['a missing book', ['check', 'ない.xlsx'], '「ない.xlsx」'],
    ['in English', ['explain', 'no-such-rule', '--lang', 'en'], 'There is no rule "no-such-rule"'],
    ['in English, spelled otherwise', ['chekc', '--lang=en'], 'There is no command "chekc"'],
  ])('%s', async (_name, argv, words) => {
    await expectRefusal(argv, words);
  });

  const quick = BAD_BOOKS.filter(({ name }) => !/百万|爆弾|五万|深い/.test(name));
  test.each(quick)('$name, in English', async ({ name, bytes, en }) => {
    const path = inFolder('books', `${name}.xls.xlsx`);
    writeFileSync(path, bytes());
    await expectRefusal(['check', path, '-o', out, '--lang', 'en'], en);
    const extracted = await runMain(['extract', path, '--lang=en']);
    expect(extracted.stderr).toMatch(/^[^\n]+\.\n$/);
    expect(extracted.code).toBe(2);
  });
});

describe('never over a book', () => {
  test('its own folder is refused, however it is spelled', async () => {
    const before = readFileSync(good);
    symlinkSync(inFolder('books'), inFolder('link'));
    for (const folderName of [
      inFolder('books'),
      `${inFolder('books')}/`,
      inFolder('books', '..', 'books'),
      inFolder('link'),
    ]) {
      await expectRefusal(['check', good, '-o', folderName], '--in-place');
      await expectRefusal(['check', good, '-o', folderName, '--clean'], '--in-place');
    }
    expect(readFileSync(good).equals(before)).toBe(true);
  });

  test('two books of one name are refused', async () => {
    mkdirSync(inFolder('others'));
    writeFileSync(inFolder('others', '良.xlsx'), goodBook());
    await expectRefusal(['check', good, inFolder('others', '良.xlsx'), '-o', out], '「良.xlsx」');
  });

  test('a folder that is a file is said to be in the way', async () => {
    const run = await runMain(['check', good, '-o', empty]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^「[^\n]*に書けません[^\n]*\n$/);
    expect(readFileSync(empty)).toHaveLength(0);
  });
});

describe('several books', () => {
  test('extract prints an array, with the book that failed named in it', async () => {
    const run = await runMain(['extract', good, empty, '--json']);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^「空\.xlsx」[^\n]+\n$/);
    const failure = z.object({
      workbook: z.literal('空.xlsx'),
      error: z.object({ code: z.literal('empty-file'), message: z.string() }),
    });
    const [read, failed] = z.tuple([documentSchema, failure]).parse(JSON.parse(run.stdout));
    expect(read.tables[0]?.indicators.map(({ name }) => name)).toEqual([
      '防災訓練の参加者数',
      '避難所の箇所数',
      '健康教室の参加者数',
    ]);
    expect(failed.error.message).toBe(run.stderr.trimEnd());
  });

  test('check writes the good one and says what is wrong with the other', async () => {
    const run = await runMain(['check', empty, good, '-o', out, '--json']);
    expect(run.code).toBe(2);
    expect(z.array(z.object({ workbook: z.string() })).parse(JSON.parse(run.stdout))).toHaveLength(2);
    expect(readdirSync(out)).toEqual(['良.xlsx']);
  });
});

test('a clean book exits 0', async () => {
  const path = inFolder('books', '問題なし.xlsx');
  const rows = [
    ['指標名', '目標値', '実績値', '達成率', '担当課'],
    ['防災訓練の参加者数', '800人', '800人', '100.0%', '防災課'],
    ['健康教室の参加者数', '500人', '450人', '90.0%', '健康課'],
  ];
  writeFileSync(path, makeBook([{ name: '進行管理', rows }]));
  expect((await runMain(['check', path, '-o', out])).code).toBe(0);
  expect((await runMain(['extract', path])).code).toBe(0);
  expect(readdirSync(out)).toEqual(['問題なし.xlsx']);
});

test('progress shows on a terminal only, and never on stdout', async () => {
  const onTerminal = await runMain(['check', good, '-o', out, '--json'], true);
  expect(onTerminal.stderr).toContain('1/1 良.xlsx を点検しています');
  // The line is wiped when all is done.
  expect(onTerminal.stderr.endsWith('\r\u001b[2K')).toBe(true);
  expect(JSON.parse(onTerminal.stdout)).toMatchObject({ workbook: '良.xlsx' });
  const piped = await runMain(['check', good, '-o', out, '--json']);
  expect(piped).toEqual({ ...onTerminal, stderr: '' });
});

test('--no-list leaves the findings out of the text', async () => {
  const listed = await runMain(['check', good, '-o', out]);
  const short = await runMain(['check', good, '-o', out, '--no-list']);
  const place = /進行管理![A-Z]+\d/;
  expect(listed.stdout).toMatch(place);
  expect(short.stdout).not.toMatch(place);
  expect(short.code).toBe(1);
});

describe('explain', () => {
  test('every rule has its page, in both languages', async () => {
    for (const rule of RULES) {
      const ja = await runMain(['explain', rule.code]);
      const en = await runMain(['explain', rule.code, '--lang', 'en']);
      expect([ja.code, en.code, ja.stderr, en.stderr]).toEqual([0, 0, '', '']);
      expect(ja.stdout).toContain(rule.reason.ja);
      expect(en.stdout).toContain(rule.reason.en);
      expect(ja.stdout + en.stdout).not.toMatch(/undefined|\[object/);
    }
  });

  test('without a rule, all are listed', async () => {
    const run = await runMain(['explain']);
    expect(run.code).toBe(0);
    for (const rule of RULES) expect(run.stdout).toContain(rule.code);
  });
});

describe('--scheme', () => {
  /** Ratings of the good book's three lines: 50 %, 100 %, 90 %. */
  async function ratings(...options: string[]): Promise<(string | null)[]> {
    const run = await runMain(['extract', good, ...options]);
    expect(run.stderr).toBe('');
    const document = documentSchema.parse(JSON.parse(run.stdout));
    return document.tables.flatMap((table) => table.indicators.map(({ rating }) => rating));
  }
  const edge = (at: number, closed: boolean) => ({ at, closed });
  const own = {
    id: 'own',
    name: { ja: '自前', en: 'Own' },
    source: null,
    basis: 'rate',
    bands: [
      { label: '◎', meaning: '90%超', from: edge(90, false), to: null },
      { label: '×', meaning: '90%以下', from: null, to: edge(90, true) },
    ],
  };
  function schemeFile(name: string, content: string): string {
    writeFileSync(inFolder(name), content);
    return inFolder(name);
  }

  test('the default', async () => {
    expect(await ratings()).toEqual(['D', 'A', 'B']);
  });

  test('by name: Osaka Prefectural Library has A from 110, B from 80, C from 50', async () => {
    expect(await ratings('--scheme', 'osaka-prefectural-library')).toEqual(['C', 'B', 'B']);
  });

  test('from a file, with or without a byte order mark', async () => {
    const json = JSON.stringify(own);
    expect(await ratings('--scheme', schemeFile('own.json', json))).toEqual(['×', '◎', '×']);
    expect(await ratings('--scheme', schemeFile('bom.json', `\uFEFF${json}`))).toEqual(['×', '◎', '×']);
  });

  test.each<[string, string]>([
    ['no JSON', 'A 100\nB 80\n'],
    ['JSON cut off over several lines', '{\n  "id": "own",\n  "bands": [\n'],
    ['not a scheme', '[]'],
    ['null', 'null'],
    [
      'bands with a gap',
      JSON.stringify({ ...own, bands: [own.bands[0], { ...own.bands[1], to: edge(80, true) }] }),
    ],
    ['bands that are no list', JSON.stringify({ ...own, bands: 5 })],
  ])('a file with %s is refused', async (_name, content) => {
    const path = schemeFile('broken.json', content);
    await expectRefusal(['check', good, '-o', out, '--scheme', path], path);
  });

  test('a name nobody knows is answered with the known ones', async () => {
    await expectRefusal(['check', good, '-o', out, '--scheme', 'no-such'], 'osaka-prefectural-library');
  });

  test('a folder is no scheme', async () => {
    await expectRefusal(['check', good, '-o', out, '--scheme', folder], folder);
  });
});

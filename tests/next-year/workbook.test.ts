import type { Sheet, Workbook } from '../../src/sheet/sheet.js';
import type { Surroundings } from '../../src/sheet/surroundings.js';
import { bookOf, formula, sheetOf, type Given } from '../rules/make-sheet.js';
import { formOf, toldBy } from './form-of.js';

function plan(year: number, rest: Partial<Sheet> = {}): Sheet {
  const rows: (readonly Given[])[] = [
    [`令和${String(year)}年度 進行管理シート`],
    ['指標名', `令和${String(year)}年度目標`, `令和${String(year)}年度実績`, '担当課'],
    ['防災訓練の参加者数', '900人', '850人', '防災課'],
    ['避難所の数', '40箇所', '41箇所', '防災課'],
  ];
  return sheetOf(rows, { name: `令和${String(year)}年度`, ...rest });
}

function other(name: string, rows: readonly (readonly Given[])[], rest: Partial<Sheet> = {}): Sheet {
  return sheetOf(rows, { name, ...rest });
}

function around(rest: Partial<Surroundings>): Surroundings {
  return { asides: [], printTexts: [], hasMacros: false, openProtected: [], pivotSheets: [], ...rest };
}

const names = (book: Workbook, there?: Surroundings): [string, string][] =>
  formOf(book, there).names.map(({ before, after }) => [before, after]);

test('of sheets of several years only the latest becomes the form; the others are kept and told', () => {
  const book = bookOf(plan(5), plan(6));
  const form = formOf(book);
  expect([...new Set(form.changes.map(({ sheet }) => sheet))]).toEqual(['令和6年度']);
  expect(toldBy(form)).toEqual(['earlier-year 令和5年度']);
  expect(names(book)).toEqual([['令和6年度', '令和7年度']]);
});

test('a cover moves on, a sheet of instructions is told, one without years is passed over', () => {
  const instructions = [
    ['記入要領'],
    ['1 令和6年度の実績を、決算の数値で記入してください。分からないときは企画課へ。'],
    ...Array.from({ length: 12 }, (_, line) => [`${String(line + 2)} 記入の例`]),
  ];
  const book = bookOf(
    other('表紙', [['令和6年度'], ['総合計画 進行管理'], ['令和7年5月 企画課']]),
    other('記入要領', instructions),
    other('選択肢', [['A'], ['B']]),
    plan(6, { name: '進行管理' }),
  );
  const form = formOf(book);
  const cover = form.changes.filter(({ sheet }) => sheet === '表紙');
  expect(cover.map(({ before, after }) => [before, after])).toEqual([
    ['令和6年度', '令和7年度'],
    ['令和7年5月 企画課', '令和8年5月 企画課'],
  ]);
  expect(toldBy(form)).toEqual(['other-sheet 記入要領!A2']);
});

test.each<[string, Workbook, Surroundings | undefined, [string, string][], string[]]>([
  [
    'a formula that spells a sheet as text',
    bookOf(plan(6), other('集計', [[formula('INDIRECT("令和6年度!C3")', 850)]])),
    undefined,
    [],
    ['sheet-name 令和6年度'],
  ],
  ['macros', bookOf(plan(6)), around({ hasMacros: true }), [], ['sheet-name 令和6年度']],
  [
    'another sheet of that name',
    bookOf(plan(6), other('令和7年度', [['来年度の案']])),
    undefined,
    [],
    ['sheet-name 令和6年度'],
  ],
  [
    'two sheets in a row: the later makes room first',
    bookOf(plan(6, { name: 'R6年度' }), plan(6, { name: 'R6年度(案)' })),
    undefined,
    [
      ['R6年度', 'R7年度'],
      ['R6年度(案)', 'R7年度(案)'],
    ],
    [],
  ],
  ['a period in a name', bookOf(plan(6, { name: '計画(令和3～7年度)' })), undefined, [], []],
])('sheet names: %s', (_what, book, there, moved, told) => {
  expect([names(book, there), toldBy(formOf(book, there))]).toEqual([moved, told]);
});

test('what stands in no cell is told where it names the year; pivot tables where headings move', () => {
  const there = around({
    asides: [
      { kind: 'comment', sheet: '令和6年度', cell: 'C3', text: '令和6年度の速報値' },
      { kind: 'comment', sheet: '令和6年度', cell: 'C4', text: '令和4年度から数え方を変えた' },
      { kind: 'drawing', sheet: '令和6年度', cell: 'A9', text: '計画期間 令和3年度～令和6年度' },
      { kind: 'validation', sheet: '別のシート', cell: 'A1', text: '令和6年度' },
    ],
    pivotSheets: ['令和6年度'],
  });
  expect(toldBy(formOf(bookOf(plan(6)), there))).toEqual(['pivot 令和6年度', 'comment 令和6年度!C3']);
});

test('headings of an Excel table move, unless two would then be the same', () => {
  const area = { top: 1, left: 0, bottom: 3, right: 3 };
  const listObjects = [{ name: '事業表', area }];
  const form = formOf(bookOf(plan(6, { listObjects })));
  expect(form.edits.map(({ kind }) => kind)).toEqual(['input', 'labels', 'sheet-name']);
  expect(form.left).toEqual([]);
  const rows: (readonly Given[])[] = [
    ['令和6年度 進行管理シート'],
    ['指標名', '令和6年度実績', '令和7年度実績', '担当課'],
    ['防災訓練の参加者数', '900人', '', '防災課'],
    ['避難所の数', '40箇所', '', '防災課'],
  ];
  const whole = formOf(bookOf(sheetOf(rows, { listObjects })));
  expect([toldBy(whole), whole.changes.length]).toEqual([['whole-plan Sheet1'], 1]);
});

test('a date in a cell of its own is told', () => {
  const rows: (readonly Given[])[] = [
    ['令和6年度 進行管理シート', { value: 45747, text: '2025/3/31', format: 'yyyy/m/d', isDate: true }],
    ['指標名', '令和6年度目標', '令和6年度実績', '担当課'],
    ['防災訓練の参加者数', '900人', '850人', '防災課'],
    ['避難所の数', '40箇所', '41箇所', '防災課'],
  ];
  expect(toldBy(formOf(bookOf(sheetOf(rows))))).toEqual(['date-cell Sheet1!B1']);
});

test.each([
  ['&C令和6年度 進行管理&R&P/&N', '&C令和7年度 進行管理&R&P/&N'],
  ['&L&"游ゴシック,太字"&14R6実績&R&D', '&L&"游ゴシック,太字"&14R7実績&R&D'],
  // the right-hand part, and a size: no years
  ['&R6ページ&R&12令和6年度', '&R6ページ&R&12令和7年度'],
  ['&L令和&"ＭＳ 明朝"6年度', '&L令和&"ＭＳ 明朝"7年度'],
  ['&C計画期間 令和3年度～令和6年度', null],
])('the print header %s becomes %s', (text, moved) => {
  const texts = [{ place: 'oddHeader', text }] as const;
  const form = formOf(bookOf(plan(6)), around({ printTexts: [{ sheet: '令和6年度', texts }] }));
  expect(form.prints.map(({ after }) => after)).toEqual(
    moved === null ? [] : [[{ place: 'oddHeader', text: moved }]],
  );
});

test('a print header whose year is parted by a code is told', () => {
  const texts = [{ place: 'oddFooter', text: '&L令和&"ＭＳ 明朝"6&B年度' }] as const;
  const form = formOf(bookOf(plan(6)), around({ printTexts: [{ sheet: '令和6年度', texts }] }));
  expect([form.prints, toldBy(form)]).toEqual([[], ['print-header 令和6年度']]);
});

test('a sheet protected without a password is made all the same, and told', () => {
  const form = formOf(bookOf(plan(6, { isProtected: true })), around({ openProtected: ['令和6年度'] }));
  expect([form.changes.length, toldBy(form)]).toEqual([5, ['stays-protected 令和6年度']]);
});

test('the last target of the plan is of this very year: the plan ends', () => {
  const rows: (readonly Given[])[] = [
    ['令和7年度 進行管理シート'],
    ['指標名', '令和7年度実績', '最終目標（令和7年度）', '担当課'],
    ['防災訓練の参加者数', '850人', '900人', '防災課'],
    ['避難所の数', '41箇所', '45箇所', '防災課'],
  ];
  const form = formOf(bookOf(sheetOf(rows)));
  expect(toldBy(form)).toEqual(['plan-ends Sheet1']);
  expect(form.changes.map(({ after }) => after)).toEqual([
    '令和8年度 進行管理シート',
    '令和8年度実績',
    '',
    '',
  ]);
});

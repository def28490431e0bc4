import { inspect } from '../../src/inspect.js';
import { nextYear, type NextYear } from '../../src/next-year/next-year.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { toA1 } from '../../src/sheet/address.js';
import { applyEdit } from '../../src/sheet/apply.js';
import { numberCell, textCell } from '../../src/sheet/cell.js';
import type { Sheet, Workbook } from '../../src/sheet/sheet.js';
import { bookOf, formula, sheetOf, type Given } from '../rules/make-sheet.js';

function formOf(book: Workbook): NextYear {
  return nextYear(book, inspect(book, DEFAULT_SETTINGS).tables);
}

function told(form: NextYear): [string, string, string, string][] {
  return form.changes.map(({ kind, row, column, before, after }) => [kind, toA1(row, column), before, after]);
}

const PLAN: (readonly Given[])[] = [
  ['令和4年度 進行管理シート（令和5年3月31日現在）'],
  [
    'No.',
    '指標名',
    '基準値（令和元年度）',
    '実績（令和3年度）',
    '目標（令和4年度）',
    '実績（令和4年度）',
    '最終目標（令和7年度）',
    '達成率',
    '評価',
    '評価理由',
    '担当課',
  ],
  [
    '1',
    '健康教室の参加者数',
    '500人',
    '510人',
    '520人',
    '530人',
    '600人',
    formula('F3/E3', 1.02, { text: '102.0%', format: '0.0%' }),
    'A',
    '計画どおり開催し参加者が増えたため',
    '健康課',
  ],
  ['2', '図書館の貸出冊数', 9000, 9100, 9200, 9150, 9500, 0.99, 'B', '', '図書館'],
];

test('a form with last year beside this year: labels on, figures over, entries empty, formulas kept', () => {
  const form = formOf(bookOf(sheetOf(PLAN)));
  expect(form.year).toBe(2023);
  expect(told(form)).toEqual([
    [
      'year',
      'A1',
      '令和4年度 進行管理シート（令和5年3月31日現在）',
      '令和5年度 進行管理シート（令和6年3月31日現在）',
    ],
    ['year', 'D2', '実績（令和3年度）', '実績（令和4年度）'],
    ['year', 'E2', '目標（令和4年度）', '目標（令和5年度）'],
    ['year', 'F2', '実績（令和4年度）', '実績（令和5年度）'],
    ['carried', 'D3', '510人', '530人'],
    ['emptied', 'F3', '530人', ''],
    ['emptied', 'I3', 'A', ''],
    ['emptied', 'J3', '計画どおり開催し参加者が増えたため', ''],
    ['carried', 'D4', '9100', '9150'],
    ['emptied', 'F4', '9150', ''],
    ['emptied', 'H4', '0.99', ''],
    ['emptied', 'I4', 'B', ''],
  ]);
  expect(form.left).toEqual([]);
});

test('years of a whole plan side by side stay, and so do their figures', () => {
  const form = formOf(
    bookOf(
      sheetOf([
        ['令和4年度末 数値目標の推移'],
        [
          '指標名',
          '目標（令和4年度）',
          '実績（令和4年度）',
          '目標（令和5年度）',
          '実績（令和5年度）',
          '担当課',
        ],
        ['健康教室の参加者数', '520人', '530人', '540人', '', '健康課'],
        ['図書館の貸出冊数', '9,200冊', '9,150冊', '9,300冊', '', '図書館'],
      ]),
    ),
  );
  expect(told(form)).toEqual([['year', 'A1', '令和4年度末 数値目標の推移', '令和5年度末 数値目標の推移']]);
});

test('last year and this year said in words', () => {
  const form = formOf(
    bookOf(
      sheetOf([
        ['令和5年度 経営改善計画'],
        ['番号', '指標', '前年度実績', '本年度目標', '本年度実績', '担当課'],
        [1, '広告収入額', '1,850千円', '2,000千円', '2,140千円', '広報課'],
        [2, '売却区画数', '3区画', '5区画', '2区画', '管財課'],
      ]),
    ),
  );
  expect(told(form)).toEqual([
    ['year', 'A1', '令和5年度 経営改善計画', '令和6年度 経営改善計画'],
    ['carried', 'C3', '1,850千円', '2,140千円'],
    ['emptied', 'E3', '2,140千円', ''],
    ['carried', 'C4', '3区画', '2区画'],
    ['emptied', 'E4', '2区画', ''],
  ]);
});

test('a protected sheet is left alone and told', () => {
  const form = formOf(bookOf(sheetOf(PLAN, { isProtected: true })));
  expect([form.changes, form.edits, form.left]).toEqual([
    [],
    [],
    [{ reason: 'protected', sheet: 'Sheet1', cell: null }],
  ]);
});

/** The workbook after the edits of a form. */
function after(book: Workbook): Workbook {
  return formOf(book).edits.reduce<Workbook>(
    (so, edit) =>
      applyEdit(so, edit, (content) =>
        content.kind === 'number'
          ? numberCell(content.value)
          : content.kind === 'text'
            ? textCell(content.text)
            : undefined,
      ),
    book,
  );
}

const texts = (book: Workbook): string[] =>
  book.sheets.flatMap((sheet: Sheet) =>
    sheet.cells.flatMap((row) => row?.map((cell) => cell?.text ?? '') ?? []),
  );

test('made twice, the form is two years on', () => {
  const filled = after(bookOf(sheetOf(PLAN)));
  const again = after(filled);
  expect(texts(again)[0]).toBe('令和6年度 進行管理シート（令和7年3月31日現在）');
  expect(texts(again)).toContain('実績（令和6年度）');
  expect(texts(again)).toContain('実績（令和5年度）');
  expect(texts(again)).toContain('基準値（令和元年度）');
  expect(texts(again)).toContain('最終目標（令和7年度）');
});

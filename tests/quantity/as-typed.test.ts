import { readFigures } from '../../src/quantity/measures.js';
import { asRow, type FigureRow } from './figure-row.js';

/** Cells of progress sheets as clerks type them, worked out by hand; the document is of 2022. */
const FIGURES: readonly (readonly [string, ...Partial<FigureRow>[]])[] = [
  ['1,234（うち新規56）', { value: 1234 }, { value: 56, part: 'breakdown', label: 'うち新規' }],
  ['約3割', { value: 3, unit: '割', said: ['約'] }],
  ['1日平均25人', { value: 25, unit: '人', label: '1日平均' }],
  ['1回平均27人', { value: 27, unit: '人', label: '1回平均' }],
  [
    '延べ1,234人（実人数567人）',
    { value: 1234, unit: '人', said: ['延べ'] },
    { value: 567, unit: '人', part: 'breakdown', label: '実人数' },
  ],
  [
    'H30:12件→R4:18件',
    { value: 12, unit: '件', said: ['から'], year: 2018, part: 'alternative' },
    { value: 18, unit: '件', year: 2022 },
  ],
  ['100%（10/10）', { value: 100, unit: '%' }],
  ['1.2億', { value: 120_000_000 }],
  ['12,345千円', { value: 12_345_000, unit: '円' }],
  ['5〜10件', { value: 5, upTo: 10, unit: '件' }],
  ['10件/月', { value: 10, unit: '件/月' }],
  ['±0', { value: 0, said: ['±'] }],
  ['△5.2pt', { value: -5.2, unit: 'ポイント' }],
  ["'1234", { value: 1234 }],
  ['1,234人\n（R4.3.31現在）', { value: 1234, unit: '人', year: 2021 }],
  ['－5', { value: -5 }],
  ['5点満点中4.2点', { value: 4.2, unit: '点', said: ['5点満点中'] }],
  ['12校中10校', { value: 10, unit: '校', said: ['12校中'] }],
  ['1時間30分', { value: 90, unit: '分' }],
  ['延べ2時間5分', { value: 125, unit: '分', said: ['延べ'] }],
  ['85%以上90%未満', { value: 85, upTo: 90, unit: '%' }],
  ['12※', { value: 12 }],
  ['12（見込）', { value: 12, said: ['見込'] }],
  ['30％ → 35％', { value: 30, unit: '%', said: ['から'], part: 'alternative' }, { value: 35, unit: '%' }],
  [
    '12件（前年度10件）',
    { value: 12, unit: '件' },
    { value: 10, unit: '件', part: 'breakdown', label: '前年度' },
  ],
  ['月1回以上', { value: 1, unit: '回', bound: 'at-least', said: ['月'] }],
  ['1億2,345万円', { value: 123_450_000, unit: '円' }],
];

test.each(FIGURES.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
  expect(readFigures(text, { documentYear: 2022 }).map(asRow)).toEqual(rows);
});

test.each([
  '未集計',
  '集計中（R5.7頃公表）',
  '―（隔年調査）',
  '－',
  'ー',
  '…',
  '調査未実施',
  'ﾅｼ',
  '皆無',
  'コロナのため中止',
])('%s is no figure yet', (text) => {
  expect(readFigures(text, { documentYear: 2022 }).map(({ kind }) => kind)).toEqual(['missing']);
});

test.each(['3人に1人', '皆増', '×', '✓', '実施', '3:30', '3/5', '現状維持', '前年度以上', '令和4年度末'])(
  '%s says something, but no figure',
  (text) => {
    expect(readFigures(text, { documentYear: 2022 }).map(({ kind }) => kind)).toEqual(['qualitative']);
  },
);

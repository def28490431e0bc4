import { movedSettings, settingsEdits } from '../../src/book/next-year-settings.js';
import type { NextYear } from '../../src/next-year/next-year.js';
import { settingsText } from '../../src/settings-text.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import type { Settings } from '../../src/inspection.js';
import { bookOf, sheetOf } from '../rules/make-sheet.js';
import { formOf } from './form-of.js';

const FORM: NextYear = formOf(
  bookOf(
    sheetOf(
      [
        ['令和6年度 進行管理シート'],
        ['指標名', '令和6年度\n目標', '令和6年度 実績', '担当課'],
        ['防災訓練の参加者数', '900人', '850人', '防災課'],
        ['避難所の数', '40箇所', '41箇所', '防災課'],
      ],
      { name: '令和6年度' },
    ),
  ),
);

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  mapping: [
    { sheet: '令和6年度', header: '令和6年度 目標', role: 'target' },
    { sheet: '令和6年度', header: '担当課', role: 'department' },
    { sheet: '別のシート', header: '令和6年度 目標', role: 'target' },
  ],
  evaluation: {
    ...DEFAULT_SETTINGS.evaluation,
    formulaBySheet: { 令和6年度: { increase: 'baseline-progress' }, 別のシート: {} },
    overrides: { '令和6年度!3#0': { direction: 'decrease' } },
  },
  ignored: [
    {
      rule: 'rate-mismatch',
      sheet: '令和6年度',
      cell: 'C3',
      indicator: null,
      data: {},
      state: 'ignored',
      reason: '',
    },
  ],
};

test('what the user chose follows the sheet and its headers; what was set aside stays behind', () => {
  const moved = movedSettings(CHOSEN, FORM);
  expect(moved.mapping).toEqual([
    { sheet: '令和7年度', header: '令和7年度\n目標', role: 'target' },
    { sheet: '令和7年度', header: '担当課', role: 'department' },
    { sheet: '別のシート', header: '令和6年度 目標', role: 'target' },
  ]);
  expect(moved.evaluation.formulaBySheet).toEqual({
    令和7年度: { increase: 'baseline-progress' },
    別のシート: {},
  });
  expect(moved.evaluation.overrides).toEqual({ '令和7年度!3#0': { direction: 'decrease' } });
  expect(moved.ignored).toEqual([]);
});

test('settings that cannot be read, and none, stay as they are', () => {
  expect(settingsEdits(null, FORM)).toEqual([]);
  expect(settingsEdits('{"version":99}', FORM)).toEqual([]);
  expect(settingsEdits(settingsText(CHOSEN), FORM)).toEqual([
    { kind: 'settings', before: settingsText(CHOSEN), after: settingsText(movedSettings(CHOSEN, FORM)) },
  ]);
});

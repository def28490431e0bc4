import { savedName } from '../../../src/workbench/book/file-name.js';
import { typedContent } from '../../../src/workbench/book/typed-content.js';
import { BLANK } from '../../../src/sheet/cell.js';

test.each([
  ['計画.xlsx', '計画-点検済み.xlsx'],
  ['計画.XLSM', '計画-点検済み.XLSM'],
  ['計画-点検済み.xlsx', '計画-点検済み.xlsx'],
  ['令和4.5年.xlsx', '令和4.5年-点検済み.xlsx'],
  ['名なし', '名なし-点検済み.xlsx'],
])('%s is saved as %s', (name, saved) => {
  expect(savedName(name)).toBe(saved);
});

test('formulas cannot be typed: they stay text and that is said', () => {
  expect(typedContent('=A1', BLANK)).toEqual({ content: { kind: 'text', text: '=A1' }, wasFormula: true });
  expect(typedContent('=', BLANK).wasFormula).toBe(false);
  expect(typedContent('1,234', BLANK)).toEqual({
    content: { kind: 'number', value: 1234 },
    wasFormula: false,
  });
});

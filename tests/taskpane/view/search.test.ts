import { matches, searchable } from '../../../src/taskpane/view/search.js';

test.each([
  ['配食サービス利用者数', '配食', true],
  ['配食サービス利用者数', 'ｻｰﾋﾞｽ', true],
  ['配食サービス利用者数', 'さーびす', true],
  ['指標１２', '12', true],
  ['KPI A', 'ｋｐｉ', true],
  ['76万t-CO2以下', '76万t−CO2', true],
  ['高齢福祉課 配食', '配食　高齢', true],
  ['高齢福祉課 配食', '配食 危機管理', false],
  ['高齢福祉課', '環境', false],
  ['高齢 福祉課', '高齢福祉', true],
])('「%s」 searched for 「%s」: %s', (text, query, found) => {
  expect(matches(text, query)).toBe(found);
});

test('an empty search finds everything', () => {
  expect(matches('何か', '  ')).toBe(true);
});

test('voiced half-width kana become one with their marks', () => {
  expect(searchable('ﾀﾞﾑ')).toBe(searchable('ダム'));
  expect(searchable('ﾀﾑ')).not.toBe(searchable('ダム'));
});

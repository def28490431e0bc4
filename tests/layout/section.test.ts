import { headingForm, isHeading, sectionStack } from '../../src/layout/section.js';

test.each([
  ['まちづくり目標1：誰もが明るく暮らせるまち', 'まちづくり目標N:'],
  ['■基本政策1-1 健やかに生き生きと暮らせるまちづくり', '■基本政策N-N'],
  ['(施策展開の方向5-10-2) 次代へつなげる', '(施策展開の方向N-N-N)'],
  ['【施策01】 こころと体の健康づくりの推進', '【施策N】'],
  ['基本施策１　協働に関する情報の収集及び発信', '基本施策N'],
  ['1. 果敢に挑戦する職員の育成', 'N.'],
  ['①歳出構造の見直し', '①'],
  ['　●歳出の見直しと歳入の確保', '●'],
  ['暮らし力', ''],
])('%s has the form %s', (text, form) => {
  expect(headingForm(text)).toBe(form);
});

test.each([
  ['市民生活部長 竹内 克則', false],
  ['令和3年11月 南アルプス市', false],
  ['※実質公債費比率:一般会計等が負担する', false],
  ['目標：自治会、ＮＰＯ、大学、企業', false],
  ['A:目標を達成', false],
  ['【取組達成度】', false],
  ['6/10', false],
  ['（単位：千円）', false],
  ['計画全体の成果指標', true],
  ['暮らし力', true],
  ['第2章 安全で安心なまち', true],
])('%s heads what follows: %s', (text, heads) => {
  expect(isHeading(text)).toBe(heads);
});

test('a heading closes its like and everything below it', () => {
  const stack = sectionStack();
  for (const text of [
    'まちづくり目標1：あ',
    '■基本政策1-1 い',
    '【施策01】 う',
    '【施策02】 え',
    '■基本政策1-2 お',
  ])
    stack.push(text);
  expect(stack.current()).toEqual(['まちづくり目標1：あ', '■基本政策1-2 お']);
  stack.push('【施策03】 か');
  stack.push('まちづくり目標2：き');
  expect(stack.current()).toEqual(['まちづくり目標2：き']);
});

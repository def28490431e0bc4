import { isPlainCriterion } from '../../src/collect/plain-criterion.js';

test.each(['健康課', '第1課', '政策1 健康', 'A', 'ａ', '◎', '（見出しなし）', 'met', '2番館', 'Ⅰ 安全'])(
  '%s counts as itself',
  (text) => {
    expect(isPlainCriterion(text)).toBe(true);
  },
);

test.each([
  '健康*課',
  '健康？課',
  '防災~課',
  '>5課',
  '＝課',
  '<>',
  '10',
  '１０',
  '1-1',
  '4月1日',
  '令和5年4月1日',
  '1E3',
  '1 Jan',
  '100%',
  '1,000円',
  'TRUE',
  '#N/A',
  '－',
  '',
  '長'.repeat(256),
])('%j could be read as something else', (text) => {
  expect(isPlainCriterion(text)).toBe(false);
});

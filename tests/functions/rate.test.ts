import { call, shown } from './call';

/** Worked by hand: 936 ÷ 850 = 1.10117…, 341 ÷ 1000 = 0.341, 6,200 ÷ 6,750 = 0.91851… */
test.each([
  // target, actual, baseline, direction, shown
  [850, 936, null, null, 110.1],
  [1000, 341, null, null, 34.1],
  ['6,750人', '約6,200人(速報値)', null, null, 91.9],
  ['８５０件', 936, null, null, 110.1],
  ['8,400万円', '84,000千円', null, null, 100],
  [10, 8, null, '減少', 125],
  [10, 12.5, null, 'decrease', 80],
  [10, 8, null, '以下', 125],
  [10, 8, null, '増加', 80],
  [10, 8, null, '以上', 80],
  [10, 8, null, 'maintain', 80],
  [10, 8, null, '維持', 80],
  ['10%以下', '8%', null, null, 125],
  // without a direction the baseline tells it: 40 → 30 is to fall, 30 ÷ 32 = 0.9375
  [30, 32, 40, null, 93.8],
  [40, 32, 30, null, 80],
  // half a tenth is rounded up: 1 ÷ 16 = 6.25 %
  [16, 1, null, null, 6.3],
  ['120', '30', null, null, 25],
  [100, '0', null, null, 0],
])('達成率(%p, %p, %p, %p) is %p', async (target, actual, baseline, direction, expected) => {
  expect(await shown('RATE', [target, actual, baseline, direction])).toBe(expected);
});

test.each([
  [100, '', null, null, '#N/A', '実績がありません'],
  [null, 50, null, null, '#N/A', '目標がありません'],
  [100, '－', null, null, '#N/A', '実績がありません'],
  [100, '調査中', null, null, '#N/A', '実績'],
  [100, '順調に進んでいる', null, null, '#N/A', '言葉だけ'],
  [0, 5, null, null, '#N/A', '目標が 0'],
  [5, '0', null, '減少', '#N/A', '実績が 0'],
  ['10人', '8件', null, null, '#VALUE!', '単位が違います'],
  [10, -8, null, null, '#VALUE!', '負の数'],
  ['10～20人', '15人', null, null, '#N/A', '幅がある'],
  [10, 8, null, 'たぶん', '#VALUE!', '方向「たぶん」'],
  [10, true, null, null, '#VALUE!', 'TRUE'],
  [10, new Error('#REF!'), null, null, '#N/A', '元のセルのエラー'],
])('達成率(%p, %p, %p, %p) is %s', async (target, actual, baseline, direction, error, message) => {
  const result = await call('RATE', [target, actual, baseline, direction]);
  expect(result).toEqual({ error, message: expect.stringContaining(message) as string });
});

test('the sentence is in the language of Excel', async () => {
  const result = await call('RATE', [100, '', null, null], { locale: 'en' });
  expect(result).toEqual({ error: '#N/A', message: 'There is no actual. Enter a number in its cell.' });
});

import fc from 'fast-check';
import { likeness } from '../../src/indicator/likeness.js';

test.each<[string, string, number, number]>([
  ['実質公債費比率', '実質公債費比率', 1, 1],
  ['3、4年生', '3、4年', 0.9, 0.9],
  ['運営形態の検討', '改修計画案等の検討及び運営形態の具体的な検討までは至りませんでした。', 0.6, 0.8],
  ['現年分徴収率', '滞繰分徴収率', 0.5, 0.7],
  ['ネーミングライツ', '有料広告収入', 0, 0.1],
  ['', '件数', 0, 0],
])('%s and %s', (a, b, from, to) => {
  expect(likeness(a, b)).toBeGreaterThanOrEqual(from);
  expect(likeness(a, b)).toBeLessThanOrEqual(to);
});

test('is symmetric and stays within 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const value = likeness(a, b);
      expect(value).toBe(likeness(b, a));
      expect(value >= 0 && value <= 1).toBe(true);
    }),
  );
});

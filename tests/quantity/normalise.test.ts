import fc from 'fast-check';
import { normalise } from '../../src/quantity/normalise.js';

describe('normalise folds what reads the same', () => {
  test.each([
    ['full-width digits, point, comma, percent', '３４．９％、１，２３４', '34.9%、1,234'],
    ['half-width katakana with marks', 'ﾎﾟｲﾝﾄ ｶﾞｽ ｻﾎﾟｰﾀｰ', 'ポイント ガス サポーター'],
    ['Kangxi radicals and radicals of PDF texts', '⼈⼝ ⾏政 ⺠間 ⻑期', '人口 行政 民間 長期'],
    ['squared units', '㎡ ㎥ ㏊ ㎞ ㌧ ㌫', 'm2 m3 ha km トン パーセント'],
    ['exponents behind a letter', 'm² km²', 'm2 km2'],
    ['dashes of every kind', '‐ ‑ ‒ – — ― − － ─', '- - - - - - - - -'],
    ['the long vowel mark as a dash', '１ー２ ー', '1-2 -'],
    ['waves', '10～20 10〜20 10~20', '10~20 10~20 10~20'],
    ['blanks and line breaks', '5\u3000人\u00a0計\t7\r\n8\r9', '5 人 計 7\n8\n9'],
    ['middle dots', '· • ･ ・', '・ ・ ・ ・'],
    ['invisible characters', '1\u200b0\ufeff0人', '100人'],
    ['brackets and colons', '（令和２年度）：［参考］', '(令和2年度):[参考]'],
  ])('%s', (_name, printed, folded) => {
    expect(normalise(printed).text).toBe(folded);
  });
});

describe('normalise keeps what reads differently', () => {
  test.each([
    ['circled ordinals', '①②⑳', '①②⑳'],
    ['ordinals in brackets', '⑴ ⒈', '⑴ ⒈'],
    ['fractions', '½ ⅓', '½ ⅓'],
    ['powers', '10³', '10³'],
    ['dots of a placeholder', '…', '…'],
    ['long vowels', 'サービスー', 'サービスー'],
    ['signs', '▲△○◎×●', '▲△○◎×●'],
  ])('%s', (_name, printed, folded) => {
    expect(normalise(printed).text).toBe(folded);
  });
});

test('folded positions lead back to what is printed', () => {
  const folded = normalise('参加　㎡ﾎﾟｲﾝﾄ：１２人');
  expect(folded.text).toBe('参加 m2ポイント:12人');
  expect(folded.printed(3, 5)).toBe('㎡');
  expect(folded.printed(5, 9)).toBe('ﾎﾟｲﾝﾄ');
  expect(folded.printed(10, 13)).toBe('１２人');
  expect(folded.printed(0, folded.text.length)).toBe('参加　㎡ﾎﾟｲﾝﾄ：１２人');
});

test('normalise is idempotent and total', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      const once = normalise(text).text;
      expect(normalise(once).text).toBe(once);
    }),
    { numRuns: 400 },
  );
});

test('printed pieces put together are the visible text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ｶﾞ', '㎡', '１', '人', '\u200b', 'ー', '―', 'か', '゛', '\r\n')),
      (parts) => {
        const source = parts.join('');
        const folded = normalise(source);
        expect(source).toContain(folded.printed(0, folded.text.length));
        expect(folded.sourceEnd(folded.text.length)).toBeLessThanOrEqual(source.length);
      },
    ),
  );
});

import fc from 'fast-check';
import { readStatedRating } from '../../src/rating/stated-rating';

const LETTERS = ['S', 'A', 'B', 'C', 'D'];
const SIGNS = ['◎', '○', '△', '×', '-'];
const DIGITS = ['1', '2', '3', '4', '5'];
const WORDS = ['順調', 'おおむね順調', 'やや遅れ', '遅れ'];

describe('readStatedRating', () => {
  it.each([
    ['A', LETTERS, 'A'],
    ['Ａ', LETTERS, 'A'],
    ['А', LETTERS, 'A'], // Cyrillic, as PDFs give it
    ['В', LETTERS, 'B'],
    ['С', LETTERS, 'C'],
    ['a', LETTERS, 'A'],
    [' A ', LETTERS, 'A'],
    ['Ａ（順調）', LETTERS, 'A'],
    ['A：目標を達成', LETTERS, 'A'],
    ['A 目標を達成', LETTERS, 'A'],
    ['評価：A', LETTERS, 'A'],
    ['担当課評価 B', LETTERS, 'B'],
    ['A評価', LETTERS, 'A'],
    ['【Ａ】', LETTERS, 'A'],
    ['(C)', LETTERS, 'C'],
    ['○', SIGNS, '○'],
    ['〇', SIGNS, '○'], // the digit zero in kanji, from the IME
    ['◯', SIGNS, '○'],
    ['✕', SIGNS, '×'],
    ['x', SIGNS, '×'],
    ['Ｘ', SIGNS, '×'],
    ['○（達成）', SIGNS, '○'],
    ['－', SIGNS, '-'],
    ['３', DIGITS, '3'],
    ['3', DIGITS, '3'],
    ['①', ['①', '②'], '①'],
    ['おおむね順調', WORDS, 'おおむね順調'],
    ['順調（85%）', WORDS, '順調'],
    ['B+', ['A', 'B+', 'B'], 'B+'],
    ['а', ['a', 'A'], null], // Cyrillic а: with both an a and an A in use, nothing says which
  ])('%s', (text, labels, expected) => {
    expect(readStatedRating(text, labels)).toBe(expected);
  });

  it.each([
    ['', LETTERS],
    ['E', LETTERS],
    ['A→B', LETTERS],
    ['A・B', LETTERS],
    ['A、B', LETTERS],
    ['A or B', LETTERS],
    ['ABC', LETTERS],
    ['目標を達成', LETTERS],
    ['概ね順調', WORDS],
    ['未順調', WORDS],
    ['33', DIGITS],
    ['①', DIGITS],
    ['評価', LETTERS],
  ])('%s says none of them', (text, labels) => {
    expect(readStatedRating(text, labels)).toBeNull();
  });

  it('never answers anything but one of the labels', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...SIGNS, null]).toContain(readStatedRating(text, SIGNS));
      }),
    );
  });
});

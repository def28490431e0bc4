import fc from 'fast-check';
import { findFiscalYears } from '../../src/quantity/fiscal-year.js';
import { readFigures } from '../../src/quantity/measures.js';
import { LONGEST_CELL, normalise } from '../../src/quantity/normalise.js';
import { readFigure } from '../../src/quantity/read-figure.js';
import { growthOnText, TOO_MUCH } from '../growth.js';

/** Just what a cell can hold: what is behind it is not read, and would hide how the time grows. */
const LENGTH = LONGEST_CELL;

const PIECES = [
  '1',
  '1,',
  '1.',
  '1、',
  '1 ',
  '1-',
  '1~',
  '1/',
  '1:',
  '0',
  '(',
  ')',
  '(1)',
  '()\n',
  '「',
  '【1】',
  '\n',
  '1\n',
  '市税\n',
  '※',
  '※1',
  '第',
  '第1次',
  'R',
  'R4~',
  '令和4(',
  '平成32年度(令和2年度)',
  '2020~',
  '3、4',
  '△1▲',
  '約',
  '1人から',
  '1人/人',
  '人/',
  '。',
  '1件。',
  '(令和2年度)',
  '1万',
  '千',
  'ゼ',
  'ｶﾞ',
  '゛',
  '\u0301',
  '\ud800',
  '𠮷',
  '1か',
  '[参考]',
  '1歳',
  '1の',
  'X1',
  '1t-CO2',
  '調査中',
  '#',
  '人口',
  '1人当たり',
  '…',
  'http://',
  ' ',
  '\u3000',
  'ー',
  '1 あいうえ\n',
];

describe(`${String(LENGTH)} characters of one kind are read in linear time`, () => {
  test.each(PIECES)('%j', (piece) => {
    const read = (text: string): unknown => [
      readFigures(text, { documentYear: 2020, unit: '千円' }),
      findFiscalYears(text),
    ];
    expect(growthOnText(piece, LENGTH, read)).toBeLessThan(TOO_MUCH);
  });

  test('a reader that looks back at every place would be found out', () => {
    const lookBack = (text: string): number => {
      let found = 0;
      for (let at = 0; at < text.length; at += 1) if (text.lastIndexOf('※', at) >= 0) found += 1;
      return found;
    };
    expect(growthOnText('人', LENGTH, lookBack)).toBeGreaterThan(TOO_MUCH);
  });
});

const PIECE = fc.constantFrom(
  '1',
  '０',
  '12',
  '345',
  ',',
  '，',
  '.',
  '、',
  '。',
  '(',
  '）',
  '[',
  ']',
  '「',
  '」',
  '\n',
  ' ',
  '　',
  '人',
  'か所',
  '％',
  '千円',
  '億',
  '万',
  '約',
  '以上',
  '以下',
  '▲',
  '△',
  '-',
  '～',
  'ー',
  '令和',
  'R',
  '元',
  '年',
  '年度',
  '月',
  '第',
  '※',
  '・',
  '①',
  'から',
  'とする',
  'の',
  '増',
  '減少',
  'うち',
  '累計',
  '合計',
  '市税',
  '徴収率',
  'A',
  'L=',
  't',
  'm²',
  '½',
  'ゼロ',
  '集計中',
  '=',
  '/',
  '：',
  '→',
  '±',
  '𠮷',
  '\ud800',
);
const TEXT = fc.oneof(
  fc.array(PIECE, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('readFigures is total', () => {
  test('any text gives at least one figure, and each is in order', () => {
    const context = fc.record(
      {
        unit: fc.option(fc.oneof(TEXT, fc.constantFrom('千円', '%', '人'))),
        documentYear: fc.option(fc.integer({ min: 1900, max: 2100 })),
        number: fc.option(fc.double()),
        format: fc.oneof(TEXT, fc.constantFrom('0.0%', '#,##0"人"', '[', '"', '0;;', 'ge.m.d', '[>=1]0;0')),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(TEXT, context, (text, given) => {
        const figures = readFigures(text, given);
        expect(figures.length).toBeGreaterThan(0);
        expect(figures.some((figure) => figure.part === 'main')).toBe(true);
        for (const figure of figures) {
          expect(figure.kind === 'quantity').toBe(figure.value !== null);
          expect(
            figure.value === null || (Number.isFinite(figure.value) && !Object.is(figure.value, -0)),
          ).toBe(true);
          expect(figure.confidence).toBeGreaterThanOrEqual(0);
          expect(figure.confidence).toBeLessThanOrEqual(1);
          expect(figure.label).not.toBe('');
          expect(figure.unit).not.toBe('');
        }
        if (given.number === undefined || given.number === null) {
          for (const figure of figures) expect(text).toContain(figure.text);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('a folded text reads like the printed one', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const strip = ({ value, unit, bound, upTo, part }: ReturnType<typeof readFigure>) => ({
          value,
          unit,
          bound,
          upTo,
          part,
        });
        expect(readFigures(normalise(text).text).map(strip)).toEqual(readFigures(text).map(strip));
      }),
      { numRuns: 500 },
    );
  });

  test('numbers with thousands separators, full-width or not, read as they are', () => {
    const wide = (text: string): string =>
      [...text].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.boolean(), (value, full) => {
        const printed = value.toLocaleString('en-US');
        expect(readFigure(`${full ? wide(printed) : printed}人`)).toMatchObject({
          value,
          unit: '人',
          confidence: 1,
        });
      }),
    );
  });
});

import fc from 'fast-check';
import { BLANK } from '../../src/sheet/cell.js';
import { readInput } from '../../src/sheet/input.js';

/** Numbers as numbers, text as text, null for blank. */
function typed(text: string, format = 'General'): number | string | null {
  const content = readInput(text, { ...BLANK, format });
  if (content.kind === 'number') return content.value;
  return content.kind === 'text' ? content.text : null;
}

test.each<[string, number | string | null]>([
  ['', null],
  ['12', 12],
  ['-12', -12],
  ['+12', 12],
  ['12.50', 12.5],
  ['.5', 0.5],
  ['5.', 5],
  ['-.5', -0.5],
  ['007', 7],
  ['0', 0],
  ['-0', 0],
  [' 12 ', 12],
  ['　12　', 12],
  ['1,234', 1234],
  ['-1,234,567.89', -1234567.89],
  // Full width, as a Japanese input method gives it.
  ['１２３', 123],
  ['－１，２３４．５', -1234.5],
  ['＋５', 5],
  ['−5', -5],
  // Grouped as no number is.
  ['12,34', '12,34'],
  ['1234,567', '1234,567'],
  ['1,234,', '1,234,'],
  ['1.2.3', '1.2.3'],
  ['123456789012345', 123456789012345],
  ['1234567890123456', '1234567890123456'],
  ['0.000000000000001', 0.000000000000001],
  ['0000000000000000012', 12],
  // What Excel would need another format for.
  ['85%', '85%'],
  ['2021/4/1', '2021/4/1'],
  ['4-1', '4-1'],
  ['10:30', '10:30'],
  ['1/2', '1/2'],
  ['¥1,000', '¥1,000'],
  ['(3)', '(3)'],
  ['1E5', '1E5'],
  ['TRUE', 'TRUE'],
  // Words and figures with words.
  ['達成', '達成'],
  ['１２件', '１２件'],
  ['▲5', '▲5'],
  ['ー5', 'ー5'],
  ['1 2', '1 2'],
  [' 達成\n済 ', ' 達成\n済 '],
  [' ', ' '],
  // What begins like a formula is text.
  ['=1+1', '=1+1'],
  ['＝1', '＝1'],
  ['+A1', '+A1'],
  ['-', '-'],
  ['--5', '--5'],
  ['-1+2', '-1+2'],
  ['@SUM(A1)', '@SUM(A1)'],
  ['=', '='],
  // A leading apostrophe says text.
  ["'12", '12'],
  ["'=1", '=1'],
  ["''", "'"],
  ["'", null],
])('%j', (text, expected) => {
  expect(typed(text)).toBe(expected);
});

test.each<[string, string, number | string | null]>([
  ['12', '@', '12'],
  ['１２', '@', '１２'],
  ['', '@', null],
  ["'12", '@', '12'],
  ['12', '@"様"', '12'],
  ['12', 'General;General;General;@', 12],
  ['12', '0"@"', 12],
  ['85', '0%', 0.85],
  ['85%', '0.0%', 0.85],
  ['85.3 %', '0.0%', 0.853],
  ['０．５％', '0.0%', 0.005],
  ['0.85', '0%', 0.85],
  ['1', '0%', 0.01],
  ['-110', '0%;▲0%', -1.1],
  ['0', '0%', 0],
  ['85', '0"%"', 85],
  ['85', '0\\%', 85],
  ['85', '[>1]0%', 0.85],
  ['85%', '0.00', 0.85],
  ['1,234', '#,##0', 1234],
  ['1900/1/1', 'yyyy/m/d', '1900/1/1'],
])('%j into %j', (text, format, expected) => {
  expect(typed(text, format)).toBe(expected);
});

test('never a formula, and nothing is lost: text stays as it was typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('General', '@', '0%', '#,##0'),
      (text, format) => {
        const content = readInput(text, { ...BLANK, format });
        expect(content.kind).not.toBe('formula');
        if (content.kind === 'text') expect([text, text.slice(1)]).toContain(content.text);
        if (content.kind === 'number') expect(Number.isFinite(content.value)).toBe(true);
      },
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (value) => {
      expect(typed(String(value))).toBe(value);
      expect(typed(value.toLocaleString('en-US'))).toBe(value);
    }),
  );
});

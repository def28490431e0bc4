import fc from 'fast-check';
import { readFigures, readInFull } from '../../src/quantity/measures';

const number = fc.oneof(
  fc.nat(9).map(String),
  fc.nat(9_999).map(String),
  fc.nat(999_999_999).map(String),
  fc.nat(999_999_999).map((n) => n.toLocaleString('en-US')),
  fc.tuple(fc.nat(99_999), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
  fc.tuple(fc.nat(9_999_999), fc.nat(99)).map(([whole, part]) => `${whole.toLocaleString('en-US')}.${part}`),
  fc.integer({ min: 1800, max: 2200 }).map(String),
  fc.nat(99).map((n) => `0${n}`),
);
const tail = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '%',
    '％',
    '人',
    '名',
    '件',
    '箇所',
    'か所',
    '校',
    '千円',
    '百万円',
    '万人',
    '台',
    '世帯',
    '団体',
  ],
  ...[
    '年',
    '年度',
    '月',
    '時間',
    '分',
    '回',
    '回目',
    '位',
    '番',
    '期',
    '割',
    't',
    'kg',
    'm2',
    'ha',
    '㎡',
    'ポイント',
  ],
  ...[
    '以上',
    '以下',
    '程度',
    '増',
    '人増',
    '減',
    '達成',
    '未満',
    '人以上',
    '(人)',
    '（％）',
    '?',
    '※',
    '−',
    '議席',
  ],
);
const unit = fc.constantFrom(null, null, '人', '%', '千円', '件', '人(延べ)', '-', '年', '箇所', '10万人');
const documentYear = fc.constantFrom(null, 2023, 2006);

describe('a figure of a plain form', () => {
  it('is read as it is when everything in it is taken apart', () => {
    fc.assert(
      fc.property(number, tail, unit, documentYear, (digits, end, stated, year) => {
        const context = { unit: stated, documentYear: year };
        expect(readFigures(digits + end, context)).toEqual(readInFull(digits + end, context));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['4,248', '4,248', 4248, null],
    ['320人', '320人', 320, '人'],
    ['321名', '321名', 321, '人'],
    [' 12.5% ', '12.5%', 12.5, '%'],
    ['13.75%', '13.75%', 13.75, '%'],
  ])('%j', (text, printed, value, folded) => {
    const [figure, ...rest] = readFigures(text);
    expect(rest).toEqual([]);
    expect(figure).toMatchObject({ text: printed, kind: 'quantity', value, unit: folded, fiscalYear: null });
  });

  it('gives each text its own figure, also where one form is asked for in turn with different units', () => {
    const asked = [
      ['10', '人'],
      ['20', '%'],
      ['30', '人'],
      ['40', null],
    ] as const;
    expect(asked.map(([text, stated]) => readFigures(text, { unit: stated })[0])).toMatchObject([
      { value: 10, unit: '人' },
      { value: 20, unit: '%' },
      { value: 30, unit: '人' },
      { value: 40, unit: null },
    ]);
  });
});

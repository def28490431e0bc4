import { readFigure } from '../../src/quantity/read-figure.js';

describe('numeric cells give the number, their format the rest', () => {
  test.each([
    ['19.6%', 0.196, '0.0%', 19.6, '%'],
    ['110.1%', 1.1007, '0.0%', 110.07, '%'],
    ['57%', 0.57, '0%', 57, '%'],
    ['2,303人', 2303, '#,##0"人"', 2303, '人'],
    ['8,400千円', 8400000, '#,##0,"千円"', 8400000, '円'],
    ['8,400千円', 8400, '#,##0"千円"', 8400000, '円'],
    ['8.4百万円', 8400000, '0.0,,"百万円"', 8400000, '円'],
    ['¥1,234', 1234, '[$¥-411]#,##0', 1234, '円'],
    ['▲5', -5, '#,##0;"▲"#,##0', -5, null],
    ['(5)', -5, '#,##0_);(#,##0)', -5, null],
    ['[赤]-5', -5, '#,##0;[Red]-#,##0', -5, null],
    ['-', 0, '#,##0;-#,##0;"-"', 0, null],
    ['12345', 12345, 'General', 12345, null],
    ['1.5E+06', 1500000, '0.00E+00', 1500000, null],
    ['####', 12345, '#,##0"人"', 12345, '人'],
    ['0.3', 0.1 + 0.2, 'General', 0.3, null],
    ['19.6', 19.599999999999998, 'General', 19.6, null],
    ['8,400', 8400000, '#,##0,', 8400000, null],
    ['20%', 20, '0"%"', 20, '%'],
    ['98.7㎡', 98.7, '0.0"㎡"', 98.7, 'm2'],
  ])('%s (%d, %s)', (text, number, format, value, unit) => {
    expect(readFigure(text, { number, format })).toMatchObject({
      kind: 'quantity',
      text,
      value,
      unit,
      confidence: 1,
    });
  });

  test('words of the format count', () => {
    expect(readFigure('90%以上', { number: 0.9, format: '0%"以上"' })).toMatchObject({
      value: 90,
      unit: '%',
      bound: 'at-least',
    });
    expect(readFigure('約5件', { number: 5, format: '"約"0"件（速報値）"' })).toMatchObject({
      value: 5,
      unit: '件',
      qualifiers: ['約', '速報値'],
    });
  });

  test('the column gives the unit the format does not', () => {
    expect(readFigure('8,400', { number: 8400, format: '#,##0', unit: '千円' })).toMatchObject({
      value: 8400000,
      unit: '円',
    });
    expect(readFigure('8,400', { number: 8400000, format: '#,##0,', unit: '千円' })).toMatchObject({
      value: 8400000,
      unit: '円',
    });
    expect(readFigure('19.6%', { number: 0.196, format: '0.0%', unit: '％' })).toMatchObject({
      value: 19.6,
      unit: '%',
    });
    // Shown as 0.196 beside %: printed is 0.196 %, and that is what is read.
    expect(readFigure('0.196', { number: 0.196, format: 'General', unit: '%' })).toMatchObject({
      value: 0.196,
      unit: '%',
    });
  });

  test.each([
    ['R5.3.31', 45016, 'ge.m.d', 2022],
    ['2023/3/31', 45016, 'yyyy/m/d', 2022],
    ['令和5年3月31日', 45016, '[$-411]ggge"年"m"月"d"日"', 2022],
    ['2020年度', 2020, '0"年度"', 2020],
    ['令和4年度', 4, '"令和"0"年度"', 2022],
  ])('%s is a date or year, no figure', (text, number, format, year) => {
    expect(readFigure(text, { number, format })).toMatchObject({
      kind: 'qualitative',
      value: null,
      fiscalYear: year,
    });
  });

  test.each([NaN, Infinity])('%d is no number: the text is read', (number) => {
    expect(readFigure('12人', { number })).toMatchObject({ value: 12, unit: '人' });
  });
});

import { scanNumber } from '../../src/quantity/number.js';

describe('scanNumber', () => {
  test.each([
    ['13000', 13000],
    ['13,000', 13000],
    ['1,234,567.5', 1234567.5],
    ['.5', 0.5],
    ['0.0', 0],
    ['76万4,000', 764000],
    ['7,074万7千', 70747000],
    ['50億4千7百万', 5047000000],
    ['12億3,456万7千', 1234567000],
    ['11.6億', 1160000000],
    ['2.3億', 230000000],
    ['1.1万', 11000],
    ['3百万', 3000000],
    ['5千', 5000],
    ['1兆2,000億', 1200000000000],
    ['1.5E+06', 1500000],
    ['ゼロ', 0],
  ])('%s is %d', (text, value) => {
    expect(scanNumber(text, 0)).toMatchObject({ end: text.length, value, grouping: 'regular' });
  });

  test.each([
    ['1,23,4', 1234],
    ['20,5', 205],
    ['1、234', 1234],
    ['100・0', 100],
    ['98・7', 98.7],
  ])('%s is %d, oddly grouped', (text, value) => {
    expect(scanNumber(text, 0)).toMatchObject({ end: text.length, value, grouping: 'odd' });
  });

  test.each(['1.234.5', '1.2.3', '12345678901234567', '10³', '3½'])('%s is no number', (text) => {
    expect(scanNumber(text, 0)).toMatchObject({ value: null });
  });

  test.each([
    ['3百貨店', 3, 1],
    ['2千葉', 2, 1],
    ['10人', 10, 2],
    ['5、6', 5, 1],
    ['1万2万', 10000, 2],
    ['1,000,', 1000, 5],
  ])('%s is read as %d up to %d', (text, value, end) => {
    expect(scanNumber(text, 0)).toMatchObject({ value, end });
  });

  test.each(['人', '', '万', 'ゼロカーボン', 'タイムゼロ'])('%s begins with none', (text) => {
    expect(scanNumber(text, text.endsWith('ゼロ') ? text.length - 2 : 0)).toBeNull();
  });
});

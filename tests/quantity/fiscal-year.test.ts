import fc from 'fast-check';
import { findFiscalYears, readFiscalYear } from '../../src/quantity/fiscal-year.js';

describe('readFiscalYear: years named', () => {
  test.each([
    ['R4', 2022, 'fiscal-year'],
    ['Ｒ１', 2019, 'fiscal-year'],
    ['H30', 2018, 'fiscal-year'],
    ['(H16)', 2004, 'fiscal-year'],
    ['S60国調', 1985, 'fiscal-year'],
    ['H22速報', 2010, 'fiscal-year'],
    ['令元', 2019, 'fiscal-year'],
    ['令和元年度', 2019, 'fiscal-year'],
    ['令和 2 年度', 2020, 'fiscal-year'],
    ['令和二年度', 2020, 'fiscal-year'],
    ['平成三十年度', 2018, 'fiscal-year'],
    ['平成25', 2013, 'fiscal-year'],
    ['平成31年度', 2019, 'fiscal-year'],
    ['昭和64年度', 1989, 'fiscal-year'],
    ['2022年度', 2022, 'fiscal-year'],
    ['FY2020', 2020, 'fiscal-year'],
    ['2001', 2001, 'fiscal-year'],
    ['令和4(2022)年度', 2022, 'fiscal-year'],
    ['2019(平成31)年度', 2019, 'fiscal-year'],
    ['2022（R4）年度', 2022, 'fiscal-year'],
    ['R4(2022)', 2022, 'fiscal-year'],
    ['平成31年度(2019年度)', 2019, 'fiscal-year'],
    ['2010年', 2010, 'calendar'],
    ['平成17年現状値', 2005, 'calendar'],
    ['西暦2020年', 2020, 'calendar'],
    ['H28.3', 2015, 'date'],
    ['2021年3月', 2020, 'date'],
    ['H27年4月', 2015, 'date'],
    ['平成29年3月31日時点', 2016, 'date'],
    ['平成 29 年3月31日', 2016, 'date'],
    ['R5.3.31', 2022, 'date'],
    ['R5/4/1', 2023, 'date'],
    ['2023/3/31', 2022, 'date'],
    ['2023-03-31', 2022, 'date'],
    ['昭和64年1月', 1988, 'date'],
  ] as const)('%s is %d (%s)', (text, year, kind) => {
    expect(readFiscalYear(text)).toMatchObject({
      year,
      kind,
      impossible: false,
      note: null,
      inferredEra: false,
    });
  });

  test.each([
    ['18年度', 2005, 2006],
    ['2年度', 2021, 2020],
    ['元年度', 2020, 2019],
    ['23年度', 2012, 2011],
    ['30年度', 2022, 2018],
    ['62年度', 1988, 1987],
  ])('%s in a document of %d is %d', (text, documentYear, year) => {
    expect(readFiscalYear(text, documentYear)).toMatchObject({ year, inferredEra: true, impossible: false });
  });
});

describe('readFiscalYear: what is odd', () => {
  test.each([
    ['平成32年度', null, 2020, true, 'no-such-era-year'],
    ['Ｈ３３', null, 2021, true, 'no-such-era-year'],
    ['昭和65年', null, 1990, true, 'no-such-era-year'],
    ['令和0年度', null, 2018, true, 'no-such-era-year'],
    ['2023(平成35)年度', null, 2023, true, 'no-such-era-year'],
    ['32年度', 2018, 2020, true, 'no-such-era-year'],
    ['平成32年度(令和2年度)', null, 2020, false, 'restated'],
    ['令和4(2021)年度', null, 2022, false, 'contradiction'],
    ['平成31年9月', null, 2019, true, 'outside-era'],
    ['令和元年4月1日', null, 2019, true, 'outside-era'],
    ['令和5年13月', null, 2023, true, 'no-such-date'],
    ['R5.2.30', null, 2023, true, 'no-such-date'],
    ['18年度', null, null, false, 'era-unknown'],
  ] as const)('%s (document of %j): %j, impossible %j, %s', (text, documentYear, year, impossible, note) => {
    expect(readFiscalYear(text, documentYear)).toMatchObject({ year, impossible, note });
  });

  test.each([
    '',
    '前年度',
    '令和',
    '第2年度',
    '3年度目',
    '3年生',
    '10年',
    '2020年代',
    'H=2.5m',
    'CO2',
    'R134a',
    'M7.3',
    'H28.5%',
    '12,203人',
  ])('%j names no year', (text) => {
    expect(readFiscalYear(text, 2022)).toMatchObject({
      year: null,
      text: text.trim(),
      impossible: false,
      note: null,
    });
  });
});

describe('findFiscalYears', () => {
  test.each([
    ['H29～H33年度', ['H29', 2017], ['H33年度', 2021]],
    ['平成27～31年度', ['平成27', 2015], ['31年度', 2019]],
    ['令和2・3年度', ['令和2', 2020], ['3年度', 2021]],
    ['R3~7年度', ['R3', 2021], ['7年度', 2025]],
    ['2016年度~2020年度', ['2016年度', 2016], ['2020年度', 2020]],
    ['2021～2025年度', ['2021', 2021], ['2025年度', 2025]],
    ['2021～25年度', ['2021', 2021], ['25年度', 2025]],
    ['平成30年度から令和4年度まで', ['平成30年度', 2018], ['令和4年度', 2022]],
    ['令和4年度(令和3年度)', ['令和4年度', 2022], ['令和3年度', 2021]],
    ['Ｒ1年度実績値Ｈ30年度実績値', ['Ｒ1年度', 2019], ['Ｈ30年度', 2018]],
    ['H26年度末:12,203人 (H25末から2,199人増加)', ['H26年度', 2014], ['H25', 2013]],
  ] as const)('%s', (text, ...years) => {
    expect(findFiscalYears(text).map((each) => [each.text, each.year])).toEqual(years);
  });

  test('positions are those of the printed text', () => {
    const text = '　（平成２９年３月３１日時点）３０自治会';
    const [found] = findFiscalYears(text);
    expect(found).toMatchObject({ text: '平成２９年３月３１日', start: 2, end: 12, year: 2016 });
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  });

  test('never throws, and every reading is a piece of the text', () => {
    const piece = fc.constantFrom(
      '令和',
      'R',
      'H',
      '平成',
      '元',
      '4',
      '31',
      '2022',
      '年',
      '年度',
      '(',
      ')',
      '～',
      '.',
      '月',
      ' ',
      '３',
      '第',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.option(fc.integer({ min: 1900, max: 2100 })),
        (parts, year) => {
          const text = parts.join('');
          for (const found of findFiscalYears(text, year))
            expect(text.slice(found.start, found.end)).toBe(found.text);
        },
      ),
      { numRuns: 500 },
    );
  });
});

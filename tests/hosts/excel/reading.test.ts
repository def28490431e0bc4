import { numberCell, textCell } from '../../../src/sheet/cell.js';
import { makeSheet, type Workbook } from '../../../src/sheet/sheet.js';
import { numberFormat } from '../../../src/hosts/xlsx/number-format/format.js';
import { charactersOf, digitWidth, pointsOf } from '../../../src/hosts/excel/column-width.js';
import { showsDate } from '../../../src/hosts/excel/date-format.js';
import { areasOf, rangesText } from '../../../src/hosts/excel/range-address.js';
import { settingsIn, settingsXml } from '../../../src/hosts/excel/settings-xml.js';
import { comparable } from '../contract/hosts.js';
import { inExcel, leaveExcel } from './in-excel.js';
import { planBook } from './plan-book.js';

afterEach(leaveExcel);

test('a workbook with a bit of everything is read as it is', async () => {
  const book = { ...planBook(), settings: '{"a":"<&>"}', isStructureProtected: true };
  const { excel, host } = inExcel(book);
  expect(comparable(await host.read())).toEqual(comparable(book));
  expect(excel.stats.unimplemented).toEqual([]);
  expect(excel.stats.writes).toBe(0);
  expect(excel.heldReferences).toBe(0);
});

/** A sheet of figures, formulas, errors and texts that read like such, with a merged area in every row. */
function large(rows: number): Workbook {
  const cells = Array.from({ length: rows }, (_, row) => [
    textCell(`指標${row}の実施件数（累計）`),
    undefined,
    row % 500 === 7 ? numberCell(row, `${row}`) : textCell('件'),
    numberCell(row * 10, `${row * 10}`, '#,##0'),
    { ...numberCell(row / 3, (row / 3).toFixed(1), '0.0'), formula: `D${row + 1}/30` },
    row % 700 === 3 ? { ...textCell('#N/A'), kind: 'error' as const } : textCell('#1'),
  ]);
  const merges = cells.map((_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
  return {
    ...planBook(),
    sheets: [makeSheet('大きい', cells, { merges, hiddenRows: new Set([5, rows - 2]) })],
  };
}

test.each([
  [400, 3],
  [20_000, 4],
])(
  '%i rows take no more than %i requests',
  async (rows, most) => {
    const book = large(rows);
    const { excel, host } = inExcel(book);
    const steps: number[] = [];
    const read = await host.read(undefined, (done, total) => steps.push(done / total));
    expect(comparable(read)).toEqual(comparable(book));
    expect(excel.stats.syncs).toBeLessThanOrEqual(most);
    expect(Math.max(...excel.stats.responseBytes)).toBeLessThan(5 * 1024 * 1024);
    expect(steps.at(-1)).toBe(1);
    expect(excel.stats.unimplemented).toEqual([]);
  },
  60_000,
);

test('an Excel that gives less at once is asked for less', async () => {
  const book = large(3_000);
  const { excel, host } = inExcel(book, { maxResponseBytes: 300_000 });
  expect(comparable(await host.read())).toEqual(comparable(book));
  expect(excel.stats.syncs).toBeLessThan(25);
});

test('a number in a column too narrow for it is told as a number', async () => {
  const { excel, host } = inExcel(planBook());
  const cell = excel.book.sheet('主な事業')?.peek(2, 4);
  if (cell) cell.text = '####';
  expect((await host.read()).sheets[0]?.cells[2]?.[4]).toMatchObject({ value: 100, text: '100' });
});

test('a sheet that is used to its last corner is refused before it is read', async () => {
  const { excel, host } = inExcel(planBook());
  Object.assign(excel.book.sheet('主な事業')?.cell(1_048_575, 16_383) ?? {}, { value: 1, text: '1' });
  await expect(host.read()).rejects.toMatchObject({ code: 'too-large' });
});

describe('showing a cell', () => {
  test('brings it to the front', async () => {
    const { excel, host } = inExcel(planBook());
    await host.reveal('所管課', 'B2');
    expect(await host.activeSheet()).toBe('所管課');
    expect(excel.book.selectionOf(excel.book.activeSheet)).toEqual([
      { top: 1, left: 1, bottom: 1, right: 1 },
    ]);
  });

  test.each([
    ['控え', 'sheet-hidden'],
    ['ない', 'unsupported'],
  ])('on %s is %s', async (sheet, code) => {
    const { host } = inExcel(planBook());
    await expect(host.reveal(sheet, 'A1')).rejects.toMatchObject({ code });
  });
});

test.each([
  'General',
  '0',
  '0.00',
  '#,##0;[赤]-#,##0',
  '0.0%',
  '0.00E+00',
  '# ?/?',
  '@',
  'm/d/yyyy',
  'h:mm',
  '[h]:mm:ss',
  'mm:ss.0',
  '[$-411]ggge"年"m"月"d"日"',
  'yyyy"年"m"月"',
  '"年度"0',
  '0"時間"',
  '0.0"%"',
  '¥#,##0',
  '[$¥-411]#,##0',
  '0_);\\(0\\)',
  'General"人"',
  '[DBNum1]General',
  '[Red][<0]0;0',
  '0;0;yyyy',
  '0;0;0;@',
  'd-mmm',
  'aaaa',
  '\\d0',
  '*y0',
])('%s: dates are told as the file host tells them', (code) => {
  expect(showsDate(code)).toBe(numberFormat(code, false).isDate);
});

test('widths: points and characters, for the fonts Excel comes with', () => {
  expect([48, 54, 0].map(digitWidth)).toEqual([7, 8, 7]);
  expect([14, 12, 76].map((width) => charactersOf(pointsOf(width, 8), 8))).toEqual([14, 12, 76]);
  expect(charactersOf(pointsOf(9.140625, 7), 7)).toBe(9.140625);
});

test('addresses as Excel spells them', () => {
  const areas = areasOf("'主な, 事業!''23'!A1:B2,表!$C$3, D:E,'x'!4:5");
  expect(areas && rangesText(areas)).toBe('A1:B2 C3 D1:E1048576 A4:XFD5');
  expect(areasOf('表!#REF!')).toBeNull();
});

test.each(['{}', '{"a":"<&>\r\n\\u0000"}', ''])('settings come back: %j', (json) => {
  expect(settingsIn(settingsXml(json))).toBe(json);
});

test('settings as others may write the part', () => {
  const xml =
    '<?xml version="1.0"?>\n<!-- x --><t:settings xmlns:t="urn:tenken:settings:1">a&#x41;&#66;<![CDATA[<&]]></t:settings>\n';
  expect(settingsIn(xml)).toBe('aAB<&');
  expect(settingsIn('<settings xmlns="urn:tenken:settings:1"/>')).toBe('');
});

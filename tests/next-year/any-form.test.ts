import fc from 'fast-check';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import type { Cell } from '../../src/sheet/cell.js';
import { cellAt } from '../../src/sheet/sheet.js';
import { findFiscalYears } from '../../src/quantity/fiscal-year.js';
import { rawEntries, textOf } from '../fidelity/package-compare.js';
import { smallBook } from '../hosts/xlsx-write/small-book.js';
import { formOfFile } from './form-of.js';

/** Ways a fiscal year is spelled; each is another year's when its number is. */
const SPELLINGS: readonly ((year: number) => string)[] = [
  (year) => `令和${String(year - 2018)}年度`,
  (year) => `R${String(year - 2018)}`,
  (year) => `令和${String(year - 2018)}(${String(year)})年度`,
  (year) => `${String(year)}年度`,
  (year) => `FY${String(year)}`,
  (year) =>
    `令和${String(year - 2018).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}年度`,
];

interface Plan {
  readonly year: number;
  readonly spelling: number;
  /** Years of actuals before this one that have a column. */
  readonly before: number;
  readonly isAhead: boolean;
  readonly isRich: boolean;
  readonly figures: readonly number[];
}

const plans: fc.Arbitrary<Plan> = fc.record({
  year: fc.integer({ min: 2021, max: 2031 }),
  spelling: fc.nat(SPELLINGS.length - 1),
  before: fc.nat(3),
  isAhead: fc.boolean(),
  isRich: fc.boolean(),
  figures: fc.array(fc.integer({ min: 10, max: 9999 }), { minLength: 8, maxLength: 8 }),
});

const NAMES = ['防災訓練の参加者数', '避難所の箇所数', '健康教室の開催回数', '図書の貸出冊数'];
const AROUND =
  '<conditionalFormatting sqref="B3:B6"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="B3:B6"><formula1>0</formula1><formula2>99999</formula2></dataValidation></dataValidations><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" scale="80" orientation="landscape"/><headerFooter><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter>';

function bookOf({ year, spelling, before, isAhead, isRich, figures }: Plan): Uint8Array {
  const said = SPELLINGS[spelling] ?? String;
  const years = Array.from({ length: before }, (_, back) => year - before + back);
  const heads = ['指標名', ...[...years, year].map((each) => `${said(each)} 実績`), `${said(year)} 目標`];
  const rateColumn = heads.push('達成率') - 1;
  if (isAhead) heads.push(`${said(year + 1)} 目標`);
  const strings: string[] = [];
  const text = (address: string, value: string, style = 0, rich = false): string => {
    const runs = `<si><r><rPr><b/></rPr><t xml:space="preserve">${value.slice(0, 2)}</t></r><r><t xml:space="preserve">${value.slice(2)}</t></r></si>`;
    strings.push(rich ? runs : `<si><t xml:space="preserve">${value}</t></si>`);
    return `<c r="${address}" s="${String(style)}" t="s"><v>${String(strings.length - 1)}</v></c>`;
  };
  const at = (column: number, row: number): string => `${String.fromCharCode(65 + column)}${String(row)}`;
  const rows = [
    `<row r="1">${text('A1', `${said(year)} 進行管理シート`, 1, isRich)}</row>`,
    `<row r="2" ht="40" customHeight="1">${heads.map((head, column) => text(at(column, 2), head, 1, isRich && column > 0)).join('')}</row>`,
    ...NAMES.map((name, index) => {
      const row = index + 3;
      const cells = heads.map((_, column) => {
        if (column === 0) return text(at(0, row), name);
        const figure = figures[(index + column) % figures.length] ?? 10;
        const actual = at(years.length + 1, row);
        const target = at(years.length + 2, row);
        const isRate = column === rateColumn;
        const inner = isRate ? `<f>${actual}/${target}</f><v>1</v>` : `<v>${String(figure)}</v>`;
        return `<c r="${at(column, row)}" s="${isRate ? '1' : '0'}">${inner}</c>`;
      });
      return `<row r="${String(row)}">${cells.join('')}</row>`;
    }),
  ];
  return smallBook({
    sheets: [
      `<sheetFormatPr defaultRowHeight="18"/><cols><col min="1" max="1" width="30" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData>${AROUND}`,
      '<sheetData><row r="1"><c r="A1"><f>SUM(表!B3:B6)</f><v>1</v></c></row></sheetData>',
    ],
    strings: strings.join(''),
  });
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** A worksheet without what its cells hold: their places, formats and formulas, and all that stands around them. */
function bare(file: Uint8Array): string {
  return textOf(file, SHEET)
    .replaceAll(/<v>[^<]*<\/v>/g, '')
    .replaceAll(/ t="[a-zA-Z]+"/g, '')
    .replaceAll(/<c ([^>]*)><\/c>/g, '<c $1/>')
    .replaceAll(/ +\/>/g, '/>')
    .replaceAll(/ +>/g, '>');
}

function labelsOf(file: Uint8Array): string[] {
  const [sheet] = readWorkbook(file, 'x').sheets;
  const cells: (Cell | undefined)[] = sheet ? [...(sheet.cells[0] ?? []), ...(sheet.cells[1] ?? [])] : [];
  return cells.flatMap((cell) => (cell ? [cell.text] : []));
}

function yearsOf(file: Uint8Array): number[] {
  return labelsOf(file).flatMap((label) => findFiscalYears(label).flatMap(({ year }) => year ?? []));
}

test('formats, formulas, print settings and all around the cells stay; other parts keep their bytes', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const file = bookOf(plan);
      const { bytes } = formOfFile(file);
      expect(bare(bytes)).toBe(bare(file));
      const [before, after] = [rawEntries(file), rawEntries(bytes)];
      const touched = [SHEET, 'xl/sharedStrings.xml', 'xl/workbook.xml'];
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [name, entry] of before) if (!touched.includes(name)) expect(after.get(name)).toBe(entry);
      const runs = (each: Uint8Array): number => textOf(each, 'xl/sharedStrings.xml').split('<rPr>').length;
      if (plan.isRich) expect(runs(bytes)).toBeGreaterThan(runs(file));
    }),
    { numRuns: 25 },
  );
});

test('every year moves by one, and by exactly one more the next time', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const file = bookOf(plan);
      const once = formOfFile(file);
      const twice = formOfFile(once.bytes);
      expect(once.form.year).toBe(plan.year + 1);
      expect(twice.form.year).toBe(plan.year + 2);
      expect(yearsOf(once.bytes)).toEqual(yearsOf(file).map((year) => year + 1));
      expect(yearsOf(twice.bytes)).toEqual(yearsOf(file).map((year) => year + 2));
    }),
    { numRuns: 25 },
  );
});

test('figures go to the year before, the latest is emptied', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const file = bookOf(plan);
      const [was] = readWorkbook(file, 'x').sheets;
      const [is] = readWorkbook(formOfFile(file).bytes, 'x').sheets;
      if (!was || !is) throw new Error('no sheet');
      const { before, isAhead } = plan;
      NAMES.forEach((_, index) => {
        const value = (sheet: typeof was, column: number) => cellAt(sheet, index + 2, column).value;
        for (let column = 1; column <= before; column++)
          expect(value(is, column)).toBe(value(was, column + 1));
        expect(value(is, before + 1)).toBeNull();
        const ahead = before + 4;
        expect(value(is, before + 2)).toBe(value(was, isAhead ? ahead : before + 2));
        if (isAhead) expect(value(is, ahead)).toBeNull();
      });
    }),
    { numRuns: 25 },
  );
});

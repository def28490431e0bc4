import { readBook } from '../../../../src/hosts/xlsx/appearance/read-book.js';
import type { CellStyle } from '../../../../src/hosts/xlsx/appearance/appearance.js';
import { bookParts, MAIN, relationships, zipParts } from '../make-xlsx.js';

interface Source {
  readonly fonts?: string;
  readonly fills?: string;
  readonly borders?: string;
  readonly xfs?: string;
  readonly colors?: string;
  readonly theme?: string;
}

/** The styles of a workbook with these lists. */
function stylesOf({
  fonts = '',
  fills = '',
  borders = '',
  xfs = '<xf/>',
  colors = '',
  theme,
}: Source): readonly CellStyle[] {
  const parts = bookParts({});
  const links: [string, string, string][] = [
    ['s1', 'worksheet', 'worksheets/sheet1.xml'],
    ['st', 'styles', 'styles.xml'],
    ['th', 'theme', 'theme/theme1.xml'],
  ];
  const file = zipParts({
    ...parts,
    'xl/_rels/workbook.xml.rels': relationships(...links),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts>${fonts}</fonts><fills>${fills}</fills><borders>${borders}</borders><cellStyleXfs><xf fontId="9"/></cellStyleXfs><cellXfs>${xfs}</cellXfs>${colors}</styleSheet>`,
    ...(theme === undefined ? {} : { 'xl/theme/theme1.xml': theme }),
  });
  return readBook(file, 'b').styles;
}

const first = (source: Source): CellStyle | undefined => stylesOf(source)[0];

const THEME =
  '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FDFEFF"/></a:lt1><a:dk2><a:srgbClr val="44546a"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="808080"/></a:accent1><a:accent2/></a:clrScheme></a:themeElements></a:theme>';

describe('colours', () => {
  test.each([
    ['rgb="FFC6E0B4"', '#C6E0B4'],
    ['rgb="00c6e0b4"', '#C6E0B4'],
    ['rgb="C6E0B4"', '#C6E0B4'],
    ['rgb="red"', null],
    ['auto="1"', null],
    ['', null],
    ['indexed="0"', '#000000'],
    ['indexed="10"', '#FF0000'],
    ['indexed="22"', '#C0C0C0'],
    ['indexed="63"', '#333333'],
    ['indexed="64"', null],
    ['indexed="x"', null],
    // The first two pairs are the other way round than in the theme.
    ['theme="0"', '#FDFEFF'],
    ['theme="1"', '#010203'],
    ['theme="2"', '#E7E6E6'],
    ['theme="3"', '#44546A'],
    ['theme="4"', '#808080'],
    // What the theme leaves out is as in Office.
    ['theme="5"', '#ED7D31'],
    ['theme="12"', null],
    // Grey of lightness 128/255: half as light; halfway to white.
    ['theme="4" tint="-0.5"', '#404040'],
    ['theme="4" tint="0.5"', '#C0C0C0'],
    ['theme="4" tint="1"', '#FFFFFF'],
    ['theme="4" tint="-1"', '#000000'],
    ['theme="4" tint="2"', '#808080'],
    ['theme="4" tint="x"', '#808080'],
    // Pure red, lightness 1/2: at 3/4 the channels are 255 and 128; at 1/4 they are 128 and 0.
    ['rgb="FFFF0000" tint="0.5"', '#FF8080'],
    ['rgb="FFFF0000" tint="-0.5"', '#800000'],
    ['rgb="FFFFFFFF" tint="-0.25"', '#BFBFBF'],
  ])('<color %s/>', (attributes, expected) => {
    expect(first({ fonts: `<font><color ${attributes}/></font>`, theme: THEME })?.font.colour).toBe(expected);
  });

  test('a theme that cannot be read, and none at all: as in Office', () => {
    const fonts = '<font><color theme="4"/></font>';
    expect(first({ fonts, theme: '<a:theme' })?.font.colour).toBe('#4472C4');
    expect(first({ fonts, theme: '<theme/>' })?.font.colour).toBe('#4472C4');
    expect(first({ fonts })?.font.colour).toBe('#4472C4');
  });

  test("the workbook's own palette, behind what is painted with it", () => {
    const colors =
      '<colors><indexedColors><rgbColor rgb="00112233"/><rgbColor rgb="FF445566"/></indexedColors></colors>';
    const colour = (index: number): unknown =>
      first({ fonts: `<font><color indexed="${index}"/></font>`, colors })?.font.colour;
    expect([0, 1, 2].map(colour)).toEqual(['#112233', '#445566', '#FF0000']);
  });
});

test.each([
  ['<fill><patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill></fill>', null],
  ['<fill><patternFill><fgColor rgb="FFFF0000"/></patternFill></fill>', null],
  ['<fill/>', null],
  [
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/><bgColor indexed="64"/></patternFill></fill>',
    '#FF0000',
  ],
  ['<fill><patternFill patternType="solid"/></fill>', null],
  ['<fill><patternFill patternType="gray125"/></fill>', '#DFDFDF'],
  [
    '<fill><patternFill patternType="mediumGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FF0000FF"/></patternFill></fill>',
    '#800080',
  ],
  ['<fill><patternFill patternType="darkUp"><fgColor rgb="FFFF0000"/></patternFill></fill>', '#FF8080'],
  [
    '<fill><gradientFill degree="90"><stop position="0"><color rgb="FF112233"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill>',
    '#112233',
  ],
])('%s', (fills, expected) => {
  expect(first({ fills })?.fill).toBe(expected);
});

test('fonts', () => {
  const fonts = [
    '<font><b/><i val="0"/><strike/><u val="doubleAccounting"/><sz val="10.5"/><name val="ＭＳ 明朝"/></font>',
    '<font><b val="false"/><i/><u/><sz val="0"/></font>',
    '<font><u val="none"/><sz val="9999"/></font>',
  ].join('');
  const xfs = '<xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="77"/>';
  const read = stylesOf({ fonts, xfs }).map(({ font }) => font);
  expect(read[0]).toEqual({
    name: 'ＭＳ 明朝',
    size: 10.5,
    isBold: true,
    isItalic: false,
    underline: 'double',
    isStruck: true,
    colour: null,
  });
  expect(read[1]).toEqual({
    name: '游ゴシック',
    size: 11,
    isBold: false,
    isItalic: true,
    underline: 'single',
    isStruck: false,
    colour: null,
  });
  expect(read[2]).toMatchObject({ underline: 'none', size: 11 });
  expect(read[3]).toBe(read[0]);
});

test('borders', () => {
  const borders =
    '<border><left style="thin"><color indexed="64"/></left><right style="double"><color rgb="FFFF0000"/></right><top/><bottom style="none"/><diagonal style="thin"/></border>' +
    '<border><start style="hair"/><end style="wavy"/></border>';
  const [a, b] = stylesOf({ borders, xfs: '<xf borderId="0"/><xf borderId="1"/>' });
  expect(a).toMatchObject({
    left: { line: 'thin', colour: null },
    right: { line: 'double', colour: '#FF0000' },
    top: null,
    bottom: null,
  });
  expect(b).toMatchObject({ left: { line: 'hair', colour: null }, right: null });
});

test.each([
  [
    '',
    { horizontal: 'general', vertical: 'bottom', wraps: false, indent: 0, shrinksToFit: false, rotation: 0 },
  ],
  [
    'horizontal="center" vertical="distributed" wrapText="1"',
    { horizontal: 'center', vertical: 'distributed', wraps: true },
  ],
  [
    'horizontal="centerContinuous" indent="3" shrinkToFit="true"',
    { horizontal: 'centerContinuous', indent: 3, shrinksToFit: true },
  ],
  ['horizontal="middle" vertical="up" indent="-1"', { horizontal: 'general', vertical: 'bottom', indent: 0 }],
  ['textRotation="45"', { rotation: 45 }],
  ['textRotation="90"', { rotation: 90 }],
  ['textRotation="91"', { rotation: -1 }],
  ['textRotation="180"', { rotation: -90 }],
  ['textRotation="255"', { rotation: 'stacked' }],
  ['textRotation="200"', { rotation: 0 }],
])('<alignment %s/>', (attributes, expected) => {
  expect(first({ xfs: `<xf><alignment ${attributes}/></xf>` })).toMatchObject(expected);
});

test('a workbook without a format has the default one', () => {
  expect(stylesOf({ xfs: '' })).toEqual([
    expect.objectContaining({
      fill: null,
      horizontal: 'general',
      font: expect.objectContaining({ size: 11 }),
    }),
  ]);
});

test.each([
  ['游ゴシック', 11, 8],
  ['ＭＳ Ｐゴシック', 11, 8],
  ['ＭＳ 明朝', 10, 7],
  ['ＭＳ ゴシック', 9, 6],
  ['Calibri', 11, 7],
  ['Arial', 10, 7],
])('the digits of %s at %d points are %d pixels wide', (name, size, expected) => {
  const file = zipParts({
    ...bookParts({}),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="${size}"/><name val="${name}"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs></styleSheet>`,
  });
  expect(readBook(file, 'b').digitWidth).toBe(expected);
});

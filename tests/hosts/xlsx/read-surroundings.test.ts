import { readSurroundings } from '../../../src/hosts/xlsx/read-surroundings.js';
import { kitchenSink } from '../../fidelity/kitchen-sink.js';
import { smallBook } from '../xlsx-write/small-book.js';

test('comments and text boxes of a workbook with everything in it', () => {
  const { asides, hasMacros, pivotSheets } = readSurroundings(kitchenSink());
  expect([hasMacros, pivotSheets]).toEqual([true, ['主な事業']]);
  const of = (kind: string) => asides.filter((each) => each.kind === kind);
  expect(of('comment')).toEqual([
    { kind: 'comment', sheet: '主な事業', cell: 'D4', text: '企画課: 目標値を確認' },
    { kind: 'comment', sheet: '主な事業', cell: 'E5', text: 'コメント: 速報値です' },
  ]);
  expect(of('drawing')).toEqual([{ kind: 'drawing', sheet: '主な事業', cell: 'L23', text: '記入上の注意' }]);
});

test('print headers, validations and formats', () => {
  const sheet =
    '<sheetData/><conditionalFormatting sqref="B2:B9 D2"><cfRule type="containsText" priority="1" operator="containsText" text="令和6年度"><formula>NOT(ISERROR(SEARCH("令和6年度",B2)))</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C2:C9" promptTitle="年度" prompt="令和6年度を選ぶ"><formula1>"令和5年度,令和6年度"</formula1></dataValidation></dataValidations><headerFooter><oddHeader>&amp;L&amp;"游ゴシック,太字"&amp;14令和6年度 進行管理&amp;R&amp;P/&amp;N</oddHeader></headerFooter>';
  const { asides, printTexts, hasMacros, pivotSheets, openProtected } = readSurroundings(
    smallBook({ sheets: [sheet] }),
  );
  expect([hasMacros, pivotSheets, openProtected]).toEqual([false, [], []]);
  expect(printTexts).toEqual([
    {
      sheet: '表',
      texts: [{ place: 'oddHeader', text: '&L&"游ゴシック,太字"&14令和6年度 進行管理&R&P/&N' }],
    },
  ]);
  expect(asides.map(({ kind, cell, text }) => [kind, cell, text.replace(/\s+/g, ' ').trim()])).toEqual([
    ['cell-format', 'B2', '令和6年度 令和6年度'],
    ['validation', 'C2', '年度 令和6年度を選ぶ 令和5年度,令和6年度'],
  ]);
});

test('sheets protected without a password', () => {
  const sheets = [
    '<sheetData/><sheetProtection sheet="1" objects="1"/>',
    '<sheetData/><sheetProtection sheet="1" password="CC1A"/>',
    '<sheetData/><sheetProtection sheet="1" algorithmName="SHA-512" hashValue="q==" saltValue="s==" spinCount="100000"/>',
    '<sheetData/><sheetProtection sheet="0"/>',
  ];
  expect(readSurroundings(smallBook({ sheets })).openProtected).toEqual(['表']);
});

import { parquetReadObjects, parquetMetadata } from 'hyparquet';
import { csvHeader, csvLine, defused } from '../../src/dataout/csv.js';
import { jsonLine } from '../../src/dataout/json-lines.js';
import { OUT_COLUMNS } from '../../src/dataout/out-columns.js';
import { ParquetRows } from '../../src/dataout/parquet.js';
import { tableSchema } from '../../src/dataout/table-schema.js';
import { outRow } from './row.js';

test.each([
  ['参加者数', '参加者数'],
  ['=1+1', "'=1+1"],
  ['＝HYPERLINK("http://x")', '\'＝HYPERLINK("http://x")'],
  ['+81', '+81'],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ['-18.9%', '-18.9%'],
  ['－１，２３４', '－１，２３４'],
  ['-', '-'],
  ['－', '－'],
  ['-5人', "'-5人"],
  ['', ''],
])('the text %j leaves as %j', (text, written) => {
  expect(defused(text)).toBe(written);
});

test('a line of CSV: numbers as they are, quotes doubled, nothing for what is not known', () => {
  const values = csvLine(
    outRow({
      workbook: 'a,b.xlsx',
      indicator: '「"水"」\n利用',
      target_value: -12.5,
      met: true,
      rate: null,
      narrative: '=A1',
    }),
  );
  expect(values.endsWith('\r\n')).toBe(true);
  expect(values.startsWith('a.xlsx,"a,b.xlsx",')).toBe(true);
  expect(values).toContain('"「""水""」\n利用"');
  expect(values).toContain(',-12.5,');
  expect(values).toContain(',true,');
  expect(values).toContain(",'=A1,");
  expect(csvHeader('ja').split(',')).toHaveLength(OUT_COLUMNS.length);
  expect(csvHeader('ja').startsWith('ファイル,ブック,シート,')).toBe(true);
});

test('a line of JSON', () => {
  const row = outRow({ indicator: '=1', target_value: 5 });
  expect(JSON.parse(jsonLine(row))).toEqual(row);
});

test('column names are each another one, in both languages and as keys', () => {
  for (const names of [
    OUT_COLUMNS.map(({ ja }) => ja),
    OUT_COLUMNS.map(({ en }) => en),
    OUT_COLUMNS.map(({ key }) => key),
  ])
    expect(new Set(names).size).toBe(names.length);
  expect(tableSchema('ja').fields[0]).toMatchObject({ name: 'ファイル', title_en: 'file', type: 'string' });
  expect(tableSchema('key').primaryKey).toEqual(['file', 'key']);
});

test('Parquet holds the same rows, over several groups', async () => {
  const chunks: Uint8Array[] = [];
  const file = new ParquetRows((bytes) => chunks.push(bytes));
  const count = 20_003;
  for (let at = 0; at < count; at++)
    file.add(
      outRow({
        indicator: `指標${String(at)}`,
        target_value: at / 2,
        target_year: 2023,
        met: at % 3 === 0 ? null : at % 3 === 1,
      }),
    );
  file.end();
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const rows = await parquetReadObjects({ file: bytes.buffer });
  expect(rows).toHaveLength(count);
  expect(rows[20_002]).toEqual({
    ...outRow({}),
    indicator: '指標20002',
    target_value: 10_001,
    target_year: 2023,
    met: true,
  });
  const { row_groups: groups, key_value_metadata: keys } = parquetMetadata(bytes.buffer);
  expect(groups).toHaveLength(2);
  expect(JSON.parse(keys?.[0]?.value ?? '')).toEqual(tableSchema('key'));
});

test('Parquet without a row is a file all the same', async () => {
  const chunks: Uint8Array[] = [];
  new ParquetRows((bytes) => chunks.push(bytes)).end();
  const bytes = new Uint8Array(Buffer.concat(chunks));
  expect(await parquetReadObjects({ file: bytes.buffer })).toEqual([]);
});

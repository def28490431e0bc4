import { readdirSync, readFileSync } from 'node:fs';
import { readBook } from '../../../src/hosts/xlsx/appearance/read-book.js';
import { BookAssembler, bookToChunks } from '../../../src/workbench/book/transfer.js';

const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));

test.each(SAMPLES)('%s arrives with its looks', (name) => {
  const book = readBook(readFileSync(`samples/${name}`), name);
  const assembler = new BookAssembler();
  for (const chunk of bookToChunks(book)) assembler.add(structuredClone(chunk));
  expect(assembler.book()).toEqual(book);
});

test('sheets that are not sent stay the very ones the page has', () => {
  const name = 'sagamihara-bureau-policy.xlsx';
  const book = readBook(readFileSync(`samples/${name}`), name);
  const [first, second] = book.workbook.sheets;
  const assembler = new BookAssembler();
  for (const chunk of bookToChunks(book, (sheet) => sheet === second?.name)) assembler.add(chunk);
  const arrived = assembler.book(book);
  expect(arrived.workbook.sheets.map((sheet) => sheet.name)).toEqual(
    book.workbook.sheets.map((sheet) => sheet.name),
  );
  expect(arrived.workbook.sheets[0]).toBe(first);
  expect(arrived.workbook.sheets[1]).not.toBe(second);
  expect(arrived.workbook.sheets[1]).toEqual(second);
});

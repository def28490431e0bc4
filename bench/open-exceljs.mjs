// Opens a workbook with exceljs and does nothing with it. Run: open-exceljs.mjs FILE
import { createRequire } from 'node:module';

const ExcelJS = createRequire(import.meta.url)('exceljs');
const book = new ExcelJS.Workbook();
await book.xlsx.readFile(process.argv[2]);
console.log(JSON.stringify({ rows: book.worksheets[0].rowCount }));

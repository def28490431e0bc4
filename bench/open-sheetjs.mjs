// Opens a workbook with SheetJS and does nothing with it. Run: open-sheetjs.mjs FILE OPTIONS
import { createRequire } from 'node:module';

// The CommonJS build: the one whose readFile works in Node without further set-up.
const XLSX = createRequire(import.meta.url)('xlsx');
const [file, options] = process.argv.slice(2);
const book = XLSX.readFile(file, JSON.parse(options));
const range = XLSX.utils.decode_range(book.Sheets[book.SheetNames[0]]['!ref']);
console.log(JSON.stringify({ rows: range.e.r + 1 }));

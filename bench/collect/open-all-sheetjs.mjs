// Opens every workbook of a list with SheetJS and does nothing with them. Run: open-all-sheetjs.mjs LIST
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const XLSX = createRequire(new URL('../', import.meta.url))('xlsx');
let opened = 0;
let rows = 0;
for (const path of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  try {
    const book = XLSX.readFile(path, { dense: true, cellFormula: false, cellHTML: false, cellText: false });
    const ref = book.Sheets[book.SheetNames[0]]['!ref'];
    if (ref !== undefined) rows += XLSX.utils.decode_range(ref).e.r + 1;
    opened++;
  } catch {
    // Some are broken on purpose.
  }
}
console.log(JSON.stringify({ opened, rows }));

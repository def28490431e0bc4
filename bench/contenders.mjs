import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** How SheetJS is asked for as little as it can do: no formulas, no HTML, no displayed text, rows as arrays. */
const LEAN = { dense: true, cellFormula: false, cellHTML: false, cellText: false };

/** Throws unless the library saw every row: an opener that skips the work would win. */
function sawAllRows(book) {
  return ({ status, stdout, stderr }) => {
    if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
    const { rows } = JSON.parse(stdout);
    if (rows !== book.rows) throw new Error(`saw ${rows} rows of ${book.rows}`);
  };
}

/**
 * What is measured, each in processes of its own. `args` go to node; `accept` throws when the job was not done.
 * `book` is the workbook made by make-book.mjs, `folder` one to write into.
 */
export function contenders(book, folder, cli) {
  const copy = join(folder, 'checked', book.name);
  return [
    {
      id: 'node',
      label: 'Node starting and ending',
      args: ['-e', '0'],
      accept: ({ status, stderr }) => {
        if (status !== 0) throw new Error(stderr);
      },
    },
    {
      id: 'check',
      label: '`tenken check`: opened, checked, copy written',
      args: [cli, 'check', book.path, '-o', join(folder, 'checked'), '--no-list'],
      accept: ({ status, stderr }) => {
        // 1 says that there are findings, as there should be in this sheet.
        if (status !== 1) throw new Error(`exit ${status}: ${stderr}`);
        if (!existsSync(copy)) throw new Error(`no checked copy was written: ${stderr}`);
        rmSync(copy);
      },
    },
    {
      id: 'sheetjs',
      label: 'SheetJS 0.18.5 opening it',
      args: [join(here, 'open-sheetjs.mjs'), book.path, '{}'],
      accept: sawAllRows(book),
    },
    {
      id: 'sheetjs-lean',
      label: 'SheetJS, asked for the least',
      args: [join(here, 'open-sheetjs.mjs'), book.path, JSON.stringify(LEAN)],
      accept: sawAllRows(book),
    },
    {
      id: 'exceljs',
      label: 'exceljs 4.4.0 opening it',
      args: [join(here, 'open-exceljs.mjs'), book.path],
      accept: sawAllRows(book),
    },
  ];
}

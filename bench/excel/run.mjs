// Counts what reading and writing a plan asks of Excel: requests and bytes, in the simulated Excel behind the genuine
// Office.js. Run: node bench/excel/run.mjs [--record]; with --record the table in README.md is written anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import '../../scripts/load-ts.mjs';

// The test code that drives the client finds its file by require.
globalThis.require = createRequire(import.meta.url);
const { measureExcel } = await import('./measure.ts');

const INDICATORS = [132, 3_000, 20_000];
/** Summary tabs of more than this are not made: the simulation would take minutes. */
const MOST_IN_TABS = 3_000;
/** Excel on the web takes and gives so much at once. */
const LIMIT = 5 * 1024 * 1024;
/** So many requests whatever the number of rows, beside one for each 5 MB (two for what is written). */
const ALLOWANCE = {
  read: 3,
  write: 0,
  undo: 4,
  'read written': 3,
  clean: 4,
  'make tabs': 1,
  'read tabs': 4,
  'clean tabs': 4,
  'undo that': 1,
};

const kilobytes = (bytes) => Math.ceil(bytes / 1024).toLocaleString('en-US');

const rows = [];
let isKept = true;
for (const indicators of INDICATORS) {
  const measured = await measureExcel(indicators, indicators <= MOST_IN_TABS);
  for (const [act, { syncs, requests, responses, milliseconds }] of Object.entries(measured.acts)) {
    const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
    const [sent, received] = [sum(requests), sum(responses)];
    const pieces = Math.ceil(Math.max(sent, received) / LIMIT);
    // Tabs that are as they should be are not written at all.
    const budget = act === 'make tabs again' ? 0 : ALLOWANCE[act] + (act === 'write' ? 2 : 1) * pieces;
    const largest = Math.max(0, ...requests, ...responses);
    isKept &&= syncs <= budget && largest <= LIMIT;
    rows.push(
      `| ${indicators.toLocaleString('en-US')} | ${measured.rows.toLocaleString('en-US')} | ${act} | ${syncs} | ${budget} | ${kilobytes(sent)} | ${kilobytes(received)} | ${kilobytes(largest)} | ${(milliseconds / 1000).toFixed(1)} |`,
    );
    console.error(rows.at(-1));
  }
}

const table = [
  '| indicators | rows | act | requests | at most | sent, KB | received, KB | largest, KB | here, s |',
  '| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows,
].join('\n');
console.log(table);

if (process.argv.includes('--record')) {
  const { format } = await import('prettier');
  const page = new URL('./README.md', import.meta.url);
  const text = readFileSync(page, 'utf8').replace(
    /(<!-- results[^>]*-->)[^]*(<!-- \/results -->)/,
    (_, before, after) => `${before}\n\n${table}\n\n${after}`,
  );
  writeFileSync(page, await format(text, { parser: 'markdown', printWidth: 110 }));
}
process.exit(isKept ? 0 : 1);

// The national table: results of 10,000 workbooks of 1,788 bodies, written by the same writer as `tenken extract
// --parquet` (one file a body), then read by DuckDB with the query docs/data-out.md shows.
// Run: node --import ./scripts/load-ts.mjs bench/collect/national.mjs [WORKBOOKS]
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { OUT_COLUMNS } from '../../src/dataout/out-columns.ts';
import { ParquetRows } from '../../src/dataout/parquet.ts';
import { root } from '../../scripts/ensure-installed.mjs';

const BODIES = 1788;
const PREFECTURES = 47;
const workbooks = Number(process.argv[2] ?? 10_000);
const folder = join(root, 'dist/bench/collect/national');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

let state = 1;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
}

const blank = Object.fromEntries(OUT_COLUMNS.map(({ key }) => [key, null]));
/** What the query is to find, counted here. */
const counted = { rows: 0, met: 0, judged: 0 };

function rowOf(file, at) {
  const target = 20 + Math.floor(random() * 5000);
  const actual = Math.round(target * (0.7 + random() * 0.5));
  const met = random() < 0.05 ? null : actual >= target;
  counted.rows++;
  if (met !== null) counted.judged++;
  if (met === true) counted.met++;
  return {
    ...blank,
    file,
    workbook: file.split('/').at(-1),
    sheet: '進行管理',
    key: `進行管理|${at + 1}|`,
    row: at + 3,
    cell: `B${at + 3}`,
    number: String(at + 1),
    indicator: `指標${Math.floor(random() * 400)}の参加者数`,
    part: 'main',
    department: `第${Math.floor(random() * 30)}課`,
    direction: 'increase',
    target_text: `${target}人`,
    target_value: target,
    target_unit: '人',
    target_year: 2023,
    target_cell: `D${at + 3}`,
    actual_text: `${actual}人`,
    actual_value: actual,
    actual_unit: '人',
    actual_year: 2023,
    actual_cell: `E${at + 3}`,
    rate: met === null ? null : Math.round((actual / target) * 1000) / 10,
    rate_formula: met === null ? null : 'ratio',
    met,
    rating: met === null ? null : met ? 'A' : 'B',
    scheme: '既定',
    findings: random() < 0.3 ? 1 : 0,
    errors: random() < 0.1 ? 1 : 0,
  };
}

const writeFrom = performance.now();
for (let body = 0; body < BODIES; body++) {
  const prefecture = String((body % PREFECTURES) + 1).padStart(2, '0');
  const name = `${prefecture}-${String(body).padStart(4, '0')}`;
  const file = openSync(join(folder, `${name}.parquet`), 'w');
  const rows = new ParquetRows((bytes) => writeSync(file, bytes));
  const own = Math.floor(((body + 1) * workbooks) / BODIES) - Math.floor((body * workbooks) / BODIES);
  for (let book = 0; book < own; book++) {
    const count = 10 + Math.floor(random() * 60);
    for (let at = 0; at < count; at++) rows.add(rowOf(`${prefecture}/${name}/${String(book)}.xlsx`, at));
  }
  rows.end();
  closeSync(file);
}
const writeSeconds = (performance.now() - writeFrom) / 1000;

const { DuckDBInstance } = createRequire(new URL('.', import.meta.url))('@duckdb/node-api');
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
/** The query as the document has it: what is shown is what is run. */
const document = readFileSync(join(root, 'docs/data-out.md'), 'utf8');
const query = /```sql\n([\s\S]*?)```/.exec(document)?.[1];
if (query === undefined) throw new Error('docs/data-out.md shows no query');
const sql = query.replaceAll('results/*.parquet', `${folder}/*.parquet`);
const queryFrom = performance.now();
const result = await connection.runAndReadAll(sql);
const querySeconds = (performance.now() - queryFrom) / 1000;
const lines = result.getRowObjectsJson();
const sum = (key) => lines.reduce((total, line) => total + Number(line[key]), 0);
for (const [key, expected] of [
  ['indicators', counted.rows],
  ['met', counted.met],
  ['judged', counted.judged],
]) {
  if (sum(key) !== expected) throw new Error(`${key}: ${sum(key)}, counted ${expected}`);
}
const files = Array.from({ length: BODIES }, (_, body) => {
  const prefecture = String((body % PREFECTURES) + 1).padStart(2, '0');
  return statSync(join(folder, `${prefecture}-${String(body).padStart(4, '0')}.parquet`)).size;
});
console.log(
  JSON.stringify(
    {
      bodies: BODIES,
      workbooks,
      rows: counted.rows,
      megabytes: files.reduce((total, size) => total + size, 0) / 2 ** 20,
      writeSeconds,
      querySeconds,
      first: lines[0],
    },
    null,
    2,
  ),
);

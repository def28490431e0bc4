// Measures Tenken against its yardsticks, side by side in one run, and judges the budgets.
// Run: node bench/run.mjs [--date YYYY-MM-DD] [--rounds N]; with a date the results are recorded.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { figuresOf, judge } from './budgets.mjs';
import { contenders } from './contenders.mjs';
import { measure } from './measure.mjs';
import { nodeJson, prepare } from './prepare.mjs';
import { toMarkdown, withResults } from './report.mjs';

const INDICATORS = 3000;
const here = fileURLToPath(new URL('.', import.meta.url));

const { values } = parseArgs({
  options: { date: { type: 'string' }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);
const isDate = values.date === undefined || /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(values.date);
if (!Number.isInteger(rounds) || rounds < 1 || !isDate) {
  console.error('usage: node bench/run.mjs [--date YYYY-MM-DD] [--rounds N]');
  process.exit(2);
}

const { cli, line, book } = prepare(INDICATORS);
const folder = mkdtempSync(join(tmpdir(), 'tenken-bench-'));
let processes;
const rivals = contenders(book, folder, cli);
try {
  processes = measure(rivals, rounds, folder, (round) =>
    console.error(`processes, round ${round} of ${rounds}`),
  );
} finally {
  rmSync(folder, { recursive: true });
}

// A check that overlooked indicators would be fast for the wrong reason.
const read = nodeJson([cli, 'extract', book.path]).tables.flatMap((table) => table.indicators).length;
if (read !== INDICATORS) throw new Error(`the command line read ${read} indicators of ${INDICATORS}`);

console.error('the pure line');
const timed = nodeJson(['--expose-gc', line], 'inherit');

const measured = { processes, line: timed };
const budgets = judge(JSON.parse(readFileSync(join(here, 'budgets.json'), 'utf8')), figuresOf(measured));
const results = {
  date: values.date ?? null,
  machine: {
    node: process.version,
    platform: process.platform,
    architecture: process.arch,
    cores: availableParallelism(),
  },
  rounds,
  book: { indicators: book.indicators, rows: book.rows, bytes: book.bytes },
  labels: Object.fromEntries(rivals.map(({ id, label }) => [id, label])),
  ...measured,
  budgets,
};
console.log(toMarkdown(results));

if (values.date !== undefined) {
  const { format } = await import('prettier');
  const width = { printWidth: 110 };
  const page = join(here, 'README.md');
  const text = withResults(readFileSync(page, 'utf8'), toMarkdown(results));
  writeFileSync(page, await format(text, { parser: 'markdown', ...width }));
  writeFileSync(
    join(here, 'results.json'),
    await format(JSON.stringify(results), { parser: 'json', ...width }),
  );
}
process.exit(budgets.every(({ kept }) => kept) ? 0 : 1);

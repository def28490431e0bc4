// Plants every kind of slip at random into clean sheets and measures what the rules find and what they cry wolf over.
// Run: node bench/mutations/run.mjs [--runs N] [--seed N] [--record]; with --record the README keeps the table.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

if (!process.execArgv.some((argument) => argument.includes('load-ts'))) {
  const loader = pathToFileURL(`${root}scripts/load-ts.mjs`).href;
  const args = ['--import', loader, `${here}run.mjs`, ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '40' },
    seed: { type: 'string', default: '2022' },
    record: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('usage: node bench/mutations/run.mjs [--runs N] [--seed N] [--record]');
  process.exit(2);
}

const { measure } = await import(pathToFileURL(`${here}measure.ts`).href);
const { toMarkdown, withResults } = await import(pathToFileURL(`${here}report.mjs`).href);
const { RULES } = await import(pathToFileURL(`${root}src/rules/registry.ts`).href);
const result = measure(runs, seed);
const text = toMarkdown(result, RULES, { runs, seed });
console.log(text);
for (const { rule, what, missed, alarms } of [...result.slips, ...result.harmless]) {
  if (missed.length > 0)
    console.error(`missed: ${rule}, ${what}: ${[...new Set(missed)].slice(0, 6).join(' ')}`);
  if (alarms.length > 0)
    console.error(`alarm: ${rule}, ${what}: ${[...new Set(alarms)].slice(0, 6).join(', ')}`);
}
if (values.record) {
  const path = `${here}README.md`;
  writeFileSync(path, withResults(readFileSync(path, 'utf8'), text));
}

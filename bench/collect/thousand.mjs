// A thousand workbooks, whole process: `tenken collect` from start to the collected workbook, beside SheetJS and, where
// Python ($PYTHON, else python3) has it, openpyxl merely opening the same files, and the same command again when nothing
// has changed. Run: node bench/collect/thousand.mjs [COUNT] [ROUNDS]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureYardsticks } from '../prepare.mjs';
import { measure } from '../measure.mjs';
import { root } from '../../scripts/ensure-installed.mjs';
import { build } from '../../scripts/build.mjs';
import { writeFolder } from './folder.mjs';

const count = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 1);
ensureYardsticks();
build(['cli']);
const folder = join(root, 'dist/bench/collect', String(count));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { books, list, paths, expected } = writeFolder(folder, count);
const pathList = join(folder, 'paths.json');
writeFileSync(pathList, JSON.stringify(paths));
const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);

const cli = join(root, 'dist/cli/tenken.cjs');
const target = join(folder, 'out', '集約.xlsx');
const rows = join(folder, 'out', 'rows.jsonl');
const args = [cli, 'collect', books, '-o', target, '--departments', list, '--json'];

function accept({ stdout, stderr }) {
  let counts;
  try {
    ({ counts } = JSON.parse(stdout));
  } catch {
    throw new Error(stderr.slice(-2000));
  }
  for (const key of ['files', 'indicators', 'failed', 'replaced', 'doubles', 'missing']) {
    if (counts[key] !== expected[key]) throw new Error(`${key}: ${counts[key]}, counted ${expected[key]}`);
  }
  return counts;
}

/** A reader that does nothing but open the files must open all that are sound. */
const acceptOpened = ({ stdout, stderr }) => {
  if (stdout === '') throw new Error(stderr.slice(-2000));
  const { opened } = JSON.parse(stdout);
  if (opened < count - expected.failed) throw new Error(`opened ${opened} only`);
};
const python = process.env.PYTHON ?? 'python3';
const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0;

const contenders = [
  {
    id: 'collect',
    args,
    accept: (result) => {
      if (accept(result).cached !== 0) throw new Error('results of an earlier run were used');
      rmSync(join(folder, 'out', '.tenken-collect'), { recursive: true });
    },
  },
  {
    id: 'sheetjs',
    args: [join(root, 'bench/collect/open-all-sheetjs.mjs'), pathList],
    accept: acceptOpened,
  },
  ...(hasOpenpyxl
    ? [
        {
          id: 'openpyxl',
          command: python,
          args: [join(root, 'bench/collect/open-all-openpyxl.py'), pathList],
          accept: acceptOpened,
        },
      ]
    : []),
];
const figures = measure(contenders, rounds, folder, (round) => {
  console.error(`round ${round} of ${rounds}`);
});
// Once to fill the folder of results, then the same again.
spawnSync(process.execPath, args, { stdio: 'ignore' });
const again = measure(
  [
    {
      id: 'again',
      args: [...args, '--jsonl', rows],
      accept: (result) => {
        if (accept(result).cached !== count) throw new Error('not all results were used');
        const lines = readFileSync(rows, 'utf8').trimEnd().split('\n');
        const met = lines.filter((line) => JSON.parse(line).met === true).length;
        if (met !== expected.met) throw new Error(`met: ${met}, counted ${expected.met}`);
      },
    },
  ],
  1,
  folder,
  () => undefined,
);
// In a process of its own: the numbers of all books are held there.
const tabs = spawnSync(process.execPath, [join(root, 'bench/collect/tabs.mjs'), String(count), target], {
  encoding: 'utf8',
});
if (tabs.status !== 0) throw new Error(tabs.stderr.slice(-2000));
const of = ({ ms, peakMiB, cpuMs }) => ({
  seconds: ms / 1000,
  booksASecond: count / (ms / 1000),
  cpuSeconds: cpuMs / 1000,
  peakMiB: Math.round(peakMiB),
});
const report = {
  cores: availableParallelism(),
  node: process.version,
  books: count,
  megabytes: bytes / 2 ** 20,
  expected,
  collect: of(figures.collect),
  sheetjs: of(figures.sheetjs),
  again: of(again.again),
  openpyxl: hasOpenpyxl ? of(figures.openpyxl) : 'is not on this machine',
  tabs: tabs.stdout.trim(),
  target: existsSync(target) ? statSync(target).size : null,
};
console.log(JSON.stringify(report, null, 2));

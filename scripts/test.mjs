import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ensureInstalled, root } from './ensure-installed.mjs';

/** Everything that must hold, in one run; the last line is `N passed, N failed`. */
ensureInstalled();

const node = process.execPath;
const checks = [
  ['formatting', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  ['lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0']],
  ['types of the core (no DOM, no Node)', [bin('typescript/bin/tsc'), '-p', 'tsconfig.json']],
  ['types of everything', [bin('typescript/bin/tsc'), '-p', 'tsconfig.node.json']],
  ['samples are what their sources say', ['samples/build.mjs', '--check']],
  ['generated documents are current', ['scripts/docs.mjs', '--check']],
  ['build', ['scripts/build.mjs']],
];

let passed = 0;
let failed = 0;
for (const [name, args] of checks) {
  const result = spawnSync(node, args, { cwd: root, encoding: 'utf8' });
  const ok = result.status === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (ok) passed++;
  else {
    failed++;
    console.log(result.stdout + result.stderr);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'tenken-'));
const report = join(folder, 'jest.json');
const jest = spawnSync(
  node,
  [bin('jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
try {
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
} catch (error) {
  console.log(`jest gave no report (exit ${jest.status}): ${error}`);
  failed++;
}
rmSync(folder, { recursive: true });
if (jest.status !== 0 && failed === 0) failed++;

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

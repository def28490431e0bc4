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

/** Runs one jest configuration and adds its counts. */
function jest(config) {
  const folder = mkdtempSync(join(tmpdir(), 'tenken-'));
  const report = join(folder, 'jest.json');
  const args = ['--config', config, '--json', `--outputFile=${report}`, '--passWithNoTests'];
  const result = spawnSync(node, [bin('jest/bin/jest.js'), ...args, ...process.argv.slice(2)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let failures = 0;
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    passed += counts.numPassedTests;
    failures = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  } catch (error) {
    console.log(`jest gave no report (${result.signal ?? `exit ${result.status}`}): ${error}`);
    failures = 1;
  }
  rmSync(folder, { recursive: true });
  failed += result.status !== 0 && failures === 0 ? 1 : failures;
}
jest('jest.config.mjs');
// In a browser, after the others: two cores are not enough for both at once.
jest('jest.e2e.config.mjs');

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

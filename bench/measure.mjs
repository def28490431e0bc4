import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const usageHook = new URL('usage.mjs', import.meta.url).href;

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs one contender once in a fresh process: wall time and processor time in ms, peak memory in MiB. One with a
 * `command` of its own writes what it used to BENCH_USAGE itself.
 */
function runOnce({ id, command, args, accept }, folder) {
  const usageFile = join(folder, 'usage.json');
  const env = { ...process.env, BENCH_USAGE: usageFile };
  // What a developer's shell passes to node is no part of the contender.
  delete env.NODE_OPTIONS;
  const from = performance.now();
  const [program, words] = command ? [command, args] : [process.execPath, ['--import', usageHook, ...args]];
  const result = spawnSync(program, words, {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ms = performance.now() - from;
  try {
    accept(result);
  } catch (error) {
    throw new Error(`${id}: ${error.message}`, { cause: error });
  }
  const usage = JSON.parse(readFileSync(usageFile, 'utf8'));
  return { ms, cpuMs: (usage.userCPUTime + usage.systemCPUTime) / 1000, peakMiB: usage.maxRSS / 1024 };
}

/**
 * Runs all contenders in turn (A B C A B C …), so that whatever else the machine does falls on all alike; the first
 * round only warms the disk cache and is not counted. Returns medians per contender id.
 *
 * On Linux a process starts with the peak memory of its parent's image: the caller must stay small until this returns.
 */
export function measure(contenders, rounds, folder, onRound) {
  const runs = new Map(contenders.map(({ id }) => [id, []]));
  for (let round = 0; round <= rounds; round++) {
    onRound(round);
    for (const contender of contenders) {
      const run = runOnce(contender, folder);
      if (round > 0) runs.get(contender.id).push(run);
    }
  }
  return Object.fromEntries(
    [...runs].map(([id, each]) => {
      const of = (key) => each.map((run) => run[key]);
      const figures = {
        ms: median(of('ms')),
        fastestMs: Math.min(...of('ms')),
        slowestMs: Math.max(...of('ms')),
      };
      return [id, { ...figures, cpuMs: median(of('cpuMs')), peakMiB: median(of('peakMiB')) }];
    }),
  );
}

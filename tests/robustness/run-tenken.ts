import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const program = join(root, 'dist/cli/tenken.cjs');

export interface Run {
  /** Null when it did not end by itself. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line with little memory and little time, as a child process in `cwd`. */
export function runTenken(args: readonly string[], cwd: string): Run {
  if (!existsSync(program)) throw new Error('dist/cli/tenken.cjs is not built: node scripts/build.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=700', program, ...args],
    { cwd, encoding: 'utf8', timeout: 20_000, maxBuffer: 1 << 26 },
  );
  return { code: status, stdout, stderr };
}

/** Runs it with a reader that leaves before anything is printed, as `| head -0` does. */
export async function runTenkenUnread(args: readonly string[]): Promise<Omit<Run, 'stdout'>> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr };
}

export function samplePath(sample: string): string {
  return join(root, 'samples', `${sample}.xlsx`);
}

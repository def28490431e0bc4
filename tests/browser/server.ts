import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface TestServer {
  readonly origin: string;
  stop(): void;
}

/** The product's own server on a free port over a folder of built pages, in a process of its own. */
export async function startServer(web = 'dist/web'): Promise<TestServer> {
  const child = spawn(process.execPath, ['scripts/serve.mjs', '--port', '0', '--web', web], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (origin !== undefined) return { origin, stop: () => child.kill() };
  }
  throw new Error('the server ended before it said where it is');
}

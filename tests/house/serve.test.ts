import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startServer, type TestServer } from '../browser/server.js';

const POLICY = "default-src 'none'; script-src 'self'";
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><p>点検</p>`;
let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-serve-'));
  mkdirSync(join(folder, 'web/workbench'), { recursive: true });
  mkdirSync(join(folder, 'web/parts'));
  writeFileSync(join(folder, 'web/workbench/index.html'), PAGE);
  writeFileSync(join(folder, 'web/parts/a.123456.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'web/link.txt'));
  server = await startServer(join(folder, 'web'));
});
afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks without tidying the path, as fetch would. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('a page comes with its own policy as a header, and nobody may frame or keep it', async () => {
  const { status, headers, body } = await ask('/workbench/');
  expect(status).toBe(200);
  expect(body.toString()).toBe(PAGE);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${POLICY}; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

test('parts named after their content are kept for ever', async () => {
  const { headers } = await ask('/parts/a.123456.js');
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['content-type']).toMatch(/^text\/javascript/);
});

test('text is compressed for who can read that', async () => {
  const br = await ask('/workbench/', { 'accept-encoding': 'gzip, br' });
  expect(brotliDecompressSync(br.body).toString()).toBe(PAGE);
  const gzip = await ask('/workbench/', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
});

test('the samples are listed and given as they are', async () => {
  const list = JSON.parse((await ask('/samples/index.json')).body.toString()) as {
    name: string;
    bytes: number;
  }[];
  expect(list).toHaveLength(5);
  for (const { name, bytes } of list) {
    const { body, headers } = await ask(`/samples/${name}`, { 'accept-encoding': 'br' });
    expect(body).toHaveLength(bytes);
    expect(headers['content-encoding']).toBeUndefined();
  }
});

test.each([
  '/samples/build.mjs',
  '/samples/../package.json',
  '/samples/%2e%2e/package.json',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/parts/..%00.html',
  '/link.txt',
  '/.inputs',
  '/parts',
  '/parts/',
  '/%',
  '//',
  '/nothing',
])('%s is not there', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test.each(['evil.example', 'evil.example:3710', '127.0.0.1', 'localhost:1'])(
  'who calls this server %s is turned away',
  async (host) => {
    expect((await ask('/workbench/', { host })).status).toBe(403);
  },
);

test('localhost is this machine too', async () => {
  const { port } = new URL(server.origin);
  expect((await ask('/workbench/', { host: `localhost:${port}` })).status).toBe(200);
});

test('nothing can be sent', async () => {
  expect((await ask('/workbench/', {}, 'POST')).status).toBe(405);
  expect((await ask('/workbench/', {}, 'HEAD')).body).toHaveLength(0);
});

test('the first page is the workbench', async () => {
  const { status, headers } = await ask('/');
  expect([status, headers['location']]).toEqual([302, '/workbench/']);
});

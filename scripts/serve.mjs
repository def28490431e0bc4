import { createReadStream, existsSync, realpathSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath, URL } from 'node:url';
import { parseArgs } from 'node:util';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 3710;
const root = fileURLToPath(new URL('..', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** Worth compressing: the others are compressed already. */
const TEXT = ['.html', '.js', '.css', '.json', '.txt', '.svg'];

/** The policy a page states about itself, and who may frame it, which only a header can say. */
async function policyOf(page) {
  const found = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/i.exec(
    await readFile(page, 'utf8'),
  );
  return `${found?.[1] ?? "default-src 'none'"}; frame-ancestors 'none'`;
}

/** The path a request asks for; null when it is not one of a file. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
    return /[\0\\]|(^|\/)\./.test(path) ? null : path;
  } catch (error) {
    if (error instanceof URIError || error.code === 'ERR_INVALID_URL') return null;
    throw error;
  }
}

/** The file behind a path in a folder; null when there is none, or when it lies outside through a link. */
async function fileIn(folder, path) {
  const file = join(folder, path);
  try {
    const status = await stat(file);
    if (!status.isFile() || !realpathSync(file).startsWith(realpathSync(folder) + sep)) return null;
    return { file, size: status.size };
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG') return null;
    throw error;
  }
}

/** The workbooks of a folder; none when it was not copied along. */
async function samplesIn(folder) {
  if (!existsSync(folder)) return [];
  // Excel keeps a "~$…" file beside a workbook while it is open.
  const names = (await readdir(folder)).filter((name) => /^[^~.].*\.xlsx$/.test(name)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })));
}

function encoderFor(request, type) {
  if (!TEXT.includes(type)) return null;
  const accepted = request.headers['accept-encoding'] ?? '';
  // On one's own machine the wire costs nothing: quick settings, not small ones.
  if (/\bbr\b/.test(accepted))
    return ['br', createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })];
  return /\bgzip\b/.test(accepted) ? ['gzip', createGzip({ level: 4 })] : null;
}

function refuse(response, status) {
  response.writeHead(status, { 'content-type': TYPES['.txt'] }).end(`${status}\n`);
}

async function answer(request, response, { web, samples }) {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  // A page elsewhere whose name is made to lead here (DNS rebinding) still says its own name.
  const port = request.socket.localPort;
  if (![`${HOST}:${port}`, `localhost:${port}`].includes(request.headers.host)) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);

  const path = pathOf(request.url);
  if (path === null) return refuse(response, 404);
  if (path === '/') return response.writeHead(302, { location: '/workbench/' }).end();
  if (path === '/samples/index.json') {
    response.writeHead(200, { 'content-type': TYPES['.json'], 'cache-control': 'no-store' });
    return response.end(request.method === 'HEAD' ? undefined : JSON.stringify(await samplesIn(samples)));
  }
  const found = path.startsWith('/samples/')
    ? path.endsWith('.xlsx') && (await fileIn(samples, path.slice('/samples'.length)))
    : await fileIn(web, path.endsWith('/') ? `${path}index.html` : path);
  if (!found) return refuse(response, 404);

  const type = extname(found.file);
  response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
  if (type === '.html') response.setHeader('content-security-policy', await policyOf(found.file));
  // Names under parts/ carry a hash of what they hold.
  response.setHeader(
    'cache-control',
    path.startsWith('/parts/') ? 'max-age=31536000, immutable' : 'no-store',
  );
  response.setHeader('vary', 'accept-encoding');
  const [encoding, encoder] = encoderFor(request, type) ?? [];
  if (encoding) response.setHeader('content-encoding', encoding);
  else response.setHeader('content-length', found.size);
  response.writeHead(200);
  if (request.method === 'HEAD') return response.end();
  const steps = [createReadStream(found.file), ...(encoder ? [encoder] : []), response];
  // A reader that goes away half way is no fault of ours; anything else ends the connection, which the reader sees.
  return pipeline(steps, () => undefined);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Serves a folder of built pages and the samples to this machine only. Port 0 takes a free one, as does a port that
 * another program has. Resolves to the address and a way to end it.
 */
export async function serve({
  web = join(root, 'dist', 'web'),
  samples = join(root, 'samples'),
  port = DEFAULT_PORT,
} = {}) {
  const server = createServer((request, response) => {
    answer(request, response, { web, samples }).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  });
  const taken = await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(server, 0);
  });
  return {
    origin: `http://${HOST}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Serves until Ctrl+C and says where; needs nothing but Node and the built folder. */
export async function serveUntilStopped(options) {
  const { origin } = await serve(options);
  const address = `${origin}/workbench/`;
  console.log(`\n画面: ${address}\nこの機械の中だけで動きます。終わるには Ctrl+C を押してください。`);
  return address;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, web: { type: 'string' }, samples: { type: 'string' } },
  });
  await serveUntilStopped({
    ...values,
    port: values.port === undefined ? DEFAULT_PORT : Number(values.port),
  });
}

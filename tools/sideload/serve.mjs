import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { URL } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file a request asks for; null when there is none in the folder. */
function fileFor(folder, url) {
  const path = normalize(decodeURIComponent(new URL(url, 'https://localhost').pathname));
  const file = join(folder, path);
  const isInside = file.startsWith(folder + sep) && !/(^|[\\/])\./.test(path);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Serves a folder over HTTPS to this machine only; the answer is kept once it listens. */
export function serveFolder(folder, certificate, port) {
  const server = createServer(certificate, (request, response) => {
    let file = null;
    try {
      file = fileFor(folder, request.url);
    } catch (error) {
      // An address that cannot be read (%E0%) names no file.
      if (!(error instanceof URIError || error.code === 'ERR_INVALID_URL')) throw error;
    }
    if (file === null) return response.writeHead(404).end();
    // Without no-store Excel's web view keeps showing what was built before.
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    return createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

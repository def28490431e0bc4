import { usePlatformDeflate } from '../hosts/xlsx/platform-deflate.js';
import { usePlatformInflate } from '../hosts/xlsx/platform-inflate.js';
import '../locales/every-word.js';
import { main } from './main.js';
import { deflateInNode } from './node-deflate.js';
import { inflateInNode } from './node-inflate.js';

usePlatformInflate(inflateInNode);
usePlatformDeflate(deflateInNode);

// Whoever reads a pipe (head, a pager) may leave before all is printed: no fault, and no reason to stop writing copies.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
});

import type { ToFileWorker } from './protocol.js';
import { serveFiles } from './serve-files.js';

const receive = serveFiles((message) => {
  postMessage(message);
});

onmessage = ({ data }: MessageEvent<ToFileWorker>): void => {
  receive(data);
};

import type { ToWorker } from './protocol.js';
import { serve } from './serve.js';

const receive = serve((message) => {
  postMessage(message);
});

onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  receive(data);
};

import type { Request } from './protocol.js';
import { serve } from './serve.js';

const receive = serve((reply) => {
  postMessage(reply);
}, null);

onmessage = ({ data }: MessageEvent<Request>): void => {
  receive(data);
};

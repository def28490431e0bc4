import { readdirSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Keeps what a build has worked out in node_modules/.cache, until one of these configurations changes. */
export const cache = {
  type: 'filesystem',
  buildDependencies: { config: readdirSync(here).map((name) => `${here}${name}`) },
};

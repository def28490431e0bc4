import { existsSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { pagesBuild } from './pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The pages a browser shows; what Excel loads is built by excel.config.js. */
const pages = ['workbench']
  .map((name) => ({ name, entry: `./src/${name}/index.tsx`, template: `./src/${name}/index.html` }))
  .filter(({ entry }) => existsSync(`${root}${entry}`));

export default pagesBuild('web', 'dist/web', pages);

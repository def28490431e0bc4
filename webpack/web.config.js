import { existsSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { pagesBuild } from './pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The pages a browser shows: the workbench, and the pane once it has its own entry. */
const pages = ['workbench', 'taskpane']
  .map((name) => ({ name, entry: `./src/${name}/index.tsx`, template: `./src/${name}/index.html` }))
  .filter(({ entry }) => existsSync(`${root}${entry}`));

export default pagesBuild('web', 'dist/web', pages);

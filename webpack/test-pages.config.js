import { existsSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { pagesBuild } from './pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Pages for tests and screenshots only: one to try the policy on, and the pane in each of its states. */
const pages = ['policy', 'states']
  .map((name) => ({
    name,
    entry: `./tests/browser/pages/${name}.tsx`,
    template: './src/taskpane/index.html',
  }))
  .filter(({ entry }) => existsSync(`${root}${entry}`));

export default pagesBuild('pages', 'dist/pages', pages);

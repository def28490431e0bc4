import { pagesBuild } from '../../webpack/pages.js';

/**
 * The pane with nobody behind it, and what it is measured against: the same Fluent components without Tenken, those of
 * its first screens and those it has loaded once it shows findings.
 */
export default ['pane', 'bare-first', 'bare-panel'].map((name) =>
  pagesBuild(`bench-${name}`, `dist/bench-${name}`, [
    { name, entry: `./bench/web/${name}/index.tsx`, template: './src/taskpane/index.html' },
  ]),
);

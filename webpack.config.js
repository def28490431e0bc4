import cli from './webpack/cli.config.js';
import excel from './webpack/excel.config.js';
import web from './webpack/web.config.js';

/** Everything that is shipped. */
export default [cli, web, excel];

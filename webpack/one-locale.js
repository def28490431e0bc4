import webpack from 'webpack';

/**
 * zod brings its sentences in some sixty languages; ours stand in src/locales, and details of bad settings and schemes
 * use zod's English. Without the rest the command line starts sooner and the pages are smaller.
 */
export const oneLocale = new webpack.NormalModuleReplacementPlugin(/^\.\.\/locales\/index\.js$/, (found) => {
  if (/[\\/]zod[\\/]v4[\\/]/.test(found.context)) found.request = '../locales/en.js';
});

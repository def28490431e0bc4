import { fileURLToPath, URL } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { cache } from './cache.js';
import { CONTENT_POLICY } from './content-policy.js';
import { oneLocale } from './one-locale.js';
import { resolve, rules } from './typescript.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A build for browsers (Chromium 110 and Safari 16.4 or newer): each page is `<name>/index.html` with its own entry and
 * template; chunks are shared and carry a hash of their content, so that they can be kept for ever.
 */
export function pagesBuild(name, folder, pages) {
  return {
    name,
    context: root,
    mode: 'production',
    target: ['web', 'es2022'],
    devtool: false,
    cache,
    entry: Object.fromEntries(pages.map((page) => [page.name, page.entry])),
    output: {
      path: `${root}${folder}`,
      // Relative to the page: the folder works wherever it is put.
      publicPath: 'auto',
      filename: 'parts/[name].[contenthash:12].js',
      chunkFilename: 'parts/[name].[contenthash:12].js',
      cssFilename: 'parts/[name].[contenthash:12].css',
      cssChunkFilename: 'parts/[name].[contenthash:12].css',
      assetModuleFilename: 'parts/[name].[contenthash:12][ext]',
      clean: true,
    },
    resolve,
    module: { rules: rules('es2022') },
    experiments: { css: true },
    optimization: { splitChunks: { chunks: 'all' }, moduleIds: 'deterministic' },
    plugins: [
      oneLocale,
      ...pages.map(
        (page) =>
          new HtmlWebpackPlugin({
            template: page.template,
            filename: `${page.name}/index.html`,
            chunks: [page.name],
            favicon: './assets/favicon.svg',
            scriptLoading: 'defer',
            minify: false,
            templateParameters: { policy: CONTENT_POLICY },
          }),
      ),
    ],
    performance: { hints: false },
  };
}

import { fileURLToPath, URL } from 'node:url';
import webpack from 'webpack';
import { cache } from './cache.js';
import { oneLocale } from './one-locale.js';
import { resolve, rules } from './typescript.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The command line: a file that runs on Node 20 without node_modules, and the one its workers run. */
export default {
  name: 'cli',
  context: root,
  mode: 'production',
  target: 'node20',
  devtool: false,
  cache,
  entry: { tenken: './src/cli/tenken.ts', 'collect-worker': './src/cli/collect-worker.ts' },
  output: { path: `${root}dist/cli`, filename: '[name].cjs', clean: true },
  resolve,
  module: { rules: rules('es2022') },
  // Kept readable: officials' security staff look into what they are asked to allow.
  optimization: { minimize: false },
  plugins: [oneLocale, new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
};

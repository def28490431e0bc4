import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The command line: one file that runs on Node 20 without node_modules. */
export default {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: { tenken: './src/cli/tenken.ts' },
  output: { path: `${here}dist/cli`, filename: '[name].cjs', clean: true },
  resolve: { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  // Kept readable: officials' security staff look into what they are asked to allow.
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
};

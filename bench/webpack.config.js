import { fileURLToPath, URL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The pure line with its own stopwatch, built the way the command line is. */
export default {
  name: 'bench',
  context: root,
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: { line: './bench/line.ts' },
  output: { path: `${root}dist/bench`, filename: '[name].cjs' },
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
  optimization: { minimize: false },
  performance: { hints: false },
};

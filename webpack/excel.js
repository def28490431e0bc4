import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { functionsMetadata } from '../scripts/functions-metadata.mjs';
import { CONTENT_POLICY } from './content-policy.js';
import { CDN, copyOfficeJs } from './office-js.js';
import { pagesBuild } from './pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The address manifest.xml is written for. */
export const WRITTEN_FOR = 'https://localhost:3000';

/** Everything the folder holds beside what is compiled: manifest, icons, help, metadata, and office.js where wanted. */
class Surroundings {
  constructor(home, isVendored) {
    this.home = home;
    this.isVendored = isVendored;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('Surroundings', ({ outputOptions: { path } }) => {
      const manifest = readFileSync(`${root}manifest.xml`, 'utf8').replaceAll(WRITTEN_FOR, this.home);
      writeFileSync(`${path}/manifest.xml`, manifest);
      mkdirSync(`${path}/assets`, { recursive: true });
      for (const name of ['icons', 'help.html'])
        cpSync(`${root}assets/${name}`, `${path}/assets/${name}`, { recursive: true });
      writeFileSync(`${path}/functions/functions.json`, JSON.stringify(functionsMetadata(), null, 2));
      if (this.isVendored) copyOfficeJs(`${path}/office`);
    });
  }
}

/**
 * What Excel loads: a folder that any HTTPS server can serve. `home` is the address it will have; `isVendored` puts
 * office.js beside the pane, for networks that do not reach Microsoft's server.
 */
export function excelBuild(name, folder, { home, isVendored }) {
  const address = home.replace(/\/+$/, '');
  if (!/^https:\/\/[^\s"'<>&]+$/.test(address))
    throw new Error(`TENKEN_URL must be an https address, not ${home}`);
  const scripts = isVendored ? "script-src 'self'" : `script-src 'self' ${CDN}`;
  const build = pagesBuild(name, folder, []);
  return {
    ...build,
    // Both builds compile the same: what one has worked out the other need not.
    cache: { ...build.cache, name: 'excel' },
    entry: { functions: './src/functions/index.ts', taskpane: './src/commands/index.ts' },
    output: {
      ...build.output,
      // The manifest names this one file, so it keeps its name and holds all it needs.
      filename: ({ chunk }) =>
        chunk.name === 'functions' ? 'functions/functions.js' : 'parts/[name].[contenthash:12].js',
    },
    optimization: { ...build.optimization, splitChunks: { chunks: (chunk) => chunk.name !== 'functions' } },
    plugins: [
      ...build.plugins,
      new HtmlWebpackPlugin({
        template: './src/taskpane/excel.html',
        filename: 'taskpane/index.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        favicon: './assets/favicon.svg',
        scriptLoading: 'defer',
        minify: false,
        templateParameters: {
          policy: CONTENT_POLICY.replace("script-src 'self'", scripts),
          officeJs: isVendored ? '../office/office.js' : `${CDN}/lib/1/hosted/office.js`,
        },
      }),
      new Surroundings(address, isVendored),
    ],
  };
}

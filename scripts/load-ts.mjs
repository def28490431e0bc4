import { transform } from '@swc/core';
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

/** Lets a script import the TypeScript of src/ as it stands: `node --import ./scripts/load-ts.mjs scripts/….mjs`. */
// Node loads this file a second time in the thread where it resolves and loads modules; only there the hooks count.
if (isMainThread) register(import.meta.url);

/** Relative imports say .js, as compiled code would; the file on disk is .ts. */
export function resolve(specifier, context, next) {
  const relative = specifier.startsWith('.') && specifier.endsWith('.js');
  const ours = relative && context.parentURL?.endsWith('.ts');
  return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}

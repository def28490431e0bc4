import { spawnSync } from 'node:child_process';
import { cacheFolder } from './cache-folder.js';

export interface BundledChromium {
  readonly executable: string;
  /** Where its shared libraries lie. */
  readonly libraries: string;
}

/**
 * The Chromium that @sparticuz/chromium carries, unpacked together with its own NSS libraries. The package unpacks into
 * the temporary folder, and the libraries only where it believes itself on Amazon Linux: a process of its own is told
 * so, with the cache as its temporary folder.
 */
export function bundledChromium(): BundledChromium {
  const folder = cacheFolder('chromium', (draft) => {
    const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
    const result = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(`the bundled Chromium did not unpack: ${result.stderr}`);
  });
  return { executable: `${folder}/chromium`, libraries: `${folder}/al2023/lib` };
}

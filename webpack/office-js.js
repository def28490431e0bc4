import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, URL } from 'node:url';

const source = fileURLToPath(new URL('../node_modules/@microsoft/office-js/dist/', import.meta.url));

/** From where Microsoft serves office.js. */
export const CDN = 'https://appsforoffice.microsoft.com';

/**
 * What Excel on Windows, Mac and the web asks office.js for. Its telemetry is left out: the policy of the page would
 * let it send nothing anyway.
 */
const FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'ja-jp/office_strings.js',
  'en-us/office_strings.js',
];

/** Puts the files of office.js, unchanged, below a folder. */
export function copyOfficeJs(folder) {
  for (const file of FILES) {
    mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
    copyFileSync(source + file, `${folder}/${file}`);
  }
}

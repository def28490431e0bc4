import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cacheFolder } from './cache-folder.js';
import { unwrapWoff } from './woff.js';

const PACKAGE = resolve('node_modules/@fontsource/noto-sans-jp/files');
/** The slices that together hold every character of the font, and the two weights pages use. */
const SLICE = /^noto-sans-jp-(\d+|latin)-(400|700)-normal\.woff$/;

/**
 * A fontconfig file that knows one family, Noto Sans JP from npm, so that Japanese text shows on a machine without any
 * font, and looks alike on every machine. Chromium reads no WOFF as a system font; the plain fonts are taken out of it.
 */
export function fontsConfiguration(): string {
  const folder = cacheFolder('fonts', (draft) => {
    mkdirSync(`${draft}/faces`);
    for (const name of readdirSync(PACKAGE).filter((each) => SLICE.test(each)))
      writeFileSync(`${draft}/faces/${name}.ttf`, unwrapWoff(readFileSync(`${PACKAGE}/${name}`)));
  });
  // Written anew each time: it names its place, and the project's folder may have been moved.
  const path = `${folder}/fonts.conf`;
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/faces</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>Noto Sans JP</string></edit>
  </match>
</fontconfig>
`,
  );
  return path;
}

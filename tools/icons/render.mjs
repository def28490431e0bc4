import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Draws assets/icons/*.png from assets/drawings/*.svg, by hand after a drawing has changed:
 * `node tools/icons/render.mjs [path of a Chromium]`. Up to 24 pixels the drawing made for small sizes is taken.
 */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LARGEST_SMALL = 24;
const NAMES = ['icon', 'check', 'write', 'summary', 'explain'];
const assets = fileURLToPath(new URL('../../assets/', import.meta.url));

const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium' });
const page = await browser.newPage();
mkdirSync(`${assets}icons`, { recursive: true });
for (const name of NAMES)
  for (const size of SIZES) {
    const drawing = size <= LARGEST_SMALL ? `${name}-small` : name;
    const svg = readFileSync(`${assets}drawings/${drawing}.svg`, 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(`${assets}icons/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
await browser.close();

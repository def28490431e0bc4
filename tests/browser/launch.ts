import { existsSync } from 'node:fs';
import type { BrowserServer, LaunchOptions } from 'playwright-core';
import { chromium, type Browser } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.js';
import { fontsConfiguration } from './fonts.js';

/** The browser of the system where it has one that needs no finding. */
const SYSTEM = '/usr/bin/chromium';
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever asks for another machine is told there is none.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Which browser, and how. TENKEN_CHROMIUM=bundled takes the one from npm even where the system has one; a path takes
 * that one. Each launch has an empty profile of its own.
 */
export function launchOptions(): LaunchOptions {
  const wish = process.env['TENKEN_CHROMIUM'] ?? '';
  const common = { headless: true, chromiumSandbox: false, args: ARGS };
  if (process.platform !== 'linux')
    return { ...common, channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
  const env = { ...process.env, FONTCONFIG_FILE: fontsConfiguration() } as Record<string, string>;
  if (wish !== '' && wish !== 'bundled') return { ...common, env, executablePath: wish };
  if (wish === '' && existsSync(SYSTEM)) return { ...common, env, executablePath: SYSTEM };
  const { executable, libraries } = bundledChromium();
  return { ...common, executablePath: executable, env: { ...env, LD_LIBRARY_PATH: libraries } };
}

/** A browser for one script. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** A browser that several test files share: they connect to its address. */
export function launchShared(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions());
}

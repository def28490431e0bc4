import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** A page opened for a test, and what it must not have done. */
export interface Visit {
  readonly page: Page;
  /** Requests to anywhere but the server; they are stopped. */
  readonly foreign: readonly string[];
  /** Errors of scripts, and errors and warnings the browser or the page wrote to the console. */
  readonly complaints: readonly string[];
  /** For tests that provoke complaints. */
  forgiveComplaints(): void;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Where the pages are served; the workbench's server when not said. */
  readonly origin?: string;
  /** Addresses the server is to have nothing at (a glob). */
  readonly missing?: string;
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run with jest.e2e.config.mjs`);
  return value;
}

export const webOrigin = (): string => variable('TENKEN_WEB');
export const pagesOrigin = (): string => variable('TENKEN_PAGES');

let browser: Browser | null = null;
const open: Visit[] = [];

/** Opens a page in a profile of its own, in Japanese, on a desk-sized window. */
export async function visit(
  path: string,
  { origin = webOrigin(), missing, ...options }: VisitOptions = {},
): Promise<Visit> {
  browser ??= await chromium.connect(variable('TENKEN_BROWSER'));
  const context = await browser.newContext({
    locale: 'ja-JP',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  const foreign: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', (route) => {
    if (new URL(route.request().url()).origin === origin) return route.continue();
    foreign.push(route.request().url());
    return route.abort();
  });
  if (missing !== undefined) await context.route(missing, (route) => route.fulfill({ status: 404 }));
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const visited = { page, foreign, complaints, forgiveComplaints: () => void complaints.splice(0) };
  open.push(visited);
  await page.goto(`${origin}${path}`);
  return visited;
}

/** Closes what the test opened; fails it when a page asked for anything outside or complained. */
async function leave(): Promise<void> {
  const visits = open.splice(0);
  await Promise.all(visits.map(({ page }) => page.context().close()));
  expect(visits.flatMap(({ foreign }) => foreign)).toEqual([]);
  expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
}

async function endBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

/** To be called once in a file of browser tests: each test opens its own pages. */
export function tidyAfterEach(): void {
  afterEach(leave);
  afterAll(endBrowser);
}

/** To be called once in a file whose tests share pages. */
export function tidyAfterAll(): void {
  afterAll(async () => {
    await leave();
    await endBrowser();
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page, Route } from 'playwright-core';
import type { EventMessage } from '../events.js';
import type { FunctionCall } from '../invocation-results.js';
import type { Argument } from '../protocol/server-object.js';
import type { SimulatedExcel } from '../simulated-excel.js';
import { officeFiles, type Files } from './office-files.js';
import { wacReply } from './wac-reply.js';

/** Where parent page and add-in live; no such host exists, every request is answered here. */
export const ORIGIN = 'https://tenken.test';
/** From where Microsoft serves Office.js; requests for it get the installed copy. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const PARENT = '/simulated-excel.html';
const OFFICE_EVENTS = 65_536;
const SHARED_WITH_FUNCTIONS = 3;
const FUNCTION_CALL = [1, 1_000] as const;

export interface AddinOptions {
  readonly host: SimulatedExcel;
  /** The page of the add-in, as a path of the origin: "/taskpane.html". */
  readonly addinUrl: string;
  readonly files: Files;
  /** The page is a shared runtime, in which custom functions run too. */
  readonly isSharedRuntime?: boolean;
  /** The file of the workbook, for those who ask for it; without it Excel gives none. */
  readonly file?: Uint8Array;
  /** Office's display and content language; Japanese unless given. */
  readonly language?: string;
}

/** An add-in that runs in a simulated Excel on the web. */
export interface OpenAddin {
  readonly frame: Frame;
  /** Addresses of other hosts that were asked for and refused. */
  readonly foreign: readonly string[];
  /** What office.js asked of its host that is not simulated. */
  unsupported(): Promise<readonly string[]>;
  /** Presses a ribbon button; ends when its function calls event.completed(). */
  runCommand(action: string): Promise<void>;
  /** Calls a custom function of a page that has loaded the custom-functions runtime. */
  callFunction(call: FunctionCall): Promise<Argument>;
}

interface ParentWindow {
  readonly simulatedExcel: {
    readonly errors: readonly string[];
    start(addin: { readonly url: string; readonly flags: number }): void;
    raise(entries: readonly unknown[]): boolean;
    command(action: string): Promise<{ readonly status: number; readonly data: string }>;
  };
}

type Call = readonly [name: 'start' | 'raise' | 'command', argument: unknown];

/** Calls a function of the parent page, which is plain script to us. */
function inParent<T>(page: Page, call: Call): Promise<T> {
  return page.evaluate(([name, argument]) => {
    const { simulatedExcel } = globalThis as unknown as ParentWindow;
    return (simulatedExcel[name] as (value: unknown) => unknown)(argument);
  }, call) as Promise<T>;
}

async function serve(page: Page, files: Files, foreign: string[]): Promise<void> {
  const office = officeFiles();
  const script = readFileSync(join(__dirname, 'parent-page.js'), 'utf8');
  const parent = `<!doctype html><meta charset="utf-8"><body><script>${script}</script></body>`;
  await page.route('**/*', (route: Route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (origin === ORIGIN && pathname === PARENT)
      return route.fulfill({ contentType: 'text/html', body: parent });
    const file = href.startsWith(`${CDN}/`)
      ? office(href.slice(CDN.length).replace(/[?#].*$/, ''))
      : origin === ORIGIN
        ? files(pathname)
        : null;
    if (file) return route.fulfill({ ...file });
    if (origin === ORIGIN) return route.fulfill({ status: 404, body: '' });
    foreign.push(href);
    return route.abort();
  });
}

/**
 * Opens an add-in's page in a simulated Excel on the web, through the whole start-up of the unmodified office.js. The
 * workbook stays in Node, where the test can look at it.
 */
export async function openInSimulatedExcel(page: Page, options: AddinOptions): Promise<OpenAddin> {
  const { host, addinUrl, files, language = 'ja-JP', isSharedRuntime = false } = options;
  const foreign: string[] = [];
  await serve(page, files, foreign);
  await page.exposeFunction('hostExecute', async (text: string, flags: number) =>
    wacReply(await host.execute(text, flags)),
  );
  await page.exposeFunction('hostContext', () => ({
    language,
    apiSets: host.apiSets,
    fileName: host.book.name,
  }));
  await page.exposeFunction('hostFile', () => (options.file ? [...options.file] : null));
  await page.goto(ORIGIN + PARENT);
  const raise = (entries: readonly unknown[]): Promise<boolean> => inParent(page, ['raise', entries]);
  const stop = host.onEvents((events: readonly EventMessage[]) => {
    void raise(events.map(({ code, target, json }) => [OFFICE_EVENTS, code, target, json]));
  });
  page.once('close', stop);
  const attached = page.waitForEvent('frameattached');
  await inParent(page, [
    'start',
    { url: ORIGIN + addinUrl, flags: isSharedRuntime ? SHARED_WITH_FUNCTIONS : 0 },
  ]);
  const frame = await attached;
  await frame.waitForLoadState();
  return {
    frame,
    foreign,
    unsupported: () => page.evaluate(() => (globalThis as unknown as ParentWindow).simulatedExcel.errors),
    async runCommand(action) {
      const { status } = await inParent<{ status: number }>(page, ['command', action]);
      if (status !== 0) throw new Error(`the command ${action} ended with ${status}`);
    },
    async callFunction(call) {
      const { message, value } = host.invocations.start(call);
      if (!(await raise([[...FUNCTION_CALL, '', JSON.stringify(message)]])))
        throw new Error('the add-in does not listen');
      return value;
    },
  };
}

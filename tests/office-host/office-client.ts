/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import type { EventMessage } from './events.js';
import type { FunctionCall } from './invocation-results.js';
import type { Argument } from './protocol/server-object.js';
import type { SimulatedExcel } from './simulated-excel.js';

/** As much of the global CustomFunctions as functions use. */
export interface CustomFunctionsApi {
  associate(id: string, run: (...values: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<'notAvailable' | 'invalidValue', string>>;
}

/** The genuine client, bound to one simulated Excel. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly CustomFunctions: CustomFunctionsApi;
  /** Calls a custom function as a cell would, and waits for its value. */
  callFunction(call: FunctionCall): Promise<Argument>;
  /** Makes Excel, OfficeExtension and Office global, as they are in an add-in; gives back how to undo it. */
  install(): () => void;
}

type Scope = Record<string, unknown>;

const PAGE = 'https://tenken.test/pane.html';
/** What the client's file declares at its top level becomes a property of the window in a page. */
const TOP_LEVEL = /^(?:var|function) (\w+)/gm;
const EVENT_CATEGORY = 65_536;
const FUNCTION_CATEGORY = 1;
const FUNCTION_CALL = 1_000;

function emptyStore(): Scope {
  return {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
    key: () => null,
    length: 0,
  };
}

/** As much of a window as the client looks at while it loads. */
function windowShim(): Scope {
  const { href, origin, host, hostname, protocol, pathname, search, hash } = new URL(PAGE);
  const location = { href, origin, host, hostname, protocol, pathname, search, hash };
  const element = { style: {}, setAttribute: () => undefined, appendChild: () => undefined };
  const scope: Scope = {
    navigator: { userAgent: 'Node', language: 'ja-JP' },
    location,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    localStorage: emptyStore(),
    sessionStorage: emptyStore(),
    document: {
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => element,
      addEventListener: () => undefined,
      cookie: '',
      URL: href,
      location,
      documentElement: {},
      head: element,
      readyState: 'complete',
    },
  };
  for (const self of ['window', 'self', 'top', 'parent']) scope[self] = scope;
  return scope;
}

/** The table of functions by name, which in a page office.js sets up before it fetches the client. */
function association(): Scope {
  const mappings: Scope = {};
  const handlers: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (handler: () => void) => handlers.push(handler) },
    associate: (id: string, run: unknown) => {
      mappings[id.toUpperCase()] = run;
      for (const handler of handlers) handler();
    },
  };
}

interface Code {
  readonly names: readonly string[];
  readonly run: (scope: Scope) => void;
}

let code: Code | null = null;

/**
 * The client's file, compiled once. It runs inside `with`, so that its window is ours and not the process's, and in the
 * realm of the caller, so that its errors and plain objects are the caller's own kind.
 */
function clientCode(): Code {
  if (code) return code;
  const source = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  const names = [...source.matchAll(TOP_LEVEL)].map((match) => match[1] ?? '');
  const run = new Function('scope', `with (scope) {${source}\n}`) as (scope: Scope) => void;
  code = { names, run };
  return code;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

function bridgeTo(host: SimulatedExcel): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as {
        id: number;
        flags: number;
        message: { body: unknown };
      };
      void host.execute(JSON.stringify(message.body), flags).then(({ statusCode, body }) => {
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } }),
        );
      });
    },
  };
  return bridge;
}

const eventEntries = (events: readonly EventMessage[]): object[] =>
  events.map(({ code: messageType, target, json }) => ({
    messageCategory: EVENT_CATEGORY,
    messageType,
    targetId: target,
    message: json,
  }));

/** Loads the unmodified client for a simulated Excel. Each call gives a client of its own. */
export function loadOfficeClient(host: SimulatedExcel): OfficeClient {
  const { names, run } = clientCode();
  const scope = windowShim();
  const bridge = bridgeTo(host);
  for (const name of names) scope[name] ??= undefined;
  scope['_richApiNativeBridge'] = bridge;
  scope['CustomFunctions'] = association();
  run(scope);
  const client = scope as unknown as OfficeClient & {
    readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
    readonly OSF: { _OfficeAppFactory: object };
  };
  // The file sets this switch on a class that only inherits it; here it is where the check reads it.
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const isSetSupported = (name: string, version?: string): boolean => host.isSetSupported(name, version);
  // In a page office.js fills this factory before it fetches the client; Office.context comes from there.
  const context = { requirements: { isSetSupported }, displayLanguage: 'ja-JP', contentLanguage: 'ja-JP' };
  client.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostPlatform: 'web' }) };
  const send = (entries: readonly object[]): void =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  host.onEvents((events) => send(eventEntries(events)));
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: client.Office,
    CustomFunctions: client.CustomFunctions,
    callFunction(call) {
      const { message, value } = host.invocations.start(call);
      send([{ messageCategory: FUNCTION_CATEGORY, messageType: FUNCTION_CALL, targetId: '', message }]);
      return value;
    },
    install: () => installGlobals(client),
  };
}

function installGlobals(client: OfficeClient): () => void {
  const globals = globalThis as unknown as Scope;
  const names = ['Excel', 'OfficeExtension', 'Office', 'CustomFunctions'] as const;
  const before = names.map((name) => globals[name]);
  for (const name of names) globals[name] = client[name];
  return () => names.forEach((name, index) => (globals[name] = before[index]));
}

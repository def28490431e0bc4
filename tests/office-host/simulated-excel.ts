import { activate, select } from './excel/selection.js';
import { findRange, areaOf } from './excel/range-ref.js';
import { writeValues } from './excel/range-values.js';
import { WORKBOOK } from './excel/workbook.js';
import { Events, type EventMessage } from './events.js';
import { Faults, type FailureTime } from './faults.js';
import { InvocationResults } from './invocation-results.js';
import type { BookModel } from './model/book-model.js';
import { isHousekeeping, isWrite, parseBatch, type Batch } from './protocol/batch.js';
import { officeError, type OfficeError } from './protocol/errors.js';
import { Gate, isSetSupported, type ApiSets } from './protocol/gate.js';
import { Interpreter } from './protocol/interpreter.js';
import { References } from './protocol/references.js';
import { serverClass, type Argument } from './protocol/server-object.js';
import type { Calculate, Session } from './session.js';
import { newStats, type Stats } from './stats.js';

/** Excel on the web takes and gives no more than this at once. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** The client asks with this flag to wait until the user has finished typing. */
const DELAY_FOR_CELL_EDIT = 64;

export interface HostOptions {
  /** Requirement sets this Excel offers; ExcelApi 1.13 unless given. */
  readonly apiSets?: ApiSets;
  readonly maxRequestBytes?: number;
  readonly maxResponseBytes?: number;
  /** Values for formulas; 0 for each unless given. */
  readonly calculate?: Calculate;
  /** False for a computer without a printer. */
  readonly hasPrinter?: boolean;
  /** This year, for dates typed without one. */
  readonly year?: number;
}

/** An answer as it goes back to the client. */
export interface Reply {
  readonly statusCode: number;
  readonly body: string;
}

const DEFAULT_SETS: ApiSets = {
  ExcelApi: '1.13',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.7',
  DelayForCellEdit: '1.1',
};

/** The client tells it once that it listens to ribbon buttons. */
const START_SERVICE = serverClass<SimulatedExcel>(() => ({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
}));

/** A page that is a shared runtime shows and hides its own pane through it. */
const RUNTIME_SERVICE = serverClass<SimulatedExcel>(() => ({
  name: 'AppRuntimeService',
  methods: {
    SetAppRuntimeState: (self, args) => {
      self.paneState = String(args[0]);
    },
    GetAppRuntimeState: (self) => self.paneState,
  },
}));

/** The action before which half of what a batch writes (or, if it only reads, half of it) is done. */
function halfway({ Actions }: Batch): number {
  const writes = [...Actions.keys()].filter((index) => Actions[index] && isWrite(Actions[index]));
  return writes[Math.floor(writes.length / 2)] ?? Math.floor(Actions.length / 2);
}

/** A simulated Excel around one workbook; it answers the genuine Office.js client. See README.md for what it is not. */
export class SimulatedExcel {
  stats: Stats;
  readonly apiSets: ApiSets;
  /** Results of custom functions the host called. */
  readonly invocations = new InvocationResults();
  /** 'Background' until the page asks for its pane to be shown ('Visible'). */
  paneState = 'Background';
  private readonly faults = new Faults();
  private readonly gate: Gate;
  private readonly interpreter: Interpreter;
  private readonly session: Session;
  private readonly listeners = new Set<(events: readonly EventMessage[]) => void>();
  private cellEdit: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  constructor(
    readonly book: BookModel,
    private readonly options: HostOptions = {},
  ) {
    this.apiSets = { ...DEFAULT_SETS, ...options.apiSets };
    this.gate = new Gate(this.apiSets);
    this.stats = newStats(this.gate.unimplemented);
    const references = new References();
    this.session = {
      book,
      events: new Events(),
      references,
      stats: () => this.stats,
      missing: (className, member) => this.gate.missing(className, member),
      calculate: options.calculate ?? (() => 0),
      hasPrinter: options.hasPrinter ?? true,
      year: options.year ?? 2026,
    };
    const services = {
      'Microsoft.ExcelServices.CustomFunctions': this.invocations.service,
      'Microsoft.InternalService.AddinInternalService': START_SERVICE.of(this),
      'Microsoft.AppRuntime.AppRuntimeService': RUNTIME_SERVICE.of(this),
    };
    this.interpreter = new Interpreter(
      { workbook: WORKBOOK.of(this.session), services },
      references,
      this.gate,
    );
  }

  /** What `isSetSupported` answers in this Excel. */
  isSetSupported(name: string, version?: string): boolean {
    return isSetSupported(this.apiSets, name, version);
  }

  /** Sets all counters to zero; `failAt` and `hangAt` count from here again. */
  resetStats(): void {
    this.gate.unimplemented.length = 0;
    this.stats = newStats(this.gate.unimplemented);
  }

  /** Lets the n-th request (from 1) fail: before anything of it is done, or after half of its writes. */
  failAt(n: number, code: string, when: FailureTime = 'before'): void {
    this.faults.failAt(n, code, when);
  }

  /** The n-th request (from 1) is never answered. */
  hangAt(n: number): void {
    this.faults.hangAt(n);
  }

  /** How many ranges the client holds on to. */
  get heldReferences(): number {
    return this.session.references.count;
  }

  /** How many event handlers are registered. */
  get eventListeners(): number {
    return this.session.events.listeners;
  }

  /** The user starts or stops editing a cell; while it lasts, requests fail or (if they asked for it) wait. */
  set isInCellEdit(isEditing: boolean) {
    this.cellEdit?.end();
    this.cellEdit = null;
    if (!isEditing) return;
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.cellEdit = { ended, end };
  }

  /** Calls back with events for the client, after the answers of the requests that caused them. */
  onEvents(listener: (events: readonly EventMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Answers one request; `flags` are the client's. Never rejects for what Excel would answer with an error. */
  async execute(text: string, flags = 0): Promise<Reply> {
    const batch = parseBatch(text);
    if (isHousekeeping(batch)) {
      this.stats.housekeeping++;
      return { statusCode: 200, body: JSON.stringify(this.interpreter.run(batch)) };
    }
    const reply = await this.answer(batch, Buffer.byteLength(text), flags);
    setImmediate(() => this.sendEvents());
    return reply;
  }

  private async answer(batch: Batch, bytes: number, flags: number): Promise<Reply> {
    const { stats } = this;
    stats.syncs++;
    stats.requestBytes.push(bytes);
    stats.actionsPerSync.push(batch.Actions.length);
    stats.writes += batch.Actions.filter(isWrite).length;
    const fault = this.faults.at(stats.syncs);
    if (fault === 'hang') return new Promise(() => undefined);
    if (this.cellEdit && (flags & DELAY_FOR_CELL_EDIT) !== 0) await this.cellEdit.ended;
    const refusal = this.refusal(bytes) ?? (fault?.when === 'before' ? officeError(fault.code) : null);
    if (refusal) return this.send(400, { error: { code: refusal.code, message: refusal.message } });
    const failure = fault && { index: halfway(batch), code: fault.code };
    return this.send(200, this.interpreter.run(batch, failure ?? undefined));
  }

  private refusal(bytes: number): OfficeError | null {
    if (bytes > (this.options.maxRequestBytes ?? PAYLOAD_LIMIT))
      return officeError('RequestPayloadSizeLimitExceeded');
    return this.cellEdit ? officeError('InvalidOperationInCellEditMode') : null;
  }

  /** Inferred: what was written stays when only the answer is too long. */
  private send(statusCode: number, body: object): Reply {
    const text = JSON.stringify(body);
    const bytes = Buffer.byteLength(text);
    this.stats.responseBytes.push(bytes);
    if (bytes <= (this.options.maxResponseBytes ?? PAYLOAD_LIMIT)) return { statusCode, body: text };
    const { code, message } = officeError('ResponsePayloadSizeLimitExceeded');
    return { statusCode: 400, body: JSON.stringify({ error: { code, message } }) };
  }

  private sendEvents(): void {
    const events = this.session.events.take();
    if (events.length === 0) return;
    for (const listener of this.listeners) listener(events);
  }

  /** What a user does by hand: typing, selecting, going to another sheet. Listeners hear of it. */
  readonly user = {
    type: (address: string, value: Argument): void => {
      writeValues(findRange(this.session, null, address), value);
      setImmediate(() => this.sendEvents());
    },
    select: (addresses: string): void => {
      const refs = addresses.split(',').map((address) => findRange(this.session, null, address));
      const [first] = refs;
      if (first) select(this.session, first.sheet, refs.map(areaOf));
      setImmediate(() => this.sendEvents());
    },
    activate: (sheetName: string): void => {
      const sheet = this.book.sheet(sheetName);
      if (!sheet) throw new Error(`no sheet ${sheetName}`);
      activate(this.session, sheet);
      setImmediate(() => this.sendEvents());
    },
  };
}

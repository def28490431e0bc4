import type { Settings } from '../../inspection.js';
import { loadLanguage } from '../../locales/load-words.js';
import type { Locale } from '../../locales/say.js';
import { inverse, type Edit } from '../../sheet/edit.js';
import { HostError, type Change, type Host } from '../../sheet/host.js';
import type { Line } from '../line/line.js';
import type { Explanation, FindingState, IndicatorDetail, Preview, Report } from '../line/report.js';
import { DEFAULT_SETTINGS } from '../../settings.js';
import type { Desk, DeskState, Notice, Phase } from './desk.js';
import { detailOf, failure, languageFailure, success, writeFailure } from './sentences.js';

export interface DeskOptions {
  readonly locale: Locale;
  /** Told when the user chooses another language, so that a face can remember it. */
  readonly onLocale?: (locale: Locale) => void;
}

interface Run {
  readonly kind: Preview['kind'];
  readonly edits: readonly Edit[];
}

/** The pane's desk over a host and a line. Calls that write are taken one at a time; a second waits for the first. */
export function createDesk(host: Host, line: Line, options: DeskOptions): Desk {
  return new PaneDesk(host, line, options);
}

/** How settings travel in a workbook: loaded with the first workbook, for its schemas are larger than the pane. */
const travelling = () => import('../../settings-text.js');

class PaneDesk implements Desk {
  private current: DeskState;
  private readonly listeners = new Set<() => void>();
  private readonly runs: Run[] = [];
  private reading: { aborted: boolean } | null = null;
  private book: string | null = null;
  /** The settings text the workbook carries. */
  private kept: string | null = null;
  private queue: Promise<void> = Promise.resolve();
  private readonly stopListening: () => void;

  constructor(
    private readonly host: Host,
    private readonly line: Line,
    private readonly options: DeskOptions,
  ) {
    this.current = {
      phase: { kind: 'welcome' },
      settings: { ...DEFAULT_SETTINGS, locale: options.locale },
      isBusy: false,
      notice: null,
      isStale: false,
      undoable: null,
    };
    this.stopListening = host.onChange((change) => this.noteChange(change));
  }

  state(): DeskState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async read(): Promise<void> {
    this.cancel();
    const signal = { aborted: false };
    this.reading = signal;
    const before = this.current.phase;
    const show = (step: 'read' | 'check') => (done: number, total: number) => {
      if (this.reading === signal) this.set({ phase: { kind: 'reading', step, done, total } });
    };
    this.set({ phase: { kind: 'reading', step: 'read', done: 0, total: 1 }, notice: null });
    try {
      await this.inspect(signal, show);
    } catch (error) {
      if (this.reading !== signal) return;
      const wasCancelled = error instanceof HostError && error.code === 'cancelled';
      const { locale } = this.current.settings;
      this.set({
        phase: wasCancelled ? before : { kind: 'failed', sentence: failure(error, this.book, locale) },
      });
    } finally {
      if (this.reading === signal) this.reading = null;
    }
  }

  cancel(): void {
    if (this.reading) this.reading.aborted = true;
  }

  async goTo(sheet: string, cell: string): Promise<void> {
    try {
      await this.host.reveal(sheet, cell);
    } catch (error) {
      this.set({ notice: writeFailure(error, this.book, this.current.settings.locale) });
    }
  }

  explain(finding: string): Promise<Explanation | null> {
    return this.line.explain(finding);
  }

  indicator(key: string): Promise<IndicatorDetail | null> {
    return this.line.indicator(key);
  }

  changeSettings(settings: Settings): Promise<void> {
    return this.oneAtATime(async () => {
      if (settings.locale !== this.current.settings.locale) {
        if (!(await this.canSay(settings.locale))) return;
        this.options.onLocale?.(settings.locale);
      }
      this.set({ settings });
      await this.keep(settings);
      if (this.hasReport()) this.show(await this.line.reconsider(settings, this.kept));
    });
  }

  async setAside(finding: string, state: FindingState, reason: string): Promise<void> {
    const identity = await this.line.identify(finding);
    if (!identity) return;
    const { settings } = this.current;
    const others = settings.ignored.filter((each) => !isSame(each, identity));
    const ignored = state === 'open' ? others : [...others, { ...identity, state, reason }];
    await this.changeSettings({ ...settings, ignored });
  }

  previewWrite(): Promise<Preview | null> {
    return this.hasReport() ? this.line.previewWrite() : Promise.resolve(null);
  }

  previewRemoval(): Promise<Preview | null> {
    return this.hasReport() ? this.line.previewRemoval() : Promise.resolve(null);
  }

  previewSummary(): Promise<Preview | null> {
    return this.hasReport() ? this.line.previewSummary() : Promise.resolve(null);
  }

  previewFix(finding: string): Promise<Preview | null> {
    return this.line.previewFix(finding);
  }

  confirm(preview: Preview): Promise<void> {
    return this.writing(async () => {
      if (preview.edits.length > 0) {
        await this.host.apply(preview.edits);
        this.runs.push({ kind: preview.kind, edits: preview.edits });
      }
      await this.readAgain();
      return success(preview);
    });
  }

  undo(): Promise<void> {
    return this.writing(async () => {
      const run = this.runs.at(-1);
      if (!run) return null;
      await this.host.apply([...run.edits].reverse().map(inverse));
      this.runs.pop();
      await this.readAgain();
      return { tone: 'success', key: 'desk.undone', data: {} };
    });
  }

  dismissNotice(): void {
    this.set({ notice: null });
  }

  showWelcome(): void {
    this.cancel();
    this.set({ phase: { kind: 'welcome' }, notice: null });
  }

  noteChange(change: Change): void {
    if (!this.hasReport()) return;
    if (change === 'unknown') {
      this.set({ isStale: true });
      return;
    }
    void this.oneAtATime(async () => {
      if (this.hasReport()) this.show(await this.line.update(change));
    });
  }

  dispose(): void {
    this.cancel();
    this.stopListening();
    this.line.dispose();
    this.listeners.clear();
  }

  /** Reads and inspects; the state is only changed when all went well. */
  private async inspect(
    signal: { readonly aborted: boolean },
    show?: (step: 'read' | 'check') => (done: number, total: number) => void,
  ): Promise<void> {
    const workbook = await this.host.read(signal, show?.('read'));
    this.book = workbook.name;
    this.kept = workbook.settings;
    const base = { ...DEFAULT_SETTINGS, locale: this.current.settings.locale };
    const { readSettings } = await travelling();
    const read = readSettings(workbook.settings, base);
    const settings = read.ok ? read.settings : base;
    const report = await this.line.inspect(workbook, settings, signal, show?.('check'));
    if (signal.aborted) throw new HostError('cancelled');
    this.set({
      settings,
      isStale: false,
      notice: read.ok
        ? null
        : { tone: 'warning', key: 'desk.settings-unreadable', data: { detail: read.detail } },
    });
    this.show(report);
  }

  private async readAgain(): Promise<void> {
    await this.inspect({ aborted: false });
  }

  private show(report: Report): void {
    const phase: Phase = { kind: report.tables.length === 0 ? 'nothing' : 'report', report };
    this.set({ phase });
  }

  private hasReport(): boolean {
    const { kind } = this.current.phase;
    return kind === 'report' || kind === 'nothing';
  }

  /** Fetches a language; where that fails the user is told, and nothing changes. */
  private async canSay(locale: Locale): Promise<boolean> {
    try {
      await loadLanguage(locale);
      return true;
    } catch (error) {
      this.set({ notice: languageFailure(error) });
      return false;
    }
  }

  /** Puts settings into the workbook; where that cannot be, they hold for this session and the user is told. */
  private async keep(settings: Settings): Promise<void> {
    const { settingsText } = await travelling();
    const after = settingsText(settings);
    if (!this.hasReport() || after === this.kept) return;
    try {
      await this.host.apply([{ kind: 'settings', before: this.kept, after }]);
      this.kept = after;
    } catch (error) {
      const data = { detail: detailOf(error) };
      this.set({ notice: { tone: 'warning', key: 'desk.settings-not-kept', data } });
    }
  }

  /** What was done is said in the same moment in which the controls work again. */
  private writing(work: () => Promise<Notice | null>): Promise<void> {
    return this.oneAtATime(async () => {
      this.set({ isBusy: true, notice: null });
      let notice: Notice | null = null;
      try {
        notice = await work();
      } finally {
        this.set({ isBusy: false, notice });
      }
    });
  }

  /** Runs after all that was asked before; what fails is shown to the user. */
  private oneAtATime(work: () => Promise<void>): Promise<void> {
    const next = this.queue.then(work).catch((error: unknown) => {
      // A new reading took the place of this: what it shows is newer.
      if (error instanceof HostError && error.code === 'cancelled') return;
      this.set({ notice: writeFailure(error, this.book, this.current.settings.locale) });
    });
    this.queue = next;
    return next;
  }

  private set(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change, undoable: this.runs.at(-1)?.kind ?? null };
    for (const listener of this.listeners) listener();
  }
}

function isSame(
  a: {
    readonly rule: string;
    readonly sheet: string;
    readonly cell: string;
    readonly indicator: string | null;
  },
  b: typeof a,
): boolean {
  return a.rule === b.rule && a.sheet === b.sheet && a.cell === b.cell && a.indicator === b.indicator;
}

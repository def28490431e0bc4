import type { Settings } from '../../../src/inspection.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import type { Change } from '../../../src/sheet/host.js';
import type { Desk, DeskState, Notice, Phase } from '../../../src/taskpane/desk/desk.js';
import type {
  Explanation,
  FindingState,
  IndicatorDetail,
  Preview,
  Report,
} from '../../../src/taskpane/line/report.js';

/** What the desk is asked; `name` is the method. */
export interface Call {
  readonly name: string;
  readonly with: readonly unknown[];
}

export interface Answers {
  /** The report `read` arrives at. */
  readonly report?: Report;
  readonly explain?: (finding: string) => Explanation | null;
  readonly indicator?: (key: string) => IndicatorDetail | null;
  readonly write?: Preview | null;
  readonly removal?: Preview | null;
  readonly fix?: Preview | null;
  readonly summary?: Preview | null;
}

/** A desk over plain data: it remembers what it was asked and keeps its state as the true one would. */
export class FakeDesk implements Desk {
  readonly calls: Call[] = [];
  private now: DeskState;
  private readonly listeners = new Set<() => void>();

  constructor(
    phase: Phase,
    private readonly answers: Answers = {},
    state: Partial<Omit<DeskState, 'phase'>> = {},
  ) {
    this.now = {
      phase,
      settings: DEFAULT_SETTINGS,
      isBusy: false,
      notice: null,
      isStale: false,
      undoable: null,
      ...state,
    };
  }

  state(): DeskState {
    return this.now;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Puts parts of the state in place, as if the desk had come to them. */
  become(part: Partial<DeskState>): void {
    this.now = { ...this.now, ...part };
    for (const listener of this.listeners) listener();
  }

  /** What a method was called with, call by call. */
  asked(name: keyof Desk): readonly (readonly unknown[])[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.with);
  }

  private note(name: keyof Desk, ...args: unknown[]): Promise<void> {
    this.calls.push({ name, with: args });
    return Promise.resolve();
  }

  read(): Promise<void> {
    if (this.answers.report)
      this.become({ phase: { kind: 'report', report: this.answers.report }, isStale: false });
    return this.note('read');
  }

  cancel(): void {
    void this.note('cancel');
    this.become({ phase: { kind: 'welcome' } });
  }

  goTo(sheet: string, cell: string): Promise<void> {
    return this.note('goTo', sheet, cell);
  }

  explain(finding: string): Promise<Explanation | null> {
    void this.note('explain', finding);
    return Promise.resolve(this.answers.explain?.(finding) ?? null);
  }

  indicator(key: string): Promise<IndicatorDetail | null> {
    void this.note('indicator', key);
    return Promise.resolve(this.answers.indicator?.(key) ?? null);
  }

  changeSettings(settings: Settings): Promise<void> {
    this.become({ settings });
    return this.note('changeSettings', settings);
  }

  setAside(finding: string, state: FindingState, reason: string): Promise<void> {
    const { phase } = this.now;
    if (phase.kind === 'report') {
      const findings = phase.report.findings.map((each) =>
        each.id === finding ? { ...each, state, setAsideBecause: state === 'open' ? null : reason } : each,
      );
      this.become({ phase: { kind: 'report', report: { ...phase.report, findings } } });
    }
    return this.note('setAside', finding, state, reason);
  }

  previewWrite(): Promise<Preview | null> {
    void this.note('previewWrite');
    return Promise.resolve(this.answers.write ?? null);
  }

  previewRemoval(): Promise<Preview | null> {
    void this.note('previewRemoval');
    return Promise.resolve(this.answers.removal ?? null);
  }

  previewSummary(): Promise<Preview | null> {
    void this.note('previewSummary');
    return Promise.resolve(this.answers.summary ?? null);
  }

  previewFix(finding: string): Promise<Preview | null> {
    void this.note('previewFix', finding);
    return Promise.resolve(this.answers.fix ?? null);
  }

  confirm(preview: Preview): Promise<void> {
    const notice: Notice = { tone: 'success', key: 'pane.preview.undo-note', data: {} };
    this.become({ undoable: preview.kind, notice });
    return this.note('confirm', preview);
  }

  undo(): Promise<void> {
    this.become({ undoable: null });
    return this.note('undo');
  }

  dismissNotice(): void {
    this.become({ notice: null });
  }

  showWelcome(): void {
    this.become({ phase: { kind: 'welcome' } });
  }

  noteChange(change: Change): void {
    void this.note('noteChange', change);
  }

  dispose(): void {
    this.listeners.clear();
  }
}

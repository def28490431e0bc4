import type { Settings } from '../../inspection.js';
import type { Change } from '../../sheet/host.js';
import type { MessageKey } from '../../locales/say.js';
import type { Explanation, FindingState, IndicatorDetail, Preview, Report } from '../line/report.js';

/** A sentence to show: a key of `locales/` and what fills its holes. */
export interface Sentence {
  readonly key: MessageKey;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface Notice extends Sentence {
  readonly tone: 'success' | 'warning' | 'error' | 'info';
}

/** What the pane is showing. */
export type Phase =
  | { readonly kind: 'welcome' }
  | {
      readonly kind: 'reading';
      readonly step: 'read' | 'check';
      readonly done: number;
      readonly total: number;
    }
  /** `report.tables` is empty; `report.weak` may hold tables to be mapped by hand. */
  | { readonly kind: 'nothing'; readonly report: Report }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'failed'; readonly sentence: Sentence };

export interface DeskState {
  readonly phase: Phase;
  readonly settings: Settings;
  /** A write or an undo is under way: its controls are off. */
  readonly isBusy: boolean;
  readonly notice: Notice | null;
  /** The sheet was changed in a way that needs reading again. */
  readonly isStale: boolean;
  /** What 元に戻す would take back; null: nothing. */
  readonly undoable: Preview['kind'] | null;
}

/** Everything the pane can do, without a word about how it looks. State is immutable; listeners are told of each new one. */
export interface Desk {
  state(): DeskState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook and inspects it; writes nothing. Progress and failure show in the state. */
  read(): Promise<void>;
  cancel(): void;
  goTo(sheet: string, cell: string): Promise<void>;
  explain(finding: string): Promise<Explanation | null>;
  indicator(key: string): Promise<IndicatorDetail | null>;
  /** Puts new settings in force, keeps them in the workbook, and inspects again. */
  changeSettings(settings: Settings): Promise<void>;
  /** Sets a finding aside with a reason (it stays in the workbook), or opens it again. */
  setAside(finding: string, state: FindingState, reason: string): Promise<void>;
  previewWrite(): Promise<Preview | null>;
  previewRemoval(): Promise<Preview | null>;
  previewSummary(): Promise<Preview | null>;
  previewFix(finding: string): Promise<Preview | null>;
  /** Makes the changes of a preview. */
  confirm(preview: Preview): Promise<void>;
  undo(): Promise<void>;
  dismissNotice(): void;
  /** Back to the first screen. */
  showWelcome(): void;
  /** Tells the desk what changed where the host cannot (the workbench's own grid). */
  noteChange(change: Change): void;
  dispose(): void;
}

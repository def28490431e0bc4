import type { CountBy } from '../../collect/collected-counts.js';
import type { Settings } from '../../inspection.js';
import { DEFAULT_SETTINGS } from '../../settings.js';
import type { Locale } from '../../locales/say.js';
import { detailOf } from '../desk/sentences.js';
import type { Notice } from '../desk/desk.js';
import { inOrder, withIncoming, type ChosenFile, type IncomingFile } from './chosen-file.js';
import { FileLine } from './file-line.js';
import { KeptResults } from './kept-results.js';
import type { GatheredKind, GatheredView, MadeFile } from './protocol.js';
import { readAll, type ReadMeans } from './read-pool.js';

/** How far the reading is. */
export interface GatherProgress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** The file read last. */
  readonly file: string;
}

export interface GatheringState {
  readonly files: readonly ChosenFile[];
  /** The list of departments, by the name of its file. */
  readonly list: { readonly name: string; readonly departments: readonly string[] } | null;
  /** What is counted by. */
  readonly by: CountBy;
  readonly phase: 'choosing' | 'reading' | 'gathering' | 'making';
  readonly progress: GatherProgress;
  readonly result: GatheredView | null;
  /** The language of its sentences. */
  readonly locale: Locale | null;
  /** Files or list are others than those of the result. */
  readonly isStale: boolean;
  readonly notice: Notice | null;
}

const NO_PROGRESS: GatherProgress = { done: 0, total: 0, failed: 0, file: '' };
const EMPTY: GatheringState = {
  files: [],
  list: null,
  by: { by: DEFAULT_SETTINGS.summary.by, level: DEFAULT_SETTINGS.summary.level },
  phase: 'choosing',
  progress: NO_PROGRESS,
  result: null,
  locale: null,
  isStale: false,
  notice: null,
};

/**
 * Gathers many workbooks, whatever shows it: which files, reading them off the page's thread, going on where it was
 * stopped, and files made of what was gathered. Results are kept, workbooks are not.
 */
export class Gathering {
  private current = EMPTY;
  private readonly listeners = new Set<() => void>();
  private readonly kept = new KeptResults();
  private readonly clerk: FileLine;
  private running: AbortController | null = null;

  constructor(private readonly means: ReadMeans) {
    this.clerk = new FileLine(means.start);
  }

  readonly state = (): GatheringState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes files in; says so where none of them is a workbook. */
  add(incoming: readonly IncomingFile[]): void {
    const files = withIncoming(this.current.files, incoming);
    const isSame =
      files.length === this.current.files.length &&
      files.every((each, at) => each === this.current.files[at]);
    if (!isSame) return this.set({ files, isStale: this.current.result !== null, notice: null });
    if (incoming.length > 0) this.set({ notice: { tone: 'info', key: 'gather.nothing-new', data: {} } });
  }

  /** Takes in what a drop or a folder turns out to hold. */
  async take(incoming: Promise<readonly IncomingFile[]>): Promise<void> {
    try {
      this.add(await incoming);
    } catch (error) {
      this.set({ notice: { tone: 'error', key: 'gather.drop-failed', data: { detail: detailOf(error) } } });
    }
  }

  /** Leaves one file out. */
  remove(file: string): void {
    const files = this.current.files.filter((each) => each.file !== file);
    this.set({ files, isStale: this.current.result !== null, notice: null });
  }

  /** Begins anew; what was read stays known. */
  clear(): void {
    this.cancel();
    const { list, by } = this.current;
    this.set({ ...EMPTY, list, by });
  }

  /** Takes the list of departments from a file; null takes it away. */
  async takeList(file: File | null, locale: Locale): Promise<void> {
    if (!file) return this.putList(null);
    try {
      const named = { name: file.name, content: file };
      const departments = await this.clerk.ask({ ask: 'departments', file: named, locale });
      if (!('refused' in departments)) return this.putList({ name: file.name, departments });
      this.set({ notice: { tone: 'error', key: 'files.refused', data: { sentence: departments.refused } } });
    } catch (error) {
      this.lose(error);
    }
  }

  /** Counts by something else; nothing need be read again for it. */
  countBy(by: CountBy): void {
    this.set({ by, isStale: this.current.result !== null, notice: null });
  }

  /** How many files are read already. */
  known(settings: Settings): number {
    return this.current.files.filter((each) => this.kept.settled(each, settings) !== null).length;
  }

  /** Reads what is not read yet, and puts all together. */
  async start(settings: Settings): Promise<void> {
    if (this.current.phase !== 'choosing' || this.current.files.length === 0) return;
    const controller = new AbortController();
    this.running = controller;
    try {
      await this.read(settings, controller.signal);
      if (!controller.signal.aborted) await this.gather(settings, controller.signal);
    } catch (error) {
      if (!controller.signal.aborted)
        this.set({ notice: { tone: 'error', key: 'desk.unexpected', data: { detail: detailOf(error) } } });
    } finally {
      if (this.running === controller) {
        this.running = null;
        this.set({ phase: 'choosing' });
      }
    }
  }

  /** Stops; what was read so far stays. */
  cancel(): void {
    if (!this.running) return;
    const { done, total } = this.current.progress;
    const isReading = this.current.phase === 'reading';
    this.running.abort();
    this.running = null;
    this.clerk.stop();
    this.set({
      phase: 'choosing',
      result: null,
      isStale: false,
      notice: isReading ? { tone: 'info', key: 'gather.stopped', data: { done, total } } : null,
    });
  }

  /** Makes a file of what was gathered; null where it cannot be, which is said. */
  async make(what: GatheredKind): Promise<MadeFile | null> {
    if (this.current.phase !== 'choosing' || !this.current.result) return null;
    this.set({ phase: 'making', notice: null });
    try {
      return await this.clerk.ask({ ask: 'make', what });
    } catch (error) {
      this.lose(error);
      return null;
    } finally {
      this.set({ phase: 'choosing' });
    }
  }

  tell(notice: Notice | null): void {
    this.set({ notice });
  }

  private async read(settings: Settings, signal: AbortSignal): Promise<void> {
    const { files } = this.current;
    const waiting = files.filter((each) => this.kept.settled(each, settings) === null);
    const settled = files.flatMap((each) => this.kept.settled(each, settings) ?? []);
    let progress: GatherProgress = {
      done: settled.length,
      total: files.length,
      failed: settled.filter(({ isRead }) => !isRead).length,
      file: '',
    };
    this.set({ phase: 'reading', progress, notice: null });
    const jobs = waiting.map((chosen) => ({
      chosen,
      file: { name: chosen.content.name, content: chosen.content },
      known: this.kept.known(chosen, settings),
    }));
    await readAll(
      jobs,
      settings,
      this.means,
      ({ chosen }, answer) => {
        const kept = this.kept.put(chosen, settings, answer);
        const failed = progress.failed + (kept?.isRead === true ? 0 : 1);
        progress = { ...progress, done: progress.done + 1, failed, file: chosen.file };
        this.set({ progress });
      },
      signal,
    );
  }

  private async gather(settings: Settings, signal: AbortSignal): Promise<void> {
    this.set({ phase: 'gathering' });
    const { files, list, by } = this.current;
    const books = inOrder(files).flatMap((each) => {
      const kept = this.kept.get(each, settings);
      return kept ? [{ file: each.file, modified: each.content.lastModified, result: kept.result }] : [];
    });
    const listed = list?.departments ?? null;
    const result = await this.clerk.ask({ ask: 'gather', books, listed, by, locale: settings.locale });
    if (!signal.aborted) this.set({ result, locale: settings.locale, isStale: false });
  }

  /** The clerk broke, and what was gathered with it; what was read is still here. */
  private lose(error: unknown): void {
    const notice = { tone: 'error', key: 'desk.unexpected', data: { detail: detailOf(error) } } as const;
    this.set({ notice, isStale: this.current.result !== null });
  }

  private putList(list: GatheringState['list']): void {
    this.set({ list, isStale: this.current.result !== null, notice: null });
  }

  private set(change: Partial<GatheringState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

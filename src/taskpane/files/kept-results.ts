import type { Settings } from '../../inspection.js';
import type { ChosenFile } from './chosen-file.js';
import type { ReadAnswer } from './protocol.js';

/** A result that is kept, packed. */
export interface Kept {
  readonly result: Uint8Array;
  readonly isRead: boolean;
  /** Reading the file again may end otherwise. */
  readonly isWorthRetrying: boolean;
}

/** What a result depends on beside the file. */
function circumstances(settings: Settings): string {
  return JSON.stringify(settings);
}

/**
 * The results of this session: by the file that was chosen, and by what is in it, so that the same content is read
 * once however often it is chosen.
 */
export class KeptResults {
  private readonly byFile = new WeakMap<File, Map<string, Kept>>();
  private readonly byKey = new Map<string, Map<string, Kept>>();

  /** Null where the file was not read under these settings. */
  get({ content }: ChosenFile, settings: Settings): Kept | null {
    return this.byFile.get(content)?.get(circumstances(settings)) ?? null;
  }

  /** The same, but for results of which another reading may make something else. */
  settled(chosen: ChosenFile, settings: Settings): Kept | null {
    const kept = this.get(chosen, settings);
    return kept?.isWorthRetrying === false ? kept : null;
  }

  /** Keys of what is known under a file's name. */
  known({ content }: ChosenFile, settings: Settings): string[] {
    const keys = this.byKey.get(circumstances(settings))?.keys() ?? [];
    return [...keys].filter((key) => key.endsWith(` ${content.name}`));
  }

  /** Keeps an answer; gives what is kept now. */
  put({ content }: ChosenFile, settings: Settings, answer: ReadAnswer): Kept | null {
    const under = circumstances(settings);
    const { key, result, isRead, isWorthRetrying } = answer;
    const results = this.byKey.get(under) ?? new Map<string, Kept>();
    this.byKey.set(under, results);
    const kept = result ? { result, isRead, isWorthRetrying } : key === null ? undefined : results.get(key);
    if (!kept) return null;
    if (key !== null) results.set(key, kept);
    const own = this.byFile.get(content) ?? new Map<string, Kept>();
    this.byFile.set(content, own.set(under, kept));
    return kept;
  }
}

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

/**
 * The results of this session: by the file that was chosen, and by what is in it, so that the same content is read
 * once however often it is chosen. What a result depends on beside the file are its name and the settings.
 */
export class KeptResults {
  private readonly texts = new WeakMap<Settings, string>();
  private readonly byFile = new WeakMap<File, Map<string, Kept>>();
  /** Results by the hash of the content, for each name under each settings. */
  private readonly byContent = new Map<string, Map<string, Kept>>();

  /** Null where the file was not read under these settings. */
  get({ content }: ChosenFile, settings: Settings): Kept | null {
    return this.byFile.get(content)?.get(this.textOf(settings)) ?? null;
  }

  /** The same, but for results of which another reading may make something else. */
  settled(chosen: ChosenFile, settings: Settings): Kept | null {
    const kept = this.get(chosen, settings);
    return kept?.isWorthRetrying === false ? kept : null;
  }

  /** Hashes of the contents that are known under a file's name. */
  known({ content }: ChosenFile, settings: Settings): string[] {
    return [...(this.byContent.get(this.nameUnder(content, settings))?.keys() ?? [])];
  }

  /** Keeps an answer; gives what is kept now. */
  put({ content }: ChosenFile, settings: Settings, answer: ReadAnswer): Kept | null {
    const { key, result, isRead, isWorthRetrying } = answer;
    const place = this.nameUnder(content, settings);
    const contents = this.byContent.get(place) ?? new Map<string, Kept>();
    this.byContent.set(place, contents);
    const kept = result ? { result, isRead, isWorthRetrying } : key === null ? undefined : contents.get(key);
    if (!kept) return null;
    if (key !== null) contents.set(key, kept);
    const own = this.byFile.get(content) ?? new Map<string, Kept>();
    this.byFile.set(content, own.set(this.textOf(settings), kept));
    return kept;
  }

  private nameUnder({ name }: File, settings: Settings): string {
    return `${name}\n${this.textOf(settings)}`;
  }

  private textOf(settings: Settings): string {
    const known = this.texts.get(settings);
    if (known !== undefined) return known;
    const text = JSON.stringify(settings);
    this.texts.set(settings, text);
    return text;
  }
}

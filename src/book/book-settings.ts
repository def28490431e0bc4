import type { Settings } from '../inspection.js';
import { say } from '../locales/say.js';
import { readSettings } from '../settings-text.js';
import type { Workbook } from '../sheet/sheet.js';

/** The settings one workbook is checked with, and the sentence about those it carries where they cannot be read. */
export interface BookSettings {
  readonly settings: Settings;
  readonly notice: string | null;
}

/** What a workbook carries, under what is said for all: the language always, the scheme where one is named. */
export function settingsForBook({ name, settings: text }: Workbook, said: Settings): BookSettings {
  const read = readSettings(text, said);
  if (read.ok) {
    return { settings: { ...read.settings, scheme: said.scheme ?? read.settings.scheme }, notice: null };
  }
  const { locale } = said;
  return { settings: said, notice: say(locale, 'cli.bad-settings', { book: name, detail: read.detail }) };
}

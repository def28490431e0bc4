import type { MessageKey } from '../locales/say.js';

/** Something a person can put right; its words are a message of the locale. */
export class ToldError extends Error {
  constructor(
    readonly key: MessageKey,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
    this.name = 'ToldError';
  }
}

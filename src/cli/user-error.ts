import type { MessageKey } from '../locales/say.js';

/** Something the person at the command line can put right; its words are a message of the locale. */
export class UserError extends Error {
  constructor(
    readonly key: MessageKey,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
    this.name = 'UserError';
  }
}

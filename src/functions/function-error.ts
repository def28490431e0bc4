import type { MessageKey } from '../locales/say.js';

/** Which of the two errors a custom function may explain: #N/A (there is no answer) or #VALUE! (a wrong argument). */
export type FunctionErrorKind = 'not-available' | 'invalid-value';

/** Why a custom function gives no value; the key is the sentence the user sees beside the error. */
export class FunctionError extends Error {
  constructor(
    readonly kind: FunctionErrorKind,
    readonly key: MessageKey,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
    this.name = 'FunctionError';
  }
}

/** Codes of rules that no longer exist. A code is never given to another rule: workbooks keep what was ignored by it. */
export const RETIRED_CODES: readonly string[] = [];

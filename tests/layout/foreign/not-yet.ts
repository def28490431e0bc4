/**
 * Layouts Tenken does not read yet, and what happens instead. The tests expect exactly these to fail: one that begins
 * to work must be taken off, one that stops working breaks the build.
 */
export const NOT_YET: Readonly<Record<string, string>> = {};

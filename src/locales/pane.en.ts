import type { paneJa } from './pane.ja.js';

/** Words of the pane, English. */
export const paneEn: Record<keyof typeof paneJa, string> = {};

import type { workbenchJa } from './workbench.ja.js';

/** Words of the workbench, English. */
export const workbenchEn: Record<keyof typeof workbenchJa, string> = {};

import type { excelJa } from './excel.ja.js';

/** Words of the excel, English. */
export const excelEn: Record<keyof typeof excelJa, string> = {};

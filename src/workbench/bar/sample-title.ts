import type { Words } from '../../taskpane/view/stage-context.js';

const KNOWN = [
  'isehara-directors-pledge',
  'isehara-midterm-plan',
  'minamialps-reform-plan',
  'sagamihara-bureau-policy',
  'sagamihara-collaboration-plan',
] as const;

/** What to call a sample; one nobody named goes by its file's name. */
export function sampleTitle(file: string, words: Words): string {
  const known = KNOWN.find((stem) => file === `${stem}.xlsx`);
  return known ? words(`workbench.sample.${known}`) : file;
}

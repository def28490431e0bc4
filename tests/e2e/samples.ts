import { readFileSync } from 'node:fs';

/** Three plans made in three ways: rows, a reform plan with grades of its own, blocks one below the other. */
export const SAMPLES = [
  'isehara-midterm-plan.xlsx',
  'minamialps-reform-plan.xlsx',
  'sagamihara-bureau-policy.xlsx',
] as const;

export const sampleBytes = (name: string): Buffer => readFileSync(`samples/${name}`);

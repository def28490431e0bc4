import { actualMissing } from './actual-missing.js';
import { actualPending } from './actual-pending.js';
import { changeMismatch } from './change-mismatch.js';
import { claimContradictsFigures } from './claim-contradicts-figures.js';
import { impossibleYear } from './impossible-year.js';
import { inconsistentYear } from './inconsistent-year.js';
import { rateMismatch } from './rate-mismatch.js';
import { ratingContradictsFigures } from './rating-contradicts-figures.js';
import type { Rule } from './rule.js';
import { sumMismatch } from './sum-mismatch.js';
import { targetMissing } from './target-missing.js';
import { unitMismatch } from './unit-mismatch.js';
import { unitSpelling } from './unit-spelling.js';

/** Every rule, the gravest first: the order of the documents, of settings, and of findings in one cell. */
export const RULES: readonly Rule[] = [
  rateMismatch,
  ratingContradictsFigures,
  claimContradictsFigures,
  unitMismatch,
  impossibleYear,
  inconsistentYear,
  actualMissing,
  targetMissing,
  sumMismatch,
  changeMismatch,
  actualPending,
  unitSpelling,
];

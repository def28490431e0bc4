import { actualMissing } from './actual-missing.js';
import { actualPending } from './actual-pending.js';
import { actualUnchanged } from './actual-unchanged.js';
import { asOfDates } from './as-of-dates.js';
import { breakdownMismatch } from './breakdown-mismatch.js';
import { cellYearDiffers } from './cell-year-differs.js';
import { changeMismatch } from './change-mismatch.js';
import { claimContradictsFigures } from './claim-contradicts-figures.js';
import { cumulativeFalls } from './cumulative-falls.js';
import { cutNumber } from './cut-number.js';
import { departmentMissing } from './department-missing.js';
import { digitSlip } from './digit-slip.js';
import { directionContradicted } from './direction-contradicted.js';
import { duplicateColumn } from './duplicate-column.js';
import { duplicateNumber } from './duplicate-number.js';
import { duplicateRow } from './duplicate-row.js';
import { farExceeded } from './far-exceeded.js';
import { formulaError } from './formula-error.js';
import { futureActual } from './future-actual.js';
import { headerYearsDiffer } from './header-years-differ.js';
import { hiddenData } from './hidden-data.js';
import { impossibleYear } from './impossible-year.js';
import { inconsistentYear } from './inconsistent-year.js';
import { increaseMismatch } from './increase-mismatch.js';
import { layoutBlanks } from './layout-blanks.js';
import { machineDependentCharacters } from './machine-dependent-characters.js';
import { missingNumber } from './missing-number.js';
import { negativeCount } from './negative-count.js';
import { numberAsText } from './number-as-text.js';
import { percentOverHundred } from './percent-over-hundred.js';
import { placeholderLeft } from './placeholder-left.js';
import { plannedChangeMismatch } from './planned-change-mismatch.js';
import { provisionalFigure } from './provisional-figure.js';
import { rateClaimMismatch } from './rate-claim-mismatch.js';
import { rateFormulaCells } from './rate-formula-cells.js';
import { rateFormulaDirection } from './rate-formula-direction.js';
import { rateFormulaUnlike } from './rate-formula-unlike.js';
import { rateMismatch } from './rate-mismatch.js';
import { rateTyped } from './rate-typed.js';
import { ratingContradictsFigures } from './rating-contradicts-figures.js';
import { ratingLookalike } from './rating-lookalike.js';
import { ratingMissing } from './rating-missing.js';
import { ratingWithoutFigures } from './rating-without-figures.js';
import { recordClaimMismatch } from './record-claim-mismatch.js';
import { repostDiffers } from './repost-differs.js';
import { scaleSlip } from './scale-slip.js';
import { severalFigures } from './several-figures.js';
import { staleYear } from './stale-year.js';
import { sumMismatch } from './sum-mismatch.js';
import { targetMetAtBaseline } from './target-met-at-baseline.js';
import { targetMissing } from './target-missing.js';
import { targetWorseThanBaseline } from './target-worse-than-baseline.js';
import { textCut } from './text-cut.js';
import { textUnchanged } from './text-unchanged.js';
import { trendMismatch } from './trend-mismatch.js';
import { unitMismatch } from './unit-mismatch.js';
import { unitMissing } from './unit-missing.js';
import { unitSpelling } from './unit-spelling.js';
import { unitUnlikeName } from './unit-unlike-name.js';
import { zeroTarget } from './zero-target.js';
import type { Rule, Wording } from './rule.js';

/** Rules under the word a reviewer would look for. */
export interface Topic {
  readonly title: Wording;
  readonly rules: readonly Rule[];
}

/** Every rule by what it is about: the order of the documents and of settings. */
export const TOPICS: readonly Topic[] = [
  {
    title: { ja: '達成率', en: 'Rates' },
    rules: [
      rateMismatch,
      rateClaimMismatch,
      rateFormulaCells,
      rateFormulaDirection,
      rateFormulaUnlike,
      rateTyped,
    ],
  },
  {
    title: { ja: '評価と文章', en: 'Ratings and words' },
    rules: [
      ratingContradictsFigures,
      claimContradictsFigures,
      changeMismatch,
      trendMismatch,
      recordClaimMismatch,
      ratingLookalike,
    ],
  },
  {
    title: { ja: '数値', en: 'Figures' },
    rules: [
      unitMismatch,
      scaleSlip,
      digitSlip,
      negativeCount,
      percentOverHundred,
      cumulativeFalls,
      actualUnchanged,
      sumMismatch,
      breakdownMismatch,
      increaseMismatch,
      unitMissing,
      unitUnlikeName,
      unitSpelling,
    ],
  },
  {
    title: { ja: '目標の立て方', en: 'Targets' },
    rules: [
      directionContradicted,
      plannedChangeMismatch,
      targetWorseThanBaseline,
      targetMetAtBaseline,
      zeroTarget,
      farExceeded,
    ],
  },
  {
    title: { ja: '年度', en: 'Years' },
    rules: [
      impossibleYear,
      inconsistentYear,
      headerYearsDiffer,
      duplicateColumn,
      staleYear,
      asOfDates,
      futureActual,
      cellYearDiffers,
    ],
  },
  {
    title: { ja: '記入もれ', en: 'Gaps' },
    rules: [
      actualMissing,
      targetMissing,
      ratingMissing,
      ratingWithoutFigures,
      placeholderLeft,
      departmentMissing,
      actualPending,
      provisionalFigure,
    ],
  },
  {
    title: { ja: '行と番号', en: 'Rows and numbers' },
    rules: [duplicateNumber, duplicateRow, repostDiffers, missingNumber, textUnchanged],
  },
  {
    title: { ja: '書き方', en: 'Form' },
    rules: [
      formulaError,
      numberAsText,
      severalFigures,
      layoutBlanks,
      machineDependentCharacters,
      cutNumber,
      hiddenData,
      textCut,
    ],
  },
];

/** Every rule, in the order of the topics. */
export const RULES: readonly Rule[] = TOPICS.flatMap(({ rules }) => rules);

import type { Fixture } from './fixture.js';
import actualHistoryThenFinalTarget from './actual-history-then-final-target.js';
import actualInAnotherUnit from './actual-in-another-unit.js';
import blankRowsBetweenGroups from './blank-rows-between-groups.js';
import blocksLabelCellsWithRating from './blocks-label-cells-with-rating.js';
import blocksPerProgrammeYearsAcross from './blocks-per-programme-years-across.js';
import budgetTableOnSameSheet from './budget-table-on-same-sheet.js';
import coverContentsAndTable from './cover-contents-and-table.js';
import definitionInNameCell from './definition-in-name-cell.js';
import demandAndSupplySubRows from './demand-and-supply-sub-rows.js';
import directionArrowsFinalTarget from './direction-arrows-final-target.js';
import formFiveKpiSubRows from './form-five-kpi-sub-rows.js';
import formLabelValueDossier from './form-label-value-dossier.js';
import formulaInNote from './formula-in-note.js';
import fullWidthTextNumbers from './full-width-text-numbers.js';
import groupsOfIndicatorsAcross from './groups-of-indicators-across.js';
import headerRepeatedOnSecondPage from './header-repeated-on-second-page.js';
import hostileFormulaLookingText from './hostile-formula-looking-text.js';
import hostileHugeCells from './hostile-huge-cells.js';
import hostilePrototypeWords from './hostile-prototype-words.js';
import hostileWholeSheetMerge from './hostile-whole-sheet-merge.js';
import marksTotalsAndNotes from './marks-totals-and-notes.js';
import noTableCoverAndContents from './no-table-cover-and-contents.js';
import noTableFacilitiesAndBudget from './no-table-facilities-and-budget.js';
import numberedHeaderWords from './numbered-header-words.js';
import oneHeaderRowYearPrefixedWords from './one-header-row-year-prefixed-words.js';
import oneRowHeaderCurrentAndTarget from './one-row-header-current-and-target.js';
import placeholdersAndRealZeros from './placeholders-and-real-zeros.js';
import prefixColumnsTypedOnce from './prefix-columns-typed-once.js';
import prefixColumnsVerticalMerges from './prefix-columns-vertical-merges.js';
import previousYearBesideThisYear from './previous-year-beside-this-year.js';
import qualitativeTargets from './qualitative-targets.js';
import spacedAndBrokenHeaderWords from './spaced-and-broken-header-words.js';
import stackedRowTypeColumnRepeatedNames from './stacked-row-type-column-repeated-names.js';
import stackedTargetOverActual from './stacked-target-over-actual.js';
import stackedThreeRowsReviewSheet from './stacked-three-rows-review-sheet.js';
import statedRateAsRatio from './stated-rate-as-ratio.js';
import statedRateInManySpellings from './stated-rate-in-many-spellings.js';
import targetBeforeLatestBeforeBaseline from './target-before-latest-before-baseline.js';
import threeHeaderRowsMerged from './three-header-rows-merged.js';
import transposedIndicatorsAsColumns from './transposed-indicators-as-columns.js';
import transposedYearsAsRows from './transposed-years-as-rows.js';
import twoHeaderRowsYearsAcross from './two-header-rows-years-across.js';
import twoMeasuresInOneCell from './two-measures-in-one-cell.js';
import twoTablesSideBySide from './two-tables-side-by-side.js';
import unitColumnPercentAndThousandYen from './unit-column-percent-and-thousand-yen.js';
import unitsInCellsZeroTargets from './units-in-cells-zero-targets.js';
import yearValueUnitTriples from './year-value-unit-triples.js';

/** Sheets in the layouts of other bodies, never used to build the recogniser: they judge it blind. */
export const FIXTURES: readonly Fixture[] = [
  actualHistoryThenFinalTarget,
  actualInAnotherUnit,
  blankRowsBetweenGroups,
  blocksLabelCellsWithRating,
  blocksPerProgrammeYearsAcross,
  budgetTableOnSameSheet,
  coverContentsAndTable,
  definitionInNameCell,
  demandAndSupplySubRows,
  directionArrowsFinalTarget,
  formFiveKpiSubRows,
  formLabelValueDossier,
  formulaInNote,
  fullWidthTextNumbers,
  groupsOfIndicatorsAcross,
  headerRepeatedOnSecondPage,
  hostileFormulaLookingText,
  hostileHugeCells,
  hostilePrototypeWords,
  hostileWholeSheetMerge,
  marksTotalsAndNotes,
  noTableCoverAndContents,
  noTableFacilitiesAndBudget,
  numberedHeaderWords,
  oneHeaderRowYearPrefixedWords,
  oneRowHeaderCurrentAndTarget,
  placeholdersAndRealZeros,
  prefixColumnsTypedOnce,
  prefixColumnsVerticalMerges,
  previousYearBesideThisYear,
  qualitativeTargets,
  spacedAndBrokenHeaderWords,
  stackedRowTypeColumnRepeatedNames,
  stackedTargetOverActual,
  stackedThreeRowsReviewSheet,
  statedRateAsRatio,
  statedRateInManySpellings,
  targetBeforeLatestBeforeBaseline,
  threeHeaderRowsMerged,
  transposedIndicatorsAsColumns,
  transposedYearsAsRows,
  twoHeaderRowsYearsAcross,
  twoMeasuresInOneCell,
  twoTablesSideBySide,
  unitColumnPercentAndThousandYen,
  unitsInCellsZeroTargets,
  yearValueUnitTriples,
];

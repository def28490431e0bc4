import type { Measure } from './measures.js';

/** Measures of one cell told apart by their years alone, split into those judged and the rest. */
export interface ByYear {
  readonly judged: readonly Measure[];
  readonly others: readonly Measure[];
}

/**
 * Of a cell that names a figure for each of several years (R5：400人⏎R6：450人⏎R7：500人) the one of `year`, else of the
 * first later year, else the last. Everything where the figures are not all of one kind and each of another year.
 */
export function ofJudgedYear(measures: readonly Measure[], year: number | null): ByYear {
  const years = measures.map(({ observation }) => observation.fiscalYear);
  const known = years.flatMap((each) => each ?? []);
  const isByYear =
    measures.length > 1 &&
    known.length === measures.length &&
    new Set(known).size === known.length &&
    measures.every(({ observation }) => observation.kind === 'quantity' && observation.part === 'main') &&
    new Set(measures.map(({ observation }) => `${observation.cell}\n${observation.label ?? ''}`)).size === 1;
  if (!isByYear) return { judged: measures, others: [] };
  const later = known.filter((each) => year !== null && each >= year);
  const chosen = later.length > 0 ? Math.min(...later) : Math.max(...known);
  const isChosen = ({ observation }: Measure): boolean => observation.fiscalYear === chosen;
  return { judged: measures.filter(isChosen), others: measures.filter((each) => !isChosen(each)) };
}

import type { Indicator, Narrative } from '../indicator/indicator.js';

/**
 * The texts of an indicator's cells, each cell once: all of them where the sheet's cells were handed over, else the
 * figures and narratives that were read.
 */
export function textsOf(indicator: Indicator): readonly Narrative[] {
  const { texts, series, narratives, baseline, target, actual } = indicator;
  const figures = [baseline, target, actual, ...series].filter((each) => each !== null);
  const byCell = new Map<string, string>();
  for (const { cell, text } of [...(texts ?? []), ...narratives, ...figures]) {
    if (!byCell.has(cell)) byCell.set(cell, text);
  }
  return [...byCell].map(([cell, text]) => ({ cell, text }));
}

/** The texts that tell of the outcome: narratives and the actual's own cell, not the plan and the target. */
export function outcomeTextsOf(indicator: Indicator): readonly Narrative[] {
  const { actual, cells, narratives } = indicator;
  const telling = new Set([actual?.cell, cells.actual, ...narratives.map(({ cell }) => cell)]);
  return textsOf(indicator).filter(({ cell }) => telling.has(cell));
}

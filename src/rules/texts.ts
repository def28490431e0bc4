import type { Indicator, Narrative } from '../indicator/indicator.js';

/** Every rule asks for the texts of every indicator; they are put together once and live as long as it does. */
const known = new WeakMap<Indicator, readonly Narrative[]>();

/**
 * The texts of an indicator's cells, each cell once: all of them where the sheet's cells were handed over, else the
 * figures and narratives that were read.
 */
export function textsOf(indicator: Indicator): readonly Narrative[] {
  let found = known.get(indicator);
  if (!found) {
    found = collect(indicator);
    known.set(indicator, found);
  }
  return found;
}

function collect({ texts, series, narratives, baseline, target, actual }: Indicator): Narrative[] {
  const byCell = new Map<string, Narrative>();
  const put = (narrative: Narrative): void => {
    if (!byCell.has(narrative.cell)) byCell.set(narrative.cell, narrative);
  };
  texts?.forEach(put);
  narratives.forEach(put);
  for (const figure of [baseline, target, actual, ...series]) {
    if (figure) put({ cell: figure.cell, text: figure.text });
  }
  return [...byCell.values()];
}

/** The texts that tell of the outcome: narratives and the actual's own cell, not the plan and the target. */
export function outcomeTextsOf(indicator: Indicator): readonly Narrative[] {
  const { actual, cells, narratives } = indicator;
  const telling = new Set([actual?.cell, cells.actual, ...narratives.map(({ cell }) => cell)]);
  return textsOf(indicator).filter(({ cell }) => telling.has(cell));
}

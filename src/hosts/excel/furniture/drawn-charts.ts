import type { OwnedChart } from '../../../sheet/furniture.js';
import type { Changes } from '../changes.js';

/** Charts as this session drew them last, by sheet and name: not every Excel tells which cells a chart shows. */
export type DrawnCharts = ReadonlyMap<string, OwnedChart>;

const keyOf = (sheet: string, name: string): string => `${sheet}\n${name}`;

/** How a chart was drawn, as far as this session knows. */
export function drawnOn(drawn: DrawnCharts, sheet: string, name: string): OwnedChart | undefined {
  return drawn.get(keyOf(sheet, name));
}

/** What is known once changes are made. */
export function afterDrawing(drawn: DrawnCharts, { sheets, ownSheets }: Changes): DrawnCharts {
  const all = new Map(drawn);
  const draw = (sheet: string, charts: readonly OwnedChart[] | undefined): void => {
    for (const chart of charts ?? []) all.set(keyOf(sheet, chart.name), chart);
  };
  for (const [name, { furniture }] of sheets) draw(name, furniture?.after.charts);
  for (const [name, { after }] of ownSheets) draw(name, after?.charts);
  return all;
}

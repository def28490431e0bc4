import type { Indicator, Observation, SeriesEntry } from '../indicator/indicator.js';
import type { Checked } from '../rules/rule.js';
import { nameLikeness } from './name-likeness.js';
import { folded } from './traits.js';

/** Labels less alike than this name other figures of the same cell. */
const ALIKE_FROM = 0.6;

function ownLabel({ measure, actual, name }: Indicator): string {
  return folded(measure ?? actual?.label ?? name);
}

/** Whether the label printed at a figure can be the indicator's. */
function isLabelledSo(figure: Observation, indicator: Indicator): boolean {
  if (figure.label === null) return true;
  const { share, isContrary } = nameLikeness(folded(figure.label), ownLabel(indicator));
  return share >= ALIKE_FROM && !isContrary;
}

/** A figure as one place on the sheet. */
function placeOf({ sheet }: Indicator, { cell, role, fiscalYear, text }: SeriesEntry): string {
  return `${sheet}!${cell} ${role} ${fiscalYear ?? ''} ${text}`;
}

/**
 * The indicators without figures of other years that are another one's: a cell holds figures of several measures, and
 * which of them goes with which of last year's is not always to be told. One that two indicators have is kept by the
 * one whose label it bears.
 */
export function withOwnSeries(all: readonly Checked[]): Checked[] {
  const holders = new Map<string, number>();
  for (const { indicator } of all) {
    for (const place of new Set(indicator.series.map((figure) => placeOf(indicator, figure))))
      holders.set(place, (holders.get(place) ?? 0) + 1);
  }
  return all.map((checked) => {
    const { indicator } = checked;
    const isOwn = (figure: SeriesEntry): boolean => {
      if (!isLabelledSo(figure, indicator)) return false;
      const isShared = (holders.get(placeOf(indicator, figure)) ?? 0) > 1;
      return !isShared || figure.label === null || folded(figure.label) === ownLabel(indicator);
    };
    const series = indicator.series.filter(isOwn);
    return series.length === indicator.series.length
      ? checked
      : { ...checked, indicator: { ...indicator, series } };
  });
}

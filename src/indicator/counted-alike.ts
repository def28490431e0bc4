import type { Field } from '../layout/table.js';

/** Words in a header that tell how a figure is counted: 実績（累計） and 実績（単年度） are different figures. */
const COUNTED_AS: readonly RegExp[] = [
  /累計|累積|通算/,
  /単年度|単年|年間(?!目標|計画)/,
  /延べ|のべ/,
  /実人数|実数/,
  /見込/,
  /暫定|速報/,
  /平均/,
];

function sharedWith(target: string, actual: string): number {
  return COUNTED_AS.filter((word) => word.test(target) === word.test(actual)).length;
}

/** The actuals of one year, those first whose header says they are counted as the target is; otherwise as they stood. */
export function countedAlike(actuals: readonly Field[], target: Field | undefined): readonly Field[] {
  if (actuals.length < 2) return actuals;
  const header = target?.header ?? '';
  return [...actuals].sort((a, b) => sharedWith(header, b.header) - sharedWith(header, a.header));
}

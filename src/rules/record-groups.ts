import type { Indicator } from '../indicator/indicator.js';
import { recordOf } from './placeholder.js';
import type { Checked, RuleView } from './rule.js';

const known = new WeakMap<readonly Checked[], ReadonlyMap<string, readonly Indicator[]>>();

function groupsOf(checked: readonly Checked[]): ReadonlyMap<string, readonly Indicator[]> {
  const records = new Map<string, Indicator[]>();
  const byKey = new Map<string, readonly Indicator[]>();
  for (const { indicator } of checked) {
    const record = recordOf(indicator);
    const group = records.get(record) ?? [];
    if (group.length === 0) records.set(record, group);
    if (indicator.part === 'main') group.push(indicator);
    byKey.set(indicator.key, group);
  }
  return byKey;
}

/** The measures of the record an indicator belongs to that are judged, itself included where it is one; read once. */
export function recordGroup({ checked }: RuleView, key: string): readonly Indicator[] {
  const groups = known.get(checked) ?? groupsOf(checked);
  known.set(checked, groups);
  return groups.get(key) ?? [];
}

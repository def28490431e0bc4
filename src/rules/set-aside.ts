import type { Finding, IgnoredFinding, SetAside } from './rule.js';

function sameData(a: Finding['data'], b: Finding['data']): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && a[name] === b[name])
  );
}

/** What the user said of a finding; null when nothing, or when its figures have changed since. */
function saidOf(finding: Finding, ignored: readonly IgnoredFinding[]): IgnoredFinding | null {
  const { rule, sheet, cell, indicator, data } = finding;
  return (
    ignored.find(
      (each) =>
        each.rule === rule &&
        each.sheet === sheet &&
        each.cell === cell &&
        each.indicator === indicator &&
        sameData(each.data, data),
    ) ?? null
  );
}

/** Parts the findings the user set aside from those still open. A finding whose figures have changed is open again. */
export function partSetAside(
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
): { readonly open: readonly Finding[]; readonly setAside: readonly SetAside[] } {
  const open: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of findings) {
    const said = saidOf(finding, ignored);
    if (said === null) open.push(finding);
    else setAside.push({ finding, state: said.state, reason: said.reason });
  }
  return { open, setAside };
}

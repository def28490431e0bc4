import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/**
 * What axe finds serious or critical on a page as it stands, a line each. Left out are the elements by which Fluent
 * (tabster) sends the focus on at the edges of a group: they are hidden from readers, hold the focus for no moment, and
 * axe takes them for controls.
 */
export async function seriousFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const violations = (await page.evaluate(
    "axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] }).then((result) => result.violations)",
  )) as Violation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        (node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
      ),
    );
}

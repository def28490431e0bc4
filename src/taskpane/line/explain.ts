import { RULES } from '../../rules/registry.js';
import type { Checked, Finding } from '../../rules/rule.js';
import type { ListedFinding } from './finding-rows.js';
import type { Calculation, Explanation, FigureLine, IndicatorDetail, IndicatorRow } from './report.js';

/** The figures and claims of an indicator, in the order a reader compares them. */
function figuresOf({ indicator }: Checked): FigureLine[] {
  const lines: FigureLine[] = [];
  for (const what of ['baseline', 'target', 'actual'] as const) {
    const observation = indicator[what];
    if (observation) lines.push({ what, text: observation.text, cell: observation.cell, observation });
  }
  const { rate, rating, met } = indicator.stated;
  const claims = [
    ['stated-rate', rate],
    ['stated-rating', rating],
    ['claim', met],
  ] as const;
  for (const [what, claim] of claims) {
    // A claim that lies in the rating itself has been listed with it.
    if (claim && !(what === 'claim' && claim.cell === rating?.cell && claim.text === rating.text))
      lines.push({ what, text: claim.text, cell: claim.cell, observation: null });
  }
  return lines;
}

function calculationOf({ evaluation }: Checked): Calculation {
  const { direction, formula, working, rate, reason, met, rating } = evaluation;
  return { direction, formula, working, rate, reason, met, rating };
}

function ruleOf(finding: Finding): (typeof RULES)[number] {
  const rule = RULES.find(({ code }) => code === finding.rule);
  if (!rule) throw new Error(`a finding of an unknown rule: ${finding.rule}`);
  return rule;
}

/** 「なぜ?」: the rule behind a finding, and the figures, cells and calculation it rests on. */
export function explain({ finding, row }: ListedFinding, item: Checked | undefined): Explanation {
  const { reason, basis, example } = ruleOf(finding);
  const figures = item ? figuresOf(item) : [];
  const listed = new Set([finding.cell, ...figures.map(({ cell }) => cell)]);
  return {
    finding: row,
    reason,
    basis,
    example,
    figures,
    evidence: finding.evidence.filter((cell) => !listed.has(cell)),
    calculation: item ? calculationOf(item) : null,
  };
}

/** One indicator opened: each figure as printed and as understood. */
export function indicatorDetail(
  item: Checked,
  row: IndicatorRow,
  findings: readonly ListedFinding[],
): IndicatorDetail {
  return {
    row,
    program: item.indicator.program,
    figures: figuresOf(item),
    series: item.indicator.series,
    calculation: calculationOf(item),
    findings: findings
      .filter(({ finding }) => finding.indicator === item.indicator.key)
      .map((each) => each.row),
  };
}

import type { Finding, Report, Rule, RuleView, Wording } from './rule.js';

/** So many reports of one rule, and so large a share of a table's indicators, have one cause: told once. */
const MANY = 10;
const MOST = 0.5;

/** What follows the message of a report that stands for most rows of its table. */
export const MANY_MORE: Wording = {
  ja: 'この表のほかの{others}か所も同じです。個々の行ではなく、列の対応や計算式、記入の時期を確かめてください。',
  en: 'The same goes for {others} other cells of this table. Look at the mapping of columns, the formula, or when the sheet is filled in, rather than at each row.',
};

/** A report that stands for others of its rule and table. */
export interface More {
  readonly others: number;
}

/** The reports of one rule about one table, brought to one where most of its rows would say the same. */
export function collapsed(reports: readonly Report[], view: RuleView): readonly (Report & Partial<More>)[] {
  const [first, ...others] = reports;
  if (!first || reports.length < MANY || reports.length < view.checked.length * MOST) return reports;
  const evidence = [...first.evidence, ...others.map(({ cell }) => cell)];
  return [{ ...first, evidence, others: others.length }];
}

/** Sheets whose rows are misread for a reason that is told. */
export function misread(findings: readonly (readonly [Report, Finding])[]): ReadonlySet<string> {
  return new Set(findings.flatMap(([{ isRoot }, { sheet }]) => (isRoot === true ? [sheet] : [])));
}

/** One cause, one finding: what a finding that knows more about its cell or indicator says already is dropped. */
export function withoutSuperseded(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const told = new Set<string>();
  const places = ({ sheet, cell, indicator }: Finding): string[] => [
    `${sheet}!${cell}`,
    ...(indicator === null ? [] : [indicator]),
  ];
  const causes = (finding: Finding): string[] => [
    ...places(finding),
    ...finding.evidence.map((cell) => `${finding.sheet}!${cell}`),
  ];
  for (const { code, supersedes = [] } of rules) {
    if (supersedes.length === 0) continue;
    for (const finding of findings) {
      if (finding.rule !== code) continue;
      for (const place of causes(finding)) for (const other of supersedes) told.add(`${other} ${place}`);
    }
  }
  if (told.size === 0) return findings;
  return findings.filter((finding) =>
    places(finding).every((place) => !told.has(`${finding.rule} ${place}`)),
  );
}

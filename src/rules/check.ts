import { parseA1 } from '../sheet/address.js';
import { RULES } from './registry.js';
import { ownOf } from './departments.js';
import { fixOf } from './fix.js';
import type { Finding, IgnoredFinding, Locale, Report, Rule, RuleView, SetAside, Severity } from './rule.js';
import { collapsed, MANY_MORE, misread, withoutSuperseded, type More } from './one-cause.js';
import { partSetAside } from './set-aside.js';

export interface CheckOptions {
  readonly locale: Locale;
  /** Codes of rules that are switched off. */
  readonly disabled?: readonly string[];
  readonly ignored?: readonly IgnoredFinding[];
  /** Findings less sure than this (0…1) are left out; 0: all are shown. */
  readonly minimumConfidence?: number;
  /** Show only what is about these departments' own indicators; null: all. */
  readonly onlyDepartments?: readonly string[] | null;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Findings the user set aside, in the same order. */
  readonly setAside: readonly SetAside[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const LONGEST_VALUE = 80;

/**
 * A value as it may stand in a message: one line, without characters that show nothing or turn the writing direction,
 * and not longer than a sentence bears. It comes from a cell, so anything may be in it.
 */
function presentable(value: string): string {
  const line = value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .trim();
  const letters = Array.from(line);
  return letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE - 1).join('')}…` : line;
}

/** Fills the holes of a message once: what a value says is never read as a hole. A hole without a value stays visible. */
export function fillMessage(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (hole, name: string) =>
    Object.hasOwn(data, name) ? (data[name] ?? hole) : hole,
  );
}

function toFinding(rule: Rule, view: RuleView, report: Report & Partial<More>, locale: Locale): Finding {
  const data = Object.fromEntries(
    Object.entries(report.data).map(([name, value]) => [name, presentable(value)]),
  );
  const hint = report.hint === undefined ? undefined : rule.hints?.[report.hint];
  const more = report.others === undefined ? undefined : MANY_MORE;
  const words = [rule.message, hint, more].flatMap((each) => each?.[locale] ?? []);
  return {
    rule: rule.code,
    severity: report.severity ?? rule.severity,
    sheet: view.sheet,
    cell: report.cell,
    message: fillMessage(words.join(locale === 'en' ? ' ' : ''), {
      ...data,
      others: String(report.others ?? ''),
    }),
    indicator: report.indicator,
    data,
    evidence: report.evidence,
    confidence: report.confidence ?? 1,
    fix: fixOf(rule, report, view),
  };
}

/** Sheets in the order given, then from top to bottom and left to right, the gravest first within a cell. */
function inReadingOrder(findings: readonly Finding[], views: readonly RuleView[]): Finding[] {
  const sheets = [...new Set(views.map((view) => view.sheet))];
  const keyed = findings.map((finding) => {
    const place = parseA1(finding.cell) ?? { row: 0, column: 0 };
    return { finding, place, sheet: sheets.indexOf(finding.sheet) };
  });
  keyed.sort(
    (a, b) =>
      a.sheet - b.sheet ||
      a.place.row - b.place.row ||
      a.place.column - b.place.column ||
      GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity],
  );
  return keyed.map(({ finding }) => finding);
}

/**
 * Runs the rules over the tables of a workbook. Findings that are switched off, too unsure or another department's are
 * left out, those set aside come apart, and what one rule says twice of one cell in the same words is said once. A rule
 * that throws is a defect: it is not caught here.
 */
export function check(
  views: readonly RuleView[],
  options: CheckOptions,
  rules: readonly Rule[] = RULES,
): CheckResult {
  const { locale, disabled = [], ignored = [], minimumConfidence = 0, onlyDepartments = null } = options;
  const own = onlyDepartments && ownOf(views, onlyDepartments);
  const said = new Set<string>();
  const reported = rules
    .filter((rule) => !disabled.includes(rule.code))
    .flatMap((rule) =>
      views.flatMap((view) => {
        const reports = rule
          .check(view, views)
          .filter(({ confidence = 1 }) => confidence >= minimumConfidence);
        return collapsed(
          reports.filter((report) => own === null || own.has(view.sheet, report)),
          view,
        ).map((report) => [report, toFinding(rule, view, report, locale)] as const);
      }),
    );
  const roots = misread(reported);
  const findings = reported
    .map(([, finding]) => finding)
    .filter(
      ({ indicator, severity, sheet }) => indicator === null || severity === 'info' || !roots.has(sheet),
    )
    .filter(({ rule, sheet, cell, message }) => {
      const key = JSON.stringify([rule, sheet, cell, message]);
      return said.has(key) ? false : said.add(key);
    });
  const causes = withoutSuperseded(findings, rules);
  const { open, setAside } = partSetAside(inReadingOrder(causes, views), ignored);
  return { findings: open, setAside };
}

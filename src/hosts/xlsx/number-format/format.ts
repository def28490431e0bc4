import { DAYS_TO_1904 } from './calendar.js';
import { dateLayout, dateText, type DateLayout } from './date-section.js';
import { fractionLayout, fractionText, type FractionLayout } from './fraction-section.js';
import { generalText } from './general.js';
import { numberLayout, type NumberLayout } from './number-layout.js';
import { numberText } from './number-section.js';
import { readSections, type Condition, type Section } from './section.js';

/** Excel refuses longer formats; one that is longer comes from an attack and is shown as General. */
const LONGEST_FORMAT = 1024;

/** A number format made ready to show values. */
export interface NumberFormat {
  /** The format as files spell it (en-US). */
  readonly code: string;
  /** True when numbers show as a date or a time. */
  readonly isDate: boolean;
  /**
   * What a cell shows. A value the format has no words for (a negative date, a number no condition covers: "####"
   * in Excel) shows as General does, so that nothing is lost.
   */
  readonly number: (value: number) => string;
  readonly text: (value: string) => string;
}

interface Rule {
  readonly section: Section;
  /** Null: takes whatever the rules before left. */
  readonly condition: Condition | null;
  /** Only negative numbers come here: the section writes the sign itself (▲, brackets, red). */
  readonly dropsSign: boolean;
  readonly layout: NumberLayout;
  readonly fraction: FractionLayout | null;
  readonly date: DateLayout;
}

/**
 * Compiles a number format; never fails. `is1904`: serials count from 1904-01-01.
 * Follows ECMA-376-1 18.8.30–31 and, where that is silent, what Excel shows.
 */
export function numberFormat(code: string, is1904: boolean): NumberFormat {
  const sections = code === '' || code.length > LONGEST_FORMAT ? [] : readSections(code);
  const textSection = sections[3] ?? sections.findLast((section) => section.kind === 'text');
  const rules = numberRules(sections.slice(0, 3));
  return {
    code: code === '' ? 'General' : code,
    isDate: rules.some(({ section }) => section.kind === 'date'),
    number: (value) => shown(value, rules, is1904),
    text: (value) => {
      if (!textSection) return value;
      return textSection.tokens.map((token) => (token.kind === 'value' ? value : token.text)).join('');
    },
  };
}

/**
 * Which section is for which numbers: by place (positive; negative; zero) as long as none states a condition; else
 * those with conditions come first and one without takes the rest.
 */
function numberRules(sections: readonly Section[]): Rule[] {
  const forNumbers = sections.filter((section, index) => section.kind !== 'text' || index === 0);
  const stated = forNumbers.filter((section) => section.condition !== null);
  if (stated.length === 0) {
    return forNumbers.map((section, index) => {
      const isLast = index === forNumbers.length - 1;
      const condition = isLast ? null : conditionByPlace(index, forNumbers.length);
      return rule(section, condition, index === 1);
    });
  }
  const rules = stated.map((section) => {
    return rule(section, section.condition, section.condition !== null && isNegativeOnly(section.condition));
  });
  const rest = forNumbers.find((section) => section.condition === null);
  const leavesNegativeOnly = stated.some(({ condition }) => condition !== null && coversPositive(condition));
  return rest ? [...rules, rule(rest, null, leavesNegativeOnly)] : rules;
}

function rule(section: Section, condition: Condition | null, dropsSign: boolean): Rule {
  return {
    section,
    condition,
    dropsSign,
    layout: numberLayout(section),
    fraction: fractionLayout(section),
    date: dateLayout(section),
  };
}

/** Of two sections the first takes zero as well. */
function conditionByPlace(index: number, count: number): Condition {
  if (index === 0) return { operator: count === 2 ? '>=' : '>', operand: 0 };
  return { operator: '<', operand: 0 };
}

function isNegativeOnly({ operator, operand }: Condition): boolean {
  if (operator === '<') return operand <= 0;
  return (operator === '<=' || operator === '=') && operand < 0;
}

/** What this condition leaves over is negative (or zero). */
function coversPositive({ operator, operand }: Condition): boolean {
  return (operator === '>=' || operator === '>') && operand === 0;
}

function shown(value: number, rules: readonly Rule[], is1904: boolean): string {
  const chosen = rules.find(({ condition }) => condition === null || holds(condition, value));
  if (!chosen) return generalText(value);
  const { section, dropsSign, layout, fraction, date } = chosen;
  if (section.kind === 'text')
    return section.tokens.map((t) => (t.kind === 'value' ? generalText(value) : t.text)).join('');
  if (section.kind === 'date')
    return dateText(is1904 ? value + DAYS_TO_1904 : value, section, date) ?? generalText(value);
  const magnitude = Math.abs(value);
  const text = fraction ? fractionText(magnitude, fraction) : numberText(magnitude, section, layout);
  // A section that shows words only (or nothing, ";;;") shows no sign either.
  const showsNumber =
    layout.integerDigits + layout.fractionDigits > 0 || section.tokens.some((t) => t.kind === 'general');
  return value < 0 && !dropsSign && showsNumber ? `-${text}` : text;
}

function holds({ operator, operand }: Condition, value: number): boolean {
  switch (operator) {
    case '<':
      return value < operand;
    case '<=':
      return value <= operand;
    case '=':
      return value === operand;
    case '<>':
      return value !== operand;
    case '>=':
      return value >= operand;
    case '>':
      return value > operand;
  }
}

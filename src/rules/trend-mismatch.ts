import type { Indicator } from '../indicator/indicator.js';
import { isAbout } from './change-mismatch.js';
import { exactOf, previousOf } from './exact.js';
import { printFigure } from './print.js';
import { recordGroup } from './record-groups.js';
import type { Report, Rule } from './rule.js';
import { tableTexts } from './table-texts.js';
import { readTrends, type TrendClaim } from './trend-claims.js';

function reportOn(claim: TrendClaim, cell: string, indicator: Indicator): Report | null {
  const { actual, baseline, key } = indicator;
  const from = claim.from === 'previous' ? previousOf(indicator) : baseline;
  const before = exactOf(from);
  const after = exactOf(actual);
  if (from === null || actual === null || before === null || after === null) return null;
  if (from.unit !== actual.unit || claim.years.some((year) => year !== actual.fiscalYear)) return null;
  if (claim.sign > 0 ? after > before : after < before) return null;
  const data = { claim: claim.words, from: printFigure(from), to: printFigure(actual) };
  return { cell, indicator: key, data, evidence: [from.cell, actual.cell], confidence: 0.8 };
}

export const trendMismatch: Rule = {
  code: 'trend-mismatch',
  severity: 'warning',
  title: { ja: '「増えた」「減った」が数値と合わない', en: 'The text says up where the figures say down' },
  message: {
    ja: '「{claim}」という記載が、{from} から {to} への動きと合いません。文章か数値を直してください。',
    en: 'The words "{claim}" do not fit the move from {from} to {to}. Correct the text or the figures.',
  },
  reason: {
    ja: '「前年度を上回った」「昨年度に比べ減少した」のように何と比べたかが書いてあり、その数値がシートにあるときに見ます。増えたか減ったかだけを比べるので、減らす指標でも同じです。別の年度や別のものについての文は対象にしません。',
    en: 'Looked at where the text names what it compares with (last year, the baseline) and that figure is on the sheet. Only up or down is compared, whatever is wanted. Sentences about other years or other things are left alone.',
  },
  basis: null,
  example: {
    bad: {
      ja: '前年度 131人、今年度 128人、「前年度を上回った。」',
      en: 'last year 131, this year 128, "above last year"',
    },
    good: {
      ja: '前年度 131人、今年度 128人、「前年度を下回った。」',
      en: 'last year 131, this year 128, "below last year"',
    },
  },
  check: (view) => {
    const told = tableTexts(view).flatMap(({ isOutcome, text, cell, indicator }) =>
      isOutcome ? readTrends(text).map((claim) => ({ claim, cell, indicator })) : [],
    );
    return told.flatMap(({ claim, cell, indicator }): Report[] => {
      // Where a sentence may speak of several measures of the row, nothing is said.
      const meant = recordGroup(view, indicator).filter((each) => isAbout(each, claim.subject));
      const [only] = meant;
      const found = meant.length === 1 && only ? reportOn(claim, cell, only) : null;
      return found ? [found] : [];
    });
  },
};

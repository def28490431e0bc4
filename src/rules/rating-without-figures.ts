import type { Role } from '../layout/role.js';
import { toA1 } from '../sheet/address.js';
import { printName } from './print.js';
import type { Report, Rule } from './rule.js';

export const ratingWithoutFigures: Rule = {
  code: 'rating-without-figures',
  severity: 'warning',
  title: { ja: '目標も実績もないのに評価がある', en: 'A rating with nothing to rest on' },
  message: {
    ja: '「{name}」には評価「{rating}」がありますが、目標も実績も空欄です。何を達成したかが分かるように記入してください。',
    en: '"{name}" is rated "{rating}", but target and actual are both blank. Enter what it rests on.',
  },
  reason: {
    ja: '評価だけでは、何に対するものかを読む人が確かめられません。目標と実績の欄がある表で、両方とも空欄の行に評価や「達成」の言葉があるときに出します。',
    en: 'A rating alone cannot be checked. Told where the table has both columns, both are blank, and there is a rating or a claim.',
  },
  basis: null,
  example: {
    bad: { ja: '目標 (空欄)、実績 (空欄)、評価 A', en: 'target (blank), actual (blank), rating A' },
    good: { ja: '目標 60%、実績 62.4%、評価 A', en: 'target 60%, actual 62.4%, rating A' },
  },
  check: (view) => {
    const column = (role: Role) => view.table?.columns.find((each) => each.role === role);
    const place = column('target');
    if (!place || !column('actual')) return [];
    return view.checked.flatMap(({ indicator }): Report[] => {
      const { target, actual, series, stated, cells, key, part } = indicator;
      const claim = stated.rating ?? stated.met;
      if (part !== 'main' || target !== null || actual !== null || series.length > 0 || claim === null)
        return [];
      if (cells.target !== undefined || cells.actual !== undefined) return [];
      const cell = view.table?.kind === 'rows' ? toA1(indicator.firstRow, place.index) : claim.cell;
      const data = { name: printName(indicator), rating: claim.text };
      return [{ cell, indicator: key, data, evidence: [claim.cell] }];
    });
  },
};

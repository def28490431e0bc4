import type { Field } from '../layout/table.js';
import { normalise } from '../quantity/normalise.js';
import { perColumn, reportedCells } from './table-cells.js';
import type { Correction, Rule } from './rule.js';

const FIGURES = new Set(['baseline', 'target', 'actual', 'rate']);
/** Nothing but a number, as people type it: 1,234, １２３, 98.2. A leading 0 makes it a code. */
const NUMBER = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/;

/** What may be one before it is folded: most cells hold a unit or words and are passed over. */
const PLAIN = /^[\s\u3000]*[-－]?[\d０-９][\d０-９,，.．]*[\s\u3000]*$/;

/** The number a text cell certainly means; null where it is more than a number. */
function numberIn({ role, cell }: Field): number | null {
  if (cell.kind !== 'text' || cell.formula !== null || !FIGURES.has(role)) return null;
  if (!PLAIN.test(cell.text)) return null;
  const text = normalise(cell.text).text.trim();
  return NUMBER.test(text) ? Number(text.replaceAll(',', '')) : null;
}

export const numberAsText: Rule = {
  code: 'number-as-text',
  severity: 'info',
  title: { ja: '文字として入っている数値', en: 'Numbers stored as text' },
  message: {
    ja: '「{header}」の列の「{text}」は数値ではなく文字です({count}か所: {cells})。合計や達成率の式で計算されません。',
    en: '"{text}" in column "{header}" is text, not a number ({count} cells: {cells}). Sums and rate formulas pass over it.',
  },
  reason: {
    ja: '全角の数字や前後の空白のある数字は、Excelでは文字です。SUMで0として扱われ、気づかないまま合計がずれます。数字だけのセルを見ます。「54件」のように単位の付いたものは対象にしません。',
    en: 'Full-width digits and numbers with blanks around them are text to Excel; SUM takes them for nothing. Only cells that hold a bare number are looked at.',
  },
  basis: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」',
  example: {
    bad: { ja: '「１２３」「1,234 」(文字)', en: '"１２３", "1,234 " (text)' },
    good: { ja: '123、1,234(数値)', en: '123, 1,234 (numbers)' },
  },
  check: (view) => perColumn(view, (field) => (numberIn(field) === null ? null : { text: field.cell.text })),
  fix: (report, view) =>
    reportedCells(view, report).flatMap(({ address, field }): Correction[] => {
      const value = numberIn(field);
      return value === null ? [] : [{ cell: address, content: { kind: 'number', value } }];
    }),
};

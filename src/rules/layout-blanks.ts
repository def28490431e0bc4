import type { Field } from '../layout/table.js';
import { perColumn, reportedCells } from './table-cells.js';
import type { Correction, Rule } from './rule.js';

/** Cells whose contents are looked up and compared; in prose an indent is good style. */
const COMPARED = new Set([
  'id',
  'name',
  'department',
  'unit',
  'direction',
  'baseline',
  'target',
  'actual',
  'rate',
  'rating',
]);
const LONGEST = 40;
const OUTER = /^[ \u3000\t]+|[ \u3000\t\n]+$/;
/** Single letters drawn apart to fill a cell: 達 成 度. */
const DRAWN_APART = /^(?:[\u3041-\u30ff\u4e00-\u9fff][ \u3000]+){1,}[\u3041-\u30ff\u4e00-\u9fff]$/;

function kindOf({ role, cell }: Field): 'outer' | 'inner' | null {
  if (cell.kind !== 'text' || !COMPARED.has(role) || cell.text.length > LONGEST) return null;
  if (!/[ \u3000\t\n]/.test(cell.text)) return null;
  if (OUTER.test(cell.text)) return 'outer';
  return DRAWN_APART.test(cell.text) ? 'inner' : null;
}

export const layoutBlanks: Rule = {
  code: 'layout-blanks',
  severity: 'info',
  title: { ja: '体裁のための空白', en: 'Blanks used for layout' },
  message: {
    ja: '「{header}」の列の「{text}」に体裁のための空白があります({count}か所: {cells})。同じ言葉でも別のものとして扱われます。',
    en: '"{text}" in column "{header}" has blanks for looks ({count} cells: {cells}). The same word is then taken for another.',
  },
  reason: {
    ja: '字の間や前後に空白を入れると、検索・絞り込み・集計で同じものと見なされません。配置はセルの書式で整えてください。文章の字下げは対象にしません。',
    en: 'Blanks between or around letters keep searches, filters and totals from finding the word. Use the cell’s alignment instead. Indents in prose are left alone.',
  },
  basis: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」',
  example: {
    bad: { ja: '「福　祉　課」「 福祉課」', en: '「福　祉　課」「 福祉課」' },
    good: { ja: '「福祉課」', en: '「福祉課」' },
  },
  check: (view) => perColumn(view, (field) => (kindOf(field) === null ? null : { text: field.cell.text })),
  fix: (report, view) =>
    reportedCells(view, report).flatMap(({ address, field }): Correction[] => {
      const { text } = field.cell;
      const kind = kindOf(field);
      if (kind === null) return [];
      const bare = kind === 'outer' ? text.trim() : text.replace(/[ \u3000]+/g, '');
      return [{ cell: address, content: { kind: 'text', text: bare } }];
    }),
};

import { readFigures } from '../quantity/measures.js';
import { perColumn } from './table-cells.js';
import type { Rule } from './rule.js';

const FIGURES = new Set(['baseline', 'target', 'actual']);
/** Longer texts are told in sentences; that they hold several figures is their nature. */
const LONGEST = 60;
const SENTENCE = /。|する$|した$|とする|まし|ついて/;

const YEAR = /(?:令和|平成|昭和|[HRＨＲ])\s*[\d０-９元]{1,2}(?:年度?)?|(?:19|20)\d\d年度?/g;
const DIGITS = /[\d０-９][\d０-９,，.．]*/g;

/** Whether numbers stand in two places at all: most cells hold one, and a year. */
function mayHoldSeveral(text: string): boolean {
  if ((text.match(DIGITS)?.length ?? 0) < 2) return false;
  return (text.replace(YEAR, '').match(DIGITS)?.length ?? 0) >= 2;
}

function figuresIn(text: string): number {
  return readFigures(text).filter(({ kind, part }) => kind === 'quantity' && part !== 'alternative').length;
}

export const severalFigures: Rule = {
  code: 'several-figures',
  severity: 'info',
  title: { ja: '一つのセルに複数の数値', en: 'Several figures in one cell' },
  message: {
    ja: '「{header}」の列の「{text}」には数値が{figures}つあります({count}か所: {cells})。行を分けるか、括弧の意味を書いてください。',
    en: '"{text}" in column "{header}" holds {figures} figures ({count} cells: {cells}). Give each a row, or say what the bracket means.',
  },
  reason: {
    ja: '一つのセルに数値がいくつもあると、並べ替え・集計・式での計算ができず、どれが目標に対するものか分からなくなります。文章で書いた欄は対象にしません。',
    en: 'Cells with several figures cannot be sorted, added up or used in formulas, and it is unclear which one the target means. Cells of prose are left alone.',
  },
  basis: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」',
  example: {
    bad: { ja: '「現年分 98.5%⏎滞納分 22.0%」を一つのセルに', en: 'two rates in one cell' },
    good: { ja: '現年分と滞納分を別の行に', en: 'a row for each rate' },
  },
  check: (view) =>
    perColumn(view, ({ role, cell }) => {
      if (!FIGURES.has(role) || cell.kind !== 'text' || cell.text.length > LONGEST) return null;
      if (!mayHoldSeveral(cell.text) || SENTENCE.test(cell.text)) return null;
      const figures = figuresIn(cell.text);
      return figures < 2 ? null : { text: cell.text, figures: String(figures) };
    }),
};

import { perColumn } from './table-cells.js';
import type { Rule } from './rule.js';

const CUT = /^#{3,}$/;

export const cutNumber: Rule = {
  code: 'cut-number',
  severity: 'info',
  title: { ja: '「####」のまま貼られた数値', en: 'A number pasted as ####' },
  message: {
    ja: '「{header}」の列に「{text}」があります({count}か所: {cells})。列幅が足りないときの表示が文字として貼られ、元の数値は失われています。',
    en: 'Column "{header}" holds "{text}" ({count} cells: {cells}). The display of a column too narrow was pasted as text; the number itself is lost.',
  },
  reason: {
    ja: '列の幅が足りないと数値は「####」と表示されます。それをPDFや画面から写すと、数値は残りません。元の表から数値を写し直してください。',
    en: 'Numbers show as #### where a column is too narrow; copied from a PDF or a screen, nothing but the signs remains. Copy the number from its source again.',
  },
  basis: null,
  example: {
    bad: { ja: '実績 ######', en: 'actual ######' },
    good: { ja: '実績 1,234,567', en: 'actual 1,234,567' },
  },
  check: (view) =>
    perColumn(view, ({ cell }) => {
      const text = cell.text.trim();
      return cell.kind === 'text' && CUT.test(text) ? { text } : null;
    }),
};

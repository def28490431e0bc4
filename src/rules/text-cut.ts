import { perColumn } from './table-cells.js';
import type { Rule } from './rule.js';

/** No sentence begins with these: what stood before them is lost. */
const BEGINS =
  /^(?:する。|した。|いる。|ある。|である。|した(?=、)|を(?=[\u3041-\u9fff])|は、|が、|に、|の(?=[\u4e00-\u9fff])|と、)/;
/** No sentence ends with these. */
const ENDS = /(?:[、，]|[^\n。](?:は|が|を|に|(?<!も)の|における|により|及び|並びに|として))\s*$/;
const SHORTEST = 12;
const FIGURES = new Set(['narrative', 'actual', 'target', 'rating']);

export const textCut: Rule = {
  code: 'text-cut',
  severity: 'info',
  title: { ja: '文が途中で切れている', en: 'A sentence that is cut off' },
  message: {
    ja: '「{header}」の列の「{text}」は、文が途中で切れています({count}か所: {cells})。写しもれがないか確かめてください。',
    en: '"{text}" in column "{header}" is cut off ({count} cells: {cells}). Check whether something was lost in copying.',
  },
  reason: {
    ja: '行の高さに収まらない文を分けたり、PDFから写したりすると、文の頭や終わりが別のセルに残ります。「の」「を」「する。」で始まる文、「、」や助詞で終わる文を見ます。',
    en: 'When long texts are split over cells or copied from a PDF, beginnings and ends stay elsewhere. Looked for are texts that begin with の, を, する。 or end in a comma or a particle.',
  },
  basis: null,
  example: {
    bad: { ja: '「の現状と課題が明確化された。」', en: '「の現状と課題が明確化された。」' },
    good: { ja: '「経営の現状と課題が明確化された。」', en: '「経営の現状と課題が明確化された。」' },
  },
  check: (view) =>
    perColumn(view, ({ role, cell }) => {
      if (cell.kind !== 'text' || !FIGURES.has(role) || cell.text.length < SHORTEST) return null;
      const text = cell.text.trim();
      if (BEGINS.test(text)) return { text: text.slice(0, 24) };
      return ENDS.test(text.slice(-12)) ? { text: `…${text.slice(-24)}` } : null;
    }),
};

import { NUMERALS, SPELT_OUT } from './machine-dependent.data.js';
import { perColumn, reportedCells } from './table-cells.js';
import type { Correction, Rule } from './rule.js';

const SPELT = new RegExp(`[${Object.keys(SPELT_OUT).join('')}]`, 'gu');
const ANY = new RegExp(`[${Object.keys(SPELT_OUT).join('')}]|${NUMERALS.source}`, 'gu');

export const machineDependentCharacters: Rule = {
  code: 'machine-dependent-characters',
  severity: 'info',
  title: { ja: '機種依存文字がある', en: 'Machine-dependent characters' },
  message: {
    ja: '「{header}」の列に機種依存文字 {characters} があります({count}か所: {cells})。ほかのシステムで文字化けすることがあります。',
    en: 'Column "{header}" holds the machine-dependent characters {characters} ({count} cells: {cells}). Other systems may show them wrongly.',
  },
  reason: {
    ja: '①・㈱・㍻・Ⅱなどは、読み込む側のシステムによって文字化けします。㍻や㈱は「平成」「(株)」と書けます(修正案を出します)。丸数字とローマ数字は、書き方を決めて直してください。',
    en: '①, ㈱, ㍻ and Ⅱ come out wrongly in some systems. ㍻ and ㈱ can be spelt out, and a fix is offered; for numbers in circles and Roman numerals choose a spelling of your own.',
  },
  basis: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」',
  example: {
    bad: { ja: '㍻30年度、㈱○○', en: '㍻30年度、㈱○○' },
    good: { ja: '平成30年度、(株)○○', en: '平成30年度、(株)○○' },
  },
  check: (view) =>
    perColumn(view, ({ cell }) => {
      const found = cell.kind === 'text' ? cell.text.match(ANY) : null;
      return found === null ? null : { characters: [...new Set(found)].join('') };
    }),
  fix: (report, view) =>
    reportedCells(view, report).flatMap(({ address, field: { cell } }): Correction[] => {
      const text = cell.text.replace(SPELT, (each) => SPELT_OUT[each] ?? each);
      return text === cell.text ? [] : [{ cell: address, content: { kind: 'text', text } }];
    }),
};

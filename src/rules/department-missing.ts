import { normalise } from '../quantity/normalise.js';
import { toA1 } from '../sheet/address.js';
import { gathered, type Item } from './gathered.js';
import { printName } from './print.js';
import type { Rule } from './rule.js';

const USUAL = 0.7;
/** What is left of a cell that only holds labels: 【取組主管課】⏎【関係課等】. */
const LABELS = /【[^】]*】|\[[^\]]*\]|[\s・:]/g;

function isBlank(text: string | null): boolean {
  return text === null || /^-?$/.test(normalise(text).text.replace(LABELS, ''));
}

export const departmentMissing: Rule = {
  code: 'department-missing',
  severity: 'info',
  title: { ja: '所管課がない', en: 'No department' },
  message: {
    ja: '「{name}」の所管課が書かれていません({count}か所: {cells})。問い合わせ先が分かるように記入してください。',
    en: '"{name}" names no department ({count} cells: {cells}). Enter whom to ask.',
  },
  reason: {
    ja: '所管課の空欄は、組織改正のときに写しもれたものがほとんどです。所管課の列があり、ほとんどの行が埋まっているときだけ出します。',
    en: 'Blank departments mostly got lost in a reorganisation. Told only where there is a column for them and nearly all rows are filled.',
  },
  basis: null,
  example: {
    bad: { ja: '所管課 (空欄)', en: 'department (blank)' },
    good: { ja: '所管課 福祉課', en: 'department 福祉課' },
  },
  check: ({ table, checked }) => {
    const column = table?.columns.find(({ role }) => role === 'department');
    if (!table || !column || table.kind === 'transposed') return [];
    const records = new Map(checked.map(({ indicator }) => [indicator.firstRow, indicator] as const));
    const blank = [...records.values()].filter(({ department }) => isBlank(department));
    if (blank.length > records.size * (1 - USUAL)) return [];
    return gathered(
      blank.map((indicator): Item => {
        const cell = toA1(indicator.firstRow, column.index);
        return { cell, indicator: indicator.key, data: { name: printName({ ...indicator, measure: null }) } };
      }),
    );
  },
};

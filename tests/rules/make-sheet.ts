import { inspect } from '../../src/inspect.js';
import type { Settings } from '../../src/inspection.js';
import type { Finding } from '../../src/rules/rule.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { numberCell, textCell, type Cell } from '../../src/sheet/cell.js';
import { makeSheet, type Sheet, type Workbook } from '../../src/sheet/sheet.js';

/** What a clerk puts into a cell: a text, a number, nothing (null or ''), or any cell. */
export type Given = string | number | null | Partial<Cell>;

function cellOf(given: Given): Cell | undefined {
  if (given === null || given === '') return undefined;
  if (typeof given === 'string') return textCell(given);
  if (typeof given === 'number') return numberCell(given);
  const value = given.value ?? '';
  const plain = typeof value === 'number' ? numberCell(value) : textCell(String(value));
  return { ...plain, ...given };
}

/** A formula with the value it shows. */
export function formula(text: string, value: number, rest: Partial<Cell> = {}): Partial<Cell> {
  return { value, formula: text, ...rest };
}

/** A sheet from rows of cells, the first row being row 1. */
export function sheetOf(rows: readonly (readonly Given[])[], rest: Partial<Sheet> = {}): Sheet {
  return makeSheet(
    rest.name ?? 'Sheet1',
    rows.map((row) => row.map(cellOf)),
    rest,
  );
}

export function bookOf(...sheets: readonly Sheet[]): Workbook {
  return {
    name: 'test.xlsx',
    sheets,
    definedNames: [],
    isStructureProtected: false,
    settings: null,
  };
}

/** The findings of a whole workbook, unsure ones included; of one rule where it is named. */
export function findingsOf(
  sheets: readonly Sheet[],
  rule: string | null = null,
  settings: Partial<Settings> = {},
): readonly Finding[] {
  const all = { ...DEFAULT_SETTINGS, minimumConfidence: 0, ...settings };
  const { findings } = inspect(bookOf(...sheets), all);
  return rule === null ? findings : findings.filter((each) => each.rule === rule);
}

/** Title and header of a plain sheet of fiscal year 2022; rows of it begin in row 3. */
export const TITLE = '令和4年度 進行管理シート';
export const HEADER = [
  'No.',
  '指標名',
  '基準値（令和2年度）',
  '令和3年度実績',
  '令和4年度目標',
  '令和4年度実績',
  '達成率',
  '評価',
  '所管課',
  '担当課評価',
] as const;

/** Three rows nothing is to be said about; most rules compare a row with its table. */
export const QUIET: readonly (readonly Given[])[] = [
  [91, '相談件数', '50件', '52件', '55件', '54件', '98.2%', 'B', '福祉課', '相談の周知に努めた。'],
  [92, '講座の受講者数', '120人', '131人', '140人', '133人', '95.0%', 'B', '福祉課', '講座を見直した。'],
  [93, '施設の利用者数', '800人', '840人', '900人', '880人', '97.8%', 'B', '管理課', '利用が伸びた。'],
];

/** The cells at which a rule finds something in a plain sheet with these rows before the quiet ones. */
export function cellsIn(
  rule: string,
  rows: readonly (readonly Given[])[],
  header: readonly string[] = HEADER,
): string[] {
  const sheet = sheetOf([[TITLE], header, ...rows, ...QUIET]);
  return findingsOf([sheet], rule).map(({ cell }) => cell);
}

import { numberCell, textCell, type Cell } from '../../src/sheet/cell.js';
import { makeSheet, type Sheet, type Workbook } from '../../src/sheet/sheet.js';

const t = textCell;
const n = numberCell;

/** A plain progress sheet: two indicators, the second with a stated rate that is wrong (80 of 100 is 80 %, not 90 %). */
export const ROWS: readonly (readonly (Cell | undefined)[])[] = [
  [t('令和4年度 進行管理シート')],
  [t('番号'), t('事業名'), t('指標名'), t('目標値'), t('実績値'), t('達成率'), t('所管課')],
  [t('1'), t('健康づくり事業'), t('健診受診者数'), n(850), n(936), t('110.1%'), t('健康課')],
  [t('2'), t('図書館事業'), t('貸出冊数'), n(100), n(80), t('90.0%'), t('図書館')],
];

export function book(rest: Partial<Workbook> = {}, sheet: Partial<Sheet> = {}): Workbook {
  return {
    name: '進行管理.xlsx',
    sheets: [makeSheet('進行管理', ROWS, sheet)],
    definedNames: [],
    isStructureProtected: false,
    settings: null,
    ...rest,
  };
}

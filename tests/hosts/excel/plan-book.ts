import { parseArea } from '../../../src/sheet/address.js';
import { numberCell, textCell, type Cell } from '../../../src/sheet/cell.js';
import { makeSheet, type Workbook } from '../../../src/sheet/sheet.js';
import type { BookModel } from '../../office-host/model/book-model.js';

const HEADINGS = ['番号', '事業名', '指標名', '単位', '目標値', '実績値', '達成率', '所管課'];

/** A plan of so many indicators, every third of which states a rate its figures contradict. */
function planRows(indicators: number): (Cell | undefined)[][] {
  const rows = Array.from({ length: indicators }, (_, index): (Cell | undefined)[] => {
    const [target, actual] = [100 + index, 80 + 2 * index];
    const stated = index % 3 === 0 ? 150 : Math.round((actual / target) * 1000) / 10;
    return [
      textCell(String(index + 1)),
      index % 2 === 0 ? textCell(`事業${index + 1}`) : undefined,
      textCell(`指標${index + 1}の件数`),
      textCell('件'),
      numberCell(target, `${target}`, '#,##0'),
      numberCell(actual, `${actual}`, '#,##0'),
      textCell(`${stated.toFixed(1)}%`),
      textCell('企画課'),
    ];
  });
  return [[textCell('令和4年度 進行管理シート')], HEADINGS.map((heading) => textCell(heading)), ...rows];
}

/** A small plan with a bit of everything a workbook of a town hall has besides. */
export function planBook(indicators = 12): Workbook {
  const rows = planRows(indicators);
  const merges = rows.flatMap((_, row) => {
    const isPair = row >= 2 && row % 2 === 0 && row + 1 < rows.length;
    return isPair ? [{ top: row, left: 1, bottom: row + 1, right: 1 }] : [];
  });
  const sheet = makeSheet('主な事業', rows, {
    merges: [{ top: 0, left: 0, bottom: 0, right: 7 }, ...merges],
    hiddenRows: new Set([6, 7]),
    hiddenColumns: new Set([3]),
    columnWidths: new Map([
      [0, 10],
      [1, 24],
    ]),
    conditionalFormats: [
      { ranges: 'E3:E40 F3:F40', formula: 'E3>100' },
      { ranges: 'A1:Z99', formula: null },
    ],
  });
  const list = makeSheet(
    '所管課',
    [
      [textCell('課名'), textCell('内線')],
      [textCell('企画課'), numberCell(101)],
      [textCell('=危険'), textCell('001')],
    ],
    { listObjects: [{ name: '表1', area: parseArea('A1:B3') ?? { top: 0, left: 0, bottom: 0, right: 0 } }] },
  );
  const hidden = makeSheet('控え', [[textCell('隠したシート'), numberCell(0.196, '19.6%', '0.0%')]], {
    visibility: 'hidden',
  });
  return {
    name: '進行管理.xlsx',
    sheets: [sheet, list, hidden],
    definedNames: [
      { name: '_内部', refersTo: '所管課!$B$1', hidden: true },
      { name: '課一覧', refersTo: '所管課!$A$2:$A$3', hidden: false },
    ],
    isStructureProtected: false,
    settings: null,
  };
}

/** Values of the formulas of the tests over a simulated workbook: Tenken's rate, and a cell times a number. */
export function rateIn(book: () => BookModel): (formula: string, sheet: string) => number | string {
  const valueOf = (sheet: string, address: string): number | null => {
    const at = parseArea(address);
    const value = at ? book().sheet(sheet)?.peek(at.top, at.left)?.value : undefined;
    return typeof value === 'number' ? value : null;
  };
  return (formula, sheet) => {
    const [, cell, factor] = /^=([A-Z]+\d+)\*([\d.]+)$/.exec(formula) ?? [];
    if (cell !== undefined) return (valueOf(sheet, cell) ?? 0) * Number(factor);
    const rate = /ROUND\(([A-Z]+\d+)\/([A-Z]+\d+)\*100,(\d)\)/.exec(formula);
    const [over, under] = [valueOf(sheet, rate?.[1] ?? ''), valueOf(sheet, rate?.[2] ?? '')];
    if (over === null || under === null || under === 0) return rate ? '' : 0;
    const scale = 10 ** Number(rate?.[3]);
    return Math.round((over / under) * 100 * scale) / scale;
  };
}

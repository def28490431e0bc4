import { columnName, toA1 } from '../sheet/address.js';
import { gathered, type Item } from './gathered.js';
import type { Report, Rule, RuleView } from './rule.js';

function hiddenRows({ source, table }: RuleView): Item[] {
  if (source === null || table === null) return [];
  const { left, right } = table.area;
  return table.records.flatMap(({ firstRow, lastRow }): Item[] => {
    for (let row = firstRow; row <= lastRow; row++) {
      if (!source.hiddenRows.has(row)) continue;
      const filled = source.cells[row]?.findIndex(
        (cell, column) => cell && cell.text !== '' && column >= left && column <= right,
      );
      if (filled !== undefined && filled >= 0)
        return [{ cell: toA1(row, filled), indicator: null, data: { place: `${row + 1}` } }];
    }
    return [];
  });
}

function hiddenColumns({ source, table }: RuleView): Item[] {
  if (source === null || table === null) return [];
  return table.columns.flatMap(({ index }): Item[] => {
    if (!source.hiddenColumns.has(index) || table.kind === 'transposed') return [];
    const filled = table.records.find(({ firstRow }) => source.cells[firstRow]?.[index]?.text);
    return filled
      ? [{ cell: toA1(filled.firstRow, index), indicator: null, data: { place: columnName(index) } }]
      : [];
  });
}

export const hiddenData: Rule = {
  code: 'hidden-data',
  severity: 'info',
  title: { ja: '非表示の行や列にある数値', en: 'Data in hidden rows or columns' },
  message: {
    ja: '非表示の {place} に記入があります({count}か所: {cells})。公表するファイルに残してよいか確かめてください。',
    en: 'The hidden {place} holds data ({count} cells: {cells}). Check whether it may stay in a published file.',
  },
  reason: {
    ja: '非表示の行や列は印刷では見えませんが、ファイルを受け取った人には見え、合計にも入ります。前年度の行や作業用の列が残っていることがあります。',
    en: 'Hidden rows and columns are not printed, but whoever gets the file can see them, and totals include them. Last year’s rows or working columns may have been left in.',
  },
  basis: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」',
  example: {
    bad: { ja: '12行目を非表示にしたまま公表', en: 'row 12 is published hidden' },
    good: { ja: '12行目を削除するか表示する', en: 'row 12 is deleted or shown' },
  },
  check: (view): Report[] => [...gathered(hiddenRows(view)), ...gathered(hiddenColumns(view))],
};

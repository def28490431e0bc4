// Reads one source file and turns its shorthand into plain rows of plain cells, complaining in terms of the
// source (file, sheet, row, column) so that whoever typed the mistake can find it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { styleNames } from './looks.mjs';
import { columnName } from './xml.mjs';

const sheetKeys = [
  'name',
  'paper',
  'landscape',
  'widths',
  'freeze',
  'repeatRows',
  'align',
  'vertical',
  'rows',
  'parts',
];
const rowKeys = ['style', 'cells', 'height', 'pageBreak'];
const cellKeys = ['v', 'f', 't', 'style'];

export function loadSource(folder, stem) {
  const file = `${stem}.yaml`;
  const document = readYaml(folder, file);
  knownKeys(document, ['sheets'], file);
  if (!Array.isArray(document.sheets) || document.sheets.length === 0) fail(file, 'has no sheets');
  return { stem, sheets: document.sheets.map((sheet) => readSheet(sheet, folder, file)) };
}

function readSheet(sheet, folder, file) {
  const where = `${file}, sheet ${sheet?.name ?? '(no name)'}`;
  knownKeys(sheet, sheetKeys, where);
  if (typeof sheet.name !== 'string' || sheet.name.length === 0) fail(where, 'needs a name');
  if (sheet.name.length > 31 || /[\\/?*[\]:]/.test(sheet.name)) fail(where, 'Excel does not allow this name');
  if (!Array.isArray(sheet.widths) || !sheet.widths.every((width) => typeof width === 'number')) {
    fail(where, 'widths must be a list of numbers');
  }
  const paper = sheet.paper ?? 'A4';
  if (paper !== 'A3' && paper !== 'A4') fail(where, `paper ${paper} is neither A3 nor A4`);
  if (sheet.repeatRows !== undefined && !/^\d+:\d+$/.test(sheet.repeatRows)) {
    fail(where, 'repeatRows must look like "5:6"');
  }
  const rows = [];
  collectRows(sheet.rows ?? [], where, rows);
  for (const part of sheet.parts ?? []) {
    const content = readYaml(folder, part);
    knownKeys(content, ['rows'], part);
    collectRows(content.rows ?? [], part, rows);
  }
  return {
    name: sheet.name,
    where,
    paper,
    landscape: sheet.landscape === true,
    widths: sheet.widths,
    freeze: sheet.freeze ?? 0,
    repeatRows: sheet.repeatRows,
    align: sheet.align ?? [],
    vertical: new Set(sheet.vertical ?? []),
    rows,
  };
}

function collectRows(list, where, into) {
  if (!Array.isArray(list)) fail(where, 'rows must be a list');
  list.forEach((row, index) => into.push(readRow(row, `${where}, entry ${index + 1} of its rows`)));
}

function readRow(row, where) {
  const long = Array.isArray(row) ? { style: row[0], cells: row.slice(1) } : row;
  knownKeys(long, rowKeys, where);
  knownStyle(long.style, where);
  if (!Array.isArray(long.cells)) fail(where, 'needs cells');
  const cells = long.cells.map((cell, column) =>
    readCell(cell, long.style, `${where}, column ${columnName(column)}`),
  );
  return { where, style: long.style, cells, height: long.height, pageBreak: long.pageBreak === true };
}

function readCell(cell, rowStyle, where) {
  if (cell === '>' || cell === '^') return { merge: cell, style: rowStyle };
  if (cell === null || cell === undefined) return { value: null, style: rowStyle };
  if (typeof cell === 'string') return { value: clean(cell), style: rowStyle };
  if (typeof cell === 'number') return { value: cell, style: rowStyle };
  if (typeof cell !== 'object' || Array.isArray(cell)) fail(where, `cannot hold ${JSON.stringify(cell)}`);
  knownKeys(cell, cellKeys, where);
  const style = cell.style ?? rowStyle;
  knownStyle(style, where);
  if (cell.v !== undefined && typeof cell.v !== 'number') fail(where, 'v must be a number');
  const text = typeof cell.t === 'number' ? String(cell.t) : (cell.t ?? null);
  return { value: cell.v ?? (text === null ? null : clean(text)), format: cell.f, style };
}

// A block scalar ends in a line break that no clerk typed.
function clean(text) {
  const trimmed = text.replace(/\n+$/, '');
  return trimmed === '' ? null : trimmed;
}

function readYaml(folder, file) {
  try {
    return parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    return fail(file, error.message);
  }
}

function knownKeys(object, known, where) {
  if (object === null || typeof object !== 'object' || Array.isArray(object))
    fail(where, 'must be a mapping');
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) fail(where, `has an unknown key "${key}"; known are ${known.join(', ')}`);
  }
}

function knownStyle(style, where) {
  if (styleNames.includes(style)) return;
  fail(where, `has an unknown style ${JSON.stringify(style)}; known are ${styleNames.join(', ')}`);
}

export function fail(where, message) {
  throw new Error(`${where}: ${message}`);
}

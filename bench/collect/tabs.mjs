// Compares what 総括表, グラフ, 未達成一覧, 前年度比較 and 一覧 of a collected workbook say with a count of the numbers its
// books were made of. The workbook is read by SheetJS: nothing of Tenken's takes part. Given a copy another program has
// computed anew, it compares what that program computed. Run: node bench/collect/tabs.mjs COUNT [FILE]
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { writeFolder } from './folder.mjs';

const XLSX = createRequire(new URL('../', import.meta.url))('xlsx');
const BANDS = [-Infinity, 20, 40, 60, 80, 100, 120, 140, Infinity];

/** A rate in tenths of a percent, rounded half up in whole numbers. */
function tenths({ target, actual }) {
  return Math.floor((2000 * actual + target) / (2 * target));
}

function ratingOf(rate) {
  return rate >= 1000 ? 'A' : rate >= 800 ? 'B' : rate >= 600 ? 'C' : 'D';
}

/** What a line of 総括表 has to say of these rows. */
function lineOf(rows) {
  const rates = rows.map(tenths).sort((a, b) => a - b);
  const met = rows.filter(({ target, actual }) => actual >= target).length;
  const middle = rates.length >> 1;
  return {
    指標数: rows.length,
    達成: met,
    未達成: rows.length - met,
    判定できない: 0,
    達成割合: met / rows.length,
    達成率あり: rows.length,
    平均達成率: rates.reduce((sum, rate) => sum + rate, 0) / rates.length / 10,
    達成率の中央値: (rates.length % 2 ? rates[middle] : (rates[middle - 1] + rates[middle]) / 2) / 10,
    ...Object.fromEntries(
      ['A', 'B', 'C', 'D'].map((label) => [label, rates.filter((rate) => ratingOf(rate) === label).length]),
    ),
  };
}

function groupsOf(rows, key) {
  const groups = new Map();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** Counts the figures that agree; throws at the first that does not. */
class Comparison {
  compared = 0;

  same(what, found, expected) {
    const isSame =
      typeof expected === 'number' && typeof found === 'number'
        ? Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
        : found === expected;
    if (!isSame) throw new Error(`${what}: ${found}, counted ${expected}`);
    this.compared++;
  }
}

function compareTotals(sheet, told, comparison) {
  const lines = XLSX.utils.sheet_to_json(sheet, { header: 1, raw: true, blankrows: true });
  const expected = {
    所管課別: groupsOf(told, ({ department }) => department),
    評価別: groupsOf(told, (row) => ratingOf(tenths(row))),
  };
  let block = null;
  let headings = [];
  const seen = new Map();
  for (const line of lines) {
    const [label] = line;
    const title = /^(.*別|達成率の分布)(?:（続き）)?$/.exec(label ?? '')?.[1];
    if (title !== undefined) block = title;
    else if (label === '区分') headings = line;
    else if (block !== null && block in expected && label !== undefined) {
      const rows = label === '合計' ? told : expected[block].get(label);
      if (rows === undefined) throw new Error(`${block}: nobody told of ${label}`);
      if (label !== '合計') seen.set(block, (seen.get(block) ?? 0) + 1);
      const counted = lineOf(rows);
      for (const [at, heading] of headings.entries())
        if (at > 0) comparison.same(`${block} ${label} ${heading}`, line[at], counted[heading]);
    } else if (block === '達成率の分布' && typeof line[1] === 'number') {
      const band = /^(?:(\d+)～)?(\d+)％(未満|以上)$/.exec(label);
      const from =
        band === null ? -Infinity : band[3] === '以上' ? Number(band[2]) : Number(band[1] ?? -Infinity);
      const below = band === null || band[3] === '以上' ? Infinity : Number(band[2]);
      const count = told.filter((row) => tenths(row) >= 10 * from && tenths(row) < 10 * below).length;
      comparison.same(`達成率の分布 ${label}`, line[1], count);
    }
  }
  for (const [name, groups] of Object.entries(expected)) comparison.same(name, seen.get(name), groups.size);
}

/** The figures kept in the charts: each group's counts in the order of its categories. */
function compareCharts(path, told, comparison) {
  const parts = unzipSync(readFileSync(path), { filter: ({ name }) => name.startsWith('xl/charts/') });
  const groups = new Map([
    ...groupsOf(told, ({ department }) => department),
    ...groupsOf(told, (row) => ratingOf(tenths(row))),
  ]);
  const points = (xml) => [...xml.matchAll(/<c:pt idx="\d+"><c:v>([^<]*)/g)].map(([, value]) => value);
  let charts = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.endsWith('.xml')) continue;
    charts++;
    for (const [series] of strFromU8(bytes).matchAll(/<c:ser>.*?<\/c:ser>/gs)) {
      const heading = /<c:tx>.*?<c:v>([^<]*)/s.exec(series)?.[1] ?? '';
      const categories = points(/<c:cat>.*?<\/c:cat>/s.exec(series)?.[0] ?? '');
      const values = points(/<c:val>.*?<\/c:val>/s.exec(series)?.[0] ?? '').map(Number);
      if (categories.some((label) => label.includes('％'))) {
        const counts = BANDS.slice(1).map(
          (below, at) =>
            told.filter((row) => tenths(row) >= 10 * BANDS[at] && tenths(row) < 10 * below).length,
        );
        for (const [at, value] of values.entries())
          comparison.same(`${name} ${categories[at]}`, value, counts[at]);
      } else {
        for (const [at, label] of categories.entries()) {
          comparison.same(`${name} ${label} ${heading}`, values[at], lineOf(groups.get(label))[heading]);
        }
      }
    }
  }
  if (charts === 0) throw new Error('no charts');
  return charts;
}

function rowsOf(sheet) {
  return XLSX.utils.sheet_to_json(sheet, { range: 2, raw: true });
}

/** Compares a collected workbook with what its books tell; answers how many figures were compared. */
export function compareTabs(path, told) {
  const book = XLSX.readFile(path, { cellFormula: false });
  const comparison = new Comparison();
  const { Sheets: tabs } = book;
  compareTotals(tabs['総括表'], told, comparison);
  compareCharts(path, told, comparison);
  const key = ({ target, actual }) => `${target} ${actual}`;
  const printed = (text) => Number(String(text).replace(/[^0-9.]/g, ''));
  const sorted = (rows) => rows.sort().join('\n');
  const list = rowsOf(tabs['一覧']);
  comparison.same('一覧', list.length, told.length);
  comparison.same(
    '一覧の数値',
    sorted(
      list.map(
        (row) => `${printed(row['目標値'])} ${printed(row['実績値'])} ${row['達成率']} ${row['所管課']}`,
      ),
    ),
    sorted(told.map((row) => `${key(row)} ${tenths(row) / 10} ${row.department}`)),
  );
  const unmet = told.filter(({ target, actual }) => actual < target);
  comparison.same(
    '未達成一覧',
    sorted(rowsOf(tabs['未達成一覧']).map((row) => `${printed(row['目標値'])} ${printed(row['実績値'])}`)),
    sorted(unmet.map(key)),
  );
  comparison.same(
    '前年度比較',
    sorted(rowsOf(tabs['前年度比較']).map((row) => `${row['前年度実績']} ${row['実績値']} ${row['増減']}`)),
    sorted(
      told
        .filter(({ before }) => before !== null)
        .map(({ before, actual }) => `${before} ${actual} ${actual - before}`),
    ),
  );
  return comparison.compared;
}

if (process.argv[1]?.endsWith('tabs.mjs')) {
  const [, , count, path] = process.argv;
  const folder = join(tmpdir(), `tenken-tabs-${process.pid}`);
  const { told } = writeFolder(folder, Number(count));
  rmSync(folder, { recursive: true });
  console.log(`${compareTabs(path, told)} figures agree`);
}

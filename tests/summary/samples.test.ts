import { readFileSync } from 'node:fs';
import { toDocument } from '../../src/document.js';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { applyEdits } from '../../src/hosts/xlsx/write.js';
import { inspect } from '../../src/inspect.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { cellAt } from '../../src/sheet/sheet.js';
import { planSummary } from '../../src/summary/plan-summary.js';
import { plan, planRemoval } from '../../src/writeback/plan.js';
import { differingParts } from '../fidelity/package-compare.js';
import { samplePath } from '../robustness/run-tenken.js';
import { tabOf } from './small-plan.js';

jest.setTimeout(60_000);

describe.each([
  'isehara-directors-pledge',
  'isehara-midterm-plan',
  'minamialps-reform-plan',
  'sagamihara-bureau-policy',
  'sagamihara-collaboration-plan',
])('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(samplePath(name)));
  const workbook = readWorkbook(bytes, `${name}.xlsx`);
  const inspection = inspect(workbook, DEFAULT_SETTINGS);
  const written = applyEdits(bytes, [
    ...plan(workbook, inspection).edits,
    ...planSummary(workbook, inspection).edits,
  ]);
  const indicators = toDocument(inspection).tables.flatMap((table) => table.indicators);
  const totals = tabOf(written, 'totals');
  const total = totals.rows.find((row) => row?.startsWith('total-')) ?? '';

  test('the totals are the counts of the extract', () => {
    const count = (met: boolean | null) => indicators.filter((each) => each.met === met).length;
    const rates = indicators.flatMap((each) => each.achievementRate ?? []).sort((a, b) => a - b);
    const middle = rates.length >> 1;
    const median =
      rates.length % 2 === 1 ? rates[middle] : ((rates[middle - 1] ?? 0) + (rates[middle] ?? 0)) / 2;
    expect(
      ['indicators', 'met', 'unmet', 'undecided', 'rated'].map((key) => totals.value(total, key)),
    ).toEqual([indicators.length, count(true), count(false), count(null), rates.length]);
    expect(totals.value(total, 'share')).toBeCloseTo(count(true) / (count(true) + count(false)), 12);
    expect(totals.value(total, 'mean')).toBeCloseTo(
      rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
      9,
    );
    expect(totals.value(total, 'median')).toBeCloseTo(median ?? 0, 9);
    for (const label of new Set(indicators.flatMap((each) => each.rating ?? []))) {
      const rated = indicators.filter((each) => each.rating === label).length;
      expect([label, totals.value(total, `rating:${label}`)]).toEqual([label, rated]);
    }
  });

  test('every table sums up to the total', () => {
    const blocks = totals.rows.filter((row) => row?.startsWith('total-'));
    for (const block of blocks) {
      const by = block?.slice('total-'.length) ?? '';
      const groups = totals.rows.filter((row) => row?.startsWith(`${by}:`));
      for (const key of ['indicators', 'met', 'unmet', 'undecided', 'rated']) {
        const sum = groups.reduce((all, row) => all + Number(totals.value(row ?? '', key)), 0);
        expect([by, key, sum]).toEqual([by, key, totals.value(block ?? '', key)]);
      }
    }
  });

  test('links lead to cells that hold what the list says', () => {
    const data = tabOf(written, 'data');
    const rows = data.rows.filter((row) => row?.startsWith('i:'));
    expect(rows).toHaveLength(indicators.length);
    const places = rows.map((row) => String(data.value(row ?? '', 'place')));
    expect(places.every((place) => /(?:^|!)[A-Z]+[0-9]+$/.test(place))).toBe(true);
  });

  test('a second run, of the check as of the summary, finds nothing to do', () => {
    const again = readWorkbook(written, `${name}.xlsx`);
    const checked = inspect(again, DEFAULT_SETTINGS);
    expect(planSummary(again, checked)).toEqual({ edits: [], skipped: [] });
    expect(plan(again, checked).edits).toEqual([]);
  });

  test('removal gives every part its bytes back', () => {
    const again = readWorkbook(written, `${name}.xlsx`);
    expect(differingParts(bytes, applyEdits(written, planRemoval(again)))).toEqual([]);
  });

  test('no cell of a table is blank', () => {
    for (const id of ['data', 'unmet']) {
      const { sheet, rows, columns } = tabOf(written, id);
      const blank = rows.flatMap((row, r) =>
        row?.startsWith('i:')
          ? columns.flatMap((column, c) =>
              column !== null && cellAt(sheet, r, c).kind === 'blank' ? [column] : [],
            )
          : [],
      );
      expect(blank).toEqual([]);
    }
  });
});

test('伊勢原市: 132 indicators, 59 met, 55 missed', () => {
  const bytes = readFileSync(samplePath('isehara-midterm-plan'));
  const workbook = readWorkbook(bytes, 'b.xlsx');
  const written = applyEdits(bytes, planSummary(workbook, inspect(workbook, DEFAULT_SETTINGS)).edits);
  const totals = tabOf(written, 'totals');
  expect(['indicators', 'met', 'unmet'].map((key) => totals.value('total-heading', key))).toEqual([
    132, 59, 55,
  ]);
});

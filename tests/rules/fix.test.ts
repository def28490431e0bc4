import { fixEdit, fixOf } from '../../src/rules/fix';
import type { Correction, Finding, Rule } from '../../src/rules/rule';
import { numberCell, textCell } from '../../src/sheet/cell';
import { makeSheet } from '../../src/sheet/sheet';
import { rateMismatch } from '../../src/rules/rate-mismatch';
import { makeView } from './make-checked';

const REPORT = { cell: 'A1', indicator: null, data: {}, evidence: [] };
const broken = { ...textCell('#REF!'), kind: 'error' as const };
const SHEET = makeSheet('Sheet1', [
  [textCell('164名'), numberCell(0.5), { ...numberCell(2), formula: 'B1*4' }, broken],
]);

function fixing(...corrections: Correction[]): Rule {
  return { ...rateMismatch, fix: () => corrections };
}
const text = (cell: string, to: string): Correction => ({ cell, content: { kind: 'text', text: to } });

it('names what a cell holds now and what it would hold', () => {
  const view = makeView([], { source: SHEET });
  expect(fixOf(fixing(text('A1', '164人'), text('C1', '2')), REPORT, view)).toEqual([
    { cell: 'A1', before: { kind: 'text', text: '164名' }, after: { kind: 'text', text: '164人' } },
    {
      cell: 'C1',
      before: { kind: 'formula', formula: 'B1*4', cached: 2 },
      after: { kind: 'text', text: '2' },
    },
  ]);
});

it('is none where nothing would change, or the change could not be taken back', () => {
  const view = makeView([], { source: SHEET });
  expect(fixOf(fixing(text('A1', '164名')), REPORT, view)).toBeNull();
  expect(fixOf(fixing(text('D1', '1')), REPORT, view)).toBeNull();
  expect(fixOf(fixing(), REPORT, view)).toBeNull();
  expect(fixOf(rateMismatch, REPORT, makeView([]))).toBeNull();
});

it('is none on a protected sheet', () => {
  const view = makeView([], { source: { ...SHEET, isProtected: true } });
  expect(fixOf(fixing(text('A1', '164人')), REPORT, view)).toBeNull();
});

it('becomes one edit whose inverse puts the cells back', () => {
  const fix = fixOf(fixing(text('A1', '164人')), REPORT, makeView([], { source: SHEET }));
  const finding = { sheet: 'Sheet1', fix } as Finding;
  expect(fixEdit(finding)).toEqual({
    kind: 'input',
    sheet: 'Sheet1',
    before: [{ row: 0, column: 0, content: { kind: 'text', text: '164名' } }],
    after: [{ row: 0, column: 0, content: { kind: 'text', text: '164人' } }],
  });
  expect(fixEdit({ ...finding, fix: null })).toBeNull();
});

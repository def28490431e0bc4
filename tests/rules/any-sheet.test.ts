import fc from 'fast-check';
import { check } from '../../src/rules/check';
import { RULES } from '../../src/rules/registry';
import { parseA1 } from '../../src/sheet/address';
import { fixEdit } from '../../src/rules/fix';
import { makeView, type Row } from './make-checked';
import { findingsOf, formula, HEADER, QUIET, sheetOf, TITLE, type Given } from './make-sheet';
import { growthOnText, TOO_MUCH } from '../growth.js';

/** What stands in cells, and what may stand there. */
const piece = fc.oneof(
  fc.constantFrom(
    '目標',
    '値',
    'を',
    '達成',
    'した。',
    'できなかった',
    '前年度',
    'より',
    '昨年度に比べ',
    '基準値から',
    '増加した',
    '減少',
    '上回った',
    '計',
    '合計',
    '、',
    '。',
    '\n',
    '・',
    '(',
    ')',
    '+',
    '=',
    '＝',
    '倍',
    'ポイント',
    '%',
    '件',
    '人',
    '億円',
    '千円',
    'か所',
    '箇所',
    '平成32年度',
    '令和4(2021)年度',
    '平成4年4月1日現在',
    '調査中',
    '―',
    '約',
    '以上',
    '▲',
    '～',
    '0',
    '{target}',
    '$&',
    '\u202e',
  ),
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => value.toFixed(2)),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
const row: fc.Arbitrary<Row> = fc.record(
  {
    name: text,
    measure: text,
    baseline: text,
    previous: text,
    target: text,
    actual: text,
    rate: text,
    rating: text,
    says: text,
    actualCell: text,
    row: fc.integer({ min: 1, max: 4 }),
    targetYear: fc.integer({ min: 1985, max: 2030 }),
    actualYear: fc.integer({ min: 1985, max: 2030 }),
    baselineYear: fc.integer({ min: 1985, max: 2030 }),
  },
  { requiredKeys: [] },
);
const table = fc.record({
  rows: fc.array(row, { maxLength: 5 }),
  headers: fc.array(fc.record({ text, cell: fc.constantFrom('A1', 'D3', 'E3') }), { maxLength: 3 }),
  documentYear: fc.option(fc.integer({ min: 1985, max: 2030 })),
});

it('any table is checked without failing, and every finding points at a cell and has no hole left', () => {
  fc.assert(
    fc.property(table, ({ rows, headers, documentYear }) => {
      for (const locale of ['ja', 'en'] as const) {
        for (const finding of check([makeView(rows, { headers, documentYear })], { locale }).findings) {
          expect(parseA1(finding.cell)).not.toBeNull();
          for (const cell of finding.evidence) expect(parseA1(cell)).not.toBeNull();
          const template = RULES.find(({ code }) => code === finding.rule)?.message[locale] ?? '';
          const holes = [...template.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1] ?? '');
          expect(Object.keys(finding.data)).toEqual(expect.arrayContaining(holes));
        }
      }
    }),
    { numRuns: 300 },
  );
});

it.each(['目標', '前年度より', '1件、', '計', '1+', '(', '平成32年度', '9', '・基金1億円\n', '達成し'])(
  'a hostile cell full of "%s" is checked in linear time',
  (piece) => {
    const checkAll = (long: string): void => {
      const view = makeView([
        { target: '10件', actual: '12件', actualCell: long, previous: '8件', says: long },
      ]);
      for (const rule of RULES) rule.check(view);
    };
    expect(growthOnText(piece, 20_000, checkAll)).toBeLessThan(TOO_MUCH);
  },
);

const cell: fc.Arbitrary<Given> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom('####', '○○課', 'А', '①', '【再掲】', '(うち3件)', null),
  text.map((each) => formula(each, 1)),
  fc.constant<Given>({ kind: 'error', value: '#REF!', text: '#REF!', formula: 'A1/0' }),
);

it('any sheet is checked without failing, and every fix is an edit of cells that are there', () => {
  const rows = fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 4 });
  const hidden = fc.array(fc.nat(6), { maxLength: 2 });
  fc.assert(
    fc.property(rows, text, hidden, (given, head, hiddenRows) => {
      const sheet = sheetOf([[TITLE], [head], HEADER, ...given, ...QUIET], {
        hiddenRows: new Set(hiddenRows),
      });
      for (const finding of findingsOf([sheet])) {
        expect(parseA1(finding.cell)).not.toBeNull();
        expect(finding.message).not.toMatch(/\{(?:cells|count|name|text)\}/);
        const edit = fixEdit(finding);
        if (edit?.kind === 'input') expect(edit.before.length).toBe(edit.after.length);
      }
    }),
    { numRuns: 150 },
  );
});

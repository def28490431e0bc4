import { put, wordsCell, type Place, type Slip } from '../slip.js';

function plainActual({ item: { indicator }, text }: Place): string | undefined {
  const { actual, measure, part } = indicator;
  const isPlain = /^[\d,.]+[^\d\s（(]{1,4}$/.test(text(actual?.cell).normalize('NFKC'));
  return part === 'main' && measure === null && isPlain ? actual?.cell : undefined;
}

/** How cells are filled in, and formulas. */
export const FORM_SLIPS: readonly Slip[] = [
  {
    rule: 'number-as-text',
    what: 'a number typed as text',
    bases: ['numbers'],
    plant: (place, pick) => {
      const cell = `E${place.item.indicator.firstRow + 1}`;
      const text = place.text(cell);
      const wide = text.replace(/\d/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
      return put(place, cell, [text, ` ${text}`, wide][pick(3)] ?? text);
    },
  },
  {
    rule: 'several-figures',
    what: 'a second figure in the cell',
    bases: ['clean', 'midterm'],
    plant: (place, pick) => {
      const cell = plainActual(place);
      const unit = place.text(cell).replace(/^[\d,.０-９，．]+/, '');
      return put(place, cell, `${place.text(cell)}\n（${1 + pick(9)}${unit}）`);
    },
  },
  {
    rule: 'layout-blanks',
    what: 'blanks around or within a name',
    bases: ['clean'],
    plant: (place, pick) => {
      const cell = `J${place.item.indicator.firstRow + 1}`;
      const text = place.text(cell);
      if (!/^[\u4e00-\u9fff]{3}$/.test(text)) return null;
      return put(
        place,
        cell,
        [` ${text}`, `${text}\u3000`, Array.from(text).join('\u3000')][pick(3)] ?? text,
      );
    },
  },
  {
    rule: 'machine-dependent-characters',
    what: 'a machine-dependent character',
    bases: ['clean'],
    plant: (place, pick) =>
      put(
        place,
        wordsCell(place),
        ['①周知に努めた。', '㍻30年度から続けた。', '㈱テンケンと連携した。', 'Ⅱ期目に入った。'][pick(4)] ??
          '',
      ),
  },
  {
    rule: 'cut-number',
    what: '#### pasted for a number',
    bases: ['clean', 'midterm'],
    also: ['actual-missing', 'rate-mismatch', 'rating-contradicts-figures'],
    plant: (place, pick) => put(place, plainActual(place), '#'.repeat(4 + pick(5))),
  },
  {
    rule: 'formula-error',
    what: 'a formula that fails',
    bases: ['numbers'],
    also: ['actual-missing', 'target-missing'],
    plant: (place, pick) => {
      const value = ['#REF!', '#DIV/0!', '#VALUE!', '#N/A'][pick(4)] ?? '';
      const cell = `${['D', 'E', 'F'][pick(3)] ?? 'F'}${place.item.indicator.firstRow + 1}`;
      return put(place, cell, { kind: 'error', value, text: value, formula: 'B1' });
    },
  },
  {
    rule: 'hidden-data',
    what: 'a hidden row',
    bases: ['clean', 'midterm', 'numbers'],
    plant: (place) => {
      const { firstRow } = place.item.indicator;
      const hiddenRows = new Set([firstRow]);
      const column = place.sheet.cells[firstRow]?.findIndex((cell) => cell && cell.text !== '') ?? 0;
      return {
        sheet: { ...place.sheet, hiddenRows },
        cell: `${String.fromCharCode(65 + column)}${firstRow + 1}`,
      };
    },
  },
  {
    rule: 'text-cut',
    what: 'the beginning or end of a text lost',
    bases: ['clean'],
    plant: (place, pick) =>
      put(
        place,
        wordsCell(place),
        [
          'の現状と課題を整理することができた。',
          '関係団体と協議を重ね、周知に努めるとともに、',
          'を把握し、改善につなげることができた。',
          'する。新しい事業についても検討を進めた。',
        ][pick(4)] ?? '',
      ),
  },
  {
    rule: 'rate-formula-cells',
    what: 'a formula that slipped to another row',
    bases: ['numbers'],
    plant: (place, pick) => {
      const row = place.item.indicator.firstRow + 1;
      const off = pick(2) === 0 ? row + 1 : row - 1;
      if (off < 3 || off > 8) return null;
      const rate = 0.5 + pick(80) / 100;
      const shown = {
        value: rate,
        text: `${(rate * 100).toFixed(1)}%`,
        format: '0.0%',
        formula: `E${off}/D${row}`,
      };
      return put(place, `F${row}`, { kind: 'number', ...shown });
    },
  },
  {
    rule: 'rate-formula-direction',
    what: 'the formula for the other direction',
    bases: ['numbers'],
    plant: (place) => {
      const { target, actual, firstRow } = place.item.indicator;
      const { direction } = place.item.evaluation.direction;
      const row = firstRow + 1;
      if (!target?.value || !actual?.value) return null;
      const isReduced = direction === 'decrease';
      const rate = isReduced ? actual.value / target.value : target.value / actual.value;
      const formula = isReduced ? `E${row}/D${row}` : `D${row}/E${row}`;
      return put(place, `F${row}`, {
        kind: 'number',
        value: rate,
        text: `${(rate * 100).toFixed(1)}%`,
        format: '0.0%',
        formula,
      });
    },
  },
  {
    rule: 'rate-formula-unlike',
    what: 'a number in place of a reference',
    bases: ['numbers'],
    plant: (place, pick) => {
      const row = place.item.indicator.firstRow + 1;
      const rate = place.item.evaluation.rate ?? 100;
      const formula = `E${row}/${100 + pick(900)}`;
      return put(place, `F${row}`, {
        kind: 'number',
        value: rate / 100,
        text: `${rate.toFixed(1)}%`,
        format: '0.0%',
        formula,
      });
    },
  },
  {
    rule: 'rate-typed',
    what: 'a rate typed over its formula',
    bases: ['numbers'],
    plant: (place) => {
      const rate = place.item.evaluation.rate ?? 100;
      return put(place, `F${place.item.indicator.firstRow + 1}`, {
        kind: 'number',
        value: rate / 100,
        text: `${rate.toFixed(1)}%`,
        format: '0.0%',
      });
    },
  },
];

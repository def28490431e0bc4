import { makeSheet } from '../../../src/sheet/sheet.js';
import { put, withCells, wordsCell, type Place, type Slip } from '../slip.js';

const rowOf = ({ item: { indicator } }: Place): number => indicator.firstRow + 1;
const isAlone = ({ item: { indicator } }: Place): boolean =>
  indicator.part === 'main' && indicator.measure === null;

/** What is missing, left in, or there twice. */
export const GAP_SLIPS: readonly Slip[] = [
  {
    rule: 'actual-missing',
    what: 'the actual left blank or a dash',
    bases: ['clean', 'midterm'],
    also: ['rate-mismatch', 'rating-contradicts-figures'],
    plant: (place, pick) => {
      const { actual, target } = place.item.indicator;
      if (!isAlone(place) || target?.kind !== 'quantity' || actual?.kind !== 'quantity') return null;
      return put(place, actual.cell, ['', '―', '-', 'なし'][pick(4)] ?? '');
    },
  },
  {
    rule: 'target-missing',
    what: 'the target left blank or a dash',
    bases: ['clean', 'midterm'],
    also: ['rate-mismatch', 'rating-contradicts-figures'],
    plant: (place, pick) => {
      const { actual, target } = place.item.indicator;
      if (!isAlone(place) || target?.kind !== 'quantity' || actual?.kind !== 'quantity') return null;
      return put(place, target.cell, ['', '―', '-'][pick(3)] ?? '');
    },
  },
  {
    rule: 'rating-missing',
    what: 'the rating left blank',
    bases: ['clean'],
    plant: (place) => put(place, place.item.indicator.stated.rating?.cell, null),
  },
  {
    rule: 'rating-without-figures',
    what: 'all figures left blank beside a rating',
    bases: ['clean'],
    plant: (place) => {
      const row = rowOf(place);
      if (!/^[A-D]$/.test(place.item.indicator.stated.rating?.value ?? '')) return null;
      const sheet = withCells(place.sheet, {
        [`D${row}`]: null,
        [`E${row}`]: null,
        [`F${row}`]: null,
        [`G${row}`]: null,
        [`H${row}`]: null,
      });
      return { sheet, cell: `F${row}` };
    },
  },
  {
    rule: 'placeholder-left',
    what: 'a placeholder in the words',
    bases: ['clean'],
    plant: (place, pick) => {
      const said = [
        '○○センターと連携した。',
        '××回開催した。',
        'XX人が参加した。',
        '件数は要確認。',
        '【記入例】周知に努めた。',
        '〇〇課と調整した。',
      ];
      return put(place, wordsCell(place), said[pick(said.length)] ?? '');
    },
  },
  {
    rule: 'department-missing',
    what: 'the department left blank',
    bases: ['clean', 'midterm'],
    plant: (place) => {
      const row = rowOf(place);
      const cell = place.sheet.name === 'Sheet1' ? `J${row}` : `G${row}`;
      return isAlone(place) && place.text(cell) !== '' ? put(place, cell, null) : null;
    },
  },
  {
    rule: 'actual-pending',
    what: 'an actual still awaited',
    bases: ['clean', 'midterm'],
    plant: (place, pick) => {
      const { actual, target } = place.item.indicator;
      if (!isAlone(place) || target?.kind !== 'quantity' || actual?.kind !== 'quantity') return null;
      return put(place, actual.cell, ['調査中', '集計中', '未公表', '中止'][pick(4)] ?? '');
    },
  },
  {
    rule: 'provisional-figure',
    what: 'a provisional actual',
    bases: ['clean', 'midterm'],
    plant: (place, pick) => {
      const { actual } = place.item.indicator;
      const text = place.text(actual?.cell);
      if (!isAlone(place) || !/^[\d,.]+[^\d\s（(]{1,4}$/.test(text)) return null;
      return put(place, actual?.cell, `${text}${['（速報値）', '（暫定）', '（見込み）'][pick(3)] ?? ''}`);
    },
  },
  {
    rule: 'duplicate-number',
    what: 'the number of the row above',
    bases: ['clean', 'midterm'],
    also: ['missing-number'],
    plant: (place) => {
      const row = rowOf(place);
      const before = place.text(`A${row - 1}`);
      const isOther = place.text(`B${row - 1}`) !== place.text(`B${row}`);
      return isAlone(place) && isOther && /^\d\d-\d+$/.test(before) ? put(place, `A${row}`, before) : null;
    },
  },
  {
    rule: 'missing-number',
    what: 'a row lost',
    bases: ['clean', 'midterm'],
    plant: (place) => {
      const row = rowOf(place);
      const [before, own, after] = [row - 1, row, row + 1].map((each) => place.text(`A${each}`));
      const same = (text: string | undefined) =>
        text?.slice(0, 3) === own?.slice(0, 3) && /^\d\d-\d+$/.test(text ?? '');
      if (!same(before) || !same(after) || place.sheet.merges.some(({ bottom }) => bottom >= row - 1))
        return null;
      const cells = place.sheet.cells.filter((_each, index) => index !== row - 1);
      return { sheet: makeSheet(place.sheet.name, cells), cell: `A${row}` };
    },
  },
  {
    rule: 'duplicate-row',
    what: 'a row copied and left in',
    bases: ['clean'],
    also: ['duplicate-number', 'missing-number'],
    plant: (place) => {
      const { target, actual } = place.item.indicator;
      if (!isAlone(place) || target?.kind !== 'quantity' || actual?.kind !== 'quantity') return null;
      const row = place.sheet.cells[rowOf(place) - 1];
      return {
        sheet: makeSheet(place.sheet.name, [...place.sheet.cells, row]),
        cell: `C${place.sheet.rowCount + 1}`,
      };
    },
  },
];

import { put, withCells, wordsCell, type Place, type Slip } from '../slip.js';

/** The sheet of the collaboration plan that tells both years in prose, without targets. */
const isProse = ({ sheet }: Place): boolean => sheet.name === '基本施策';

/** Mistakes in years and dates. */
export const YEAR_SLIPS: readonly Slip[] = [
  {
    rule: 'impossible-year',
    what: 'a year of the old era',
    bases: ['clean'],
    plant: (place, pick) => put(place, wordsCell(place), `平成${32 + pick(4)}年度までに整備する。`),
  },
  {
    rule: 'inconsistent-year',
    what: 'era and western year that disagree',
    bases: ['clean'],
    plant: (place, pick) =>
      put(place, wordsCell(place), `令和${3 + pick(2)}(${2020 - pick(2)})年度に実施した。`),
  },
  {
    rule: 'inconsistent-year',
    what: '平成 for 令和 in an actual',
    bases: ['clean', 'midterm'],
    also: ['rate-mismatch'],
    plant: (place, pick) => {
      const { actual } = place.item.indicator;
      const text = place.text(actual?.cell);
      return /^[\d,.]+[^\d\s（(]{1,4}$/.test(text)
        ? put(place, actual?.cell, `${text}\n(平成${3 + pick(2)}年4月1日現在)`)
        : null;
    },
  },
  {
    rule: 'header-years-differ',
    what: 'another western year in a header',
    bases: ['clean'],
    also: ['inconsistent-year'],
    plant: (place, pick) => put(place, 'G3', `令和4年度実績（${2020 + pick(2)}年度）`),
  },
  {
    rule: 'duplicate-column',
    what: 'last year’s header left in',
    bases: ['clean'],
    plant: (place, pick) =>
      put(place, 'G3', ['令和3年度実績', 'R3年度実績', '令和3年度\n実績'][pick(3)] ?? ''),
  },
  {
    rule: 'stale-year',
    what: 'last year called this year',
    bases: ['clean'],
    plant: (place, pick) =>
      put(place, wordsCell(place), `${['今年度', '本年度'][pick(2)] ?? ''}（令和3年度）は事業を広げた。`),
  },
  {
    rule: 'stale-year',
    what: 'last year’s day carried over',
    bases: ['collaboration'],
    also: ['as-of-dates', 'repost-differs'],
    plant: (place) => {
      const row = place.item.indicator.firstRow + 1;
      const before = /平成\d+年4月1日現在/.exec(place.text(`E${row}`))?.[0];
      const after = place.text(`F${row}`);
      const day = /令和\d年3月31日現在/.exec(after)?.[0];
      return before && day ? put(place, `F${row}`, after.replace(day, before)) : null;
    },
  },
  {
    rule: 'as-of-dates',
    what: 'days that are not a year apart',
    bases: ['collaboration'],
    also: ['repost-differs'],
    plant: (place, pick) => {
      const row = place.item.indicator.firstRow + 1;
      if (
        !isProse(place) ||
        place.text(`E${row}`) === '' ||
        place.text(`F${row}`) === '' ||
        /\d日|\.\d/.test(place.text(`E${row}`) + place.text(`F${row}`))
      )
        return null;
      const sheet = withCells(place.sheet, {
        [`E${row}`]: `平成31年4月1日現在\n${place.text(`E${row}`)}`,
        [`F${row}`]: `令和2年${8 + pick(4)}月1日現在\n${place.text(`F${row}`)}`,
      });
      return { sheet, cell: `F${row}` };
    },
  },
  {
    rule: 'future-actual',
    what: 'a sheet made before its year ended',
    bases: ['clean'],
    plant: (place, pick) => ({
      sheet: withCells(place.sheet, { A2: `令和4年${5 + pick(8)}月作成` }),
      cell: 'G4',
    }),
  },
  {
    rule: 'cell-year-differs',
    what: 'an actual of another year',
    bases: ['clean', 'midterm'],
    also: ['inconsistent-year', 'rate-mismatch'],
    plant: (place) => {
      const { actual } = place.item.indicator;
      const text = place.text(actual?.cell);
      return /^[\d,.]+[^\d\s（(]{1,4}$/.test(text) ? put(place, actual?.cell, `${text}（令和3年度）`) : null;
    },
  },
  {
    rule: 'actual-unchanged',
    what: 'last year’s count beside a new rate',
    bases: ['collaboration'],
    also: ['repost-differs'],
    plant: (place, pick) => {
      const row = place.item.indicator.firstRow + 1;
      if (!isProse(place) || place.text(`E${row}`) === '' || place.text(`F${row}`) === '') return null;
      const count = (1200 + pick(8000)).toLocaleString('en-US');
      const sheet = withCells(place.sheet, {
        [`E${row}`]: `・登録世帯数：${count}世帯\n・登録率：${40 + pick(9)}.5%`,
        [`F${row}`]: `・登録世帯数：${count}世帯\n・登録率：${50 + pick(9)}.2%`,
      });
      return { sheet, cell: `F${row}` };
    },
  },
  {
    rule: 'text-unchanged',
    what: 'last year’s text carried over',
    bases: ['collaboration'],
    also: ['repost-differs', 'actual-unchanged', 'stale-year', 'as-of-dates'],
    plant: (place) => {
      const row = place.item.indicator.firstRow + 1;
      const before = place.text(`E${row}`);
      return before.length < 30 || before === place.text(`F${row}`) ? null : put(place, `F${row}`, before);
    },
  },
  {
    rule: 'repost-differs',
    what: 'a figure corrected in one of two places',
    bases: ['collaboration'],
    also: ['breakdown-mismatch', 'sum-mismatch'],
    plant: (place, pick) => {
      const row = place.item.indicator.firstRow + 1;
      if (!place.text(`A${row}`).includes('再掲')) return null;
      const text = place.text(`F${row}`);
      const numbers = [...text.matchAll(/\d+/g)];
      const number = numbers[pick(numbers.length || 1)];
      if (!number) return null;
      const to = String(Number(number[0]) + 1 + pick(5));
      return put(
        place,
        `F${row}`,
        text.slice(0, number.index) + to + text.slice(number.index + number[0].length),
      );
    },
  },
];

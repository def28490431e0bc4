// A folder of workbooks as thirty sections hand them in, and an independent count of what is in it: worked out here,
// from the numbers the books are made of, not read back from them. The same books to the byte every time.
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SUBJECTS } from '../words.data.mjs';
import { smallBook } from './small-book.mjs';

/** What is counted, in which unit; more is better in all of them, so that "met" is told without reading the name. */
const MEASURES = [
  ['の参加者数', '人'],
  ['の利用件数', '件'],
  ['の実施回数', '回'],
  ['の実施箇所数', '箇所'],
];
const LAYOUTS = ['rows', 'rows', 'stacked', 'transposed', 'history'];

/** Numbers between 0 and 1, the same ones in every run (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function department(number) {
  return `${SUBJECTS[number % SUBJECTS.length][0]}第${String(number)}課`;
}

/** The indicators of one book: every name stands in this department only. */
function indicatorsOf(number, random) {
  const count = 10 + Math.floor(random() * 50);
  return Array.from({ length: count }, (_, at) => {
    const [words, unit] = MEASURES[at % MEASURES.length];
    const subject = SUBJECTS[(number + at) % SUBJECTS.length][0];
    const target = 20 + Math.floor(random() * 5000);
    return {
      number: String(at + 1),
      name: `${department(number)}の${subject}${words}(${String(at + 1)}番)`.replace(/[()]/g, ''),
      unit,
      target,
      actual: Math.round(target * (0.7 + random() * 0.5)),
      before: Math.round(target * (0.6 + random() * 0.5)),
    };
  });
}

const LAYOUT = {
  rows: (indicators, owner) => ({
    rows: [
      ['令和5年度 進行管理シート'],
      ['番号', '指標名', '単位', '目標値', '実績値', '担当課'],
      ...indicators.map((each) => [each.number, each.name, each.unit, each.target, each.actual, owner]),
    ],
  }),
  history: (indicators, owner) => ({
    rows: [
      ['令和5年度 進行管理シート'],
      ['番号', '指標名', '令和4年度実績', '令和5年度目標', '令和5年度実績', '担当課'],
      ...indicators.map((each) => [
        each.number,
        each.name,
        ...[each.before, each.target, each.actual].map(
          (value) => `${value.toLocaleString('en-US')}${each.unit}`,
        ),
        owner,
      ]),
    ],
  }),
  stacked: (indicators, owner) => ({
    rows: [
      ['数値目標の推移（令和5年度末現在）'],
      [],
      ['指標', '単位', '区分', 'R4', 'R5', '所管課'],
      ...indicators.flatMap((each) => [
        [each.name, each.unit, '目標', each.target, each.target, owner],
        [null, null, '実績', each.before, each.actual, null],
      ]),
    ],
    merges: indicators.flatMap((_, at) =>
      ['A', 'B', 'F'].map((column) => `${column}${4 + 2 * at}:${column}${5 + 2 * at}`),
    ),
  }),
  transposed: (indicators, owner) => ({
    rows: [
      ['計画　指標の達成状況'],
      [],
      ['指標名', ...indicators.map(({ name }) => name)],
      ['単位', ...indicators.map(({ unit }) => unit)],
      ['目標値(R5年度)', ...indicators.map(({ target }) => target)],
      ['実績値(R5年度)', ...indicators.map(({ actual }) => actual)],
      ['担当課', ...indicators.map(() => owner)],
    ],
  }),
};

function bookOf(layout, indicators, owner) {
  const { rows, merges } = LAYOUT[layout](indicators, owner);
  return smallBook('進行管理', rows, merges);
}

const BROKEN = [
  (good) => ['xlsx', good.slice(0, Math.floor(good.length / 2))],
  () => ['xlsx', new Uint8Array()],
  () => ['xlsx', Buffer.from('<html>ログインしてください</html>')],
  () => ['xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(504).fill(0)])],
  () => ['xlsx', smallBook('メモ', [['打合せの記録'], ['よろしくお願いします']])],
];

/** Writes `count` workbooks and the list of departments; answers where they lie and what is to be found in them. */
export function writeFolder(folder, count) {
  const random = randomFrom(20240401);
  const expected = { files: count, indicators: 0, met: 0, failed: 0, replaced: 0, doubles: 0, missing: 0 };
  /** What every file that counts tells, by its path: what the tabs are compared with. */
  const told = new Map();
  const departments = [];
  const good = [];
  let last = null;
  const write = (file, bytes, minute) => {
    const path = join(folder, 'books', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    const time = new Date(Date.UTC(2024, 4, 10, 9, minute));
    utimesSync(path, time, time);
    good.push(path);
  };
  const tell = (file, layout, owner, indicators) => {
    const hasBefore = layout === 'history' || layout === 'stacked';
    told.set(
      file,
      indicators.map(({ target, actual, before }) => ({
        department: owner,
        target,
        actual,
        before: hasBefore ? before : null,
      })),
    );
  };
  const count1 = (indicators, sign) => {
    expected.indicators += sign * indicators.length;
    expected.met += sign * indicators.filter(({ target, actual }) => actual >= target).length;
  };
  for (let number = 0; number < count; number++) {
    const owner = department(number);
    if (number % 20 === 19) {
      const broken = BROKEN[Math.floor(number / 20) % BROKEN.length];
      const [extension, bytes] = broken(bookOf('rows', indicatorsOf(number, random), owner));
      write(`${owner}/進行管理.${extension}`, bytes, 0);
      departments.push(owner);
      expected.failed++;
      last = null;
    } else if (number % 25 === 7 && last !== null) {
      // The book before this one, corrected: the first figure is another one. Its file is older, its name says more.
      const { indicators, file, layout, owner: its } = last;
      const corrected = indicators.map((each, at) =>
        at === 0 ? { ...each, actual: each.target + 1 } : each,
      );
      count1(indicators, -1);
      count1(corrected, 1);
      const newer = file.replace('.xlsx', '（修正）.xlsx');
      write(newer, bookOf(layout, corrected, its), 0);
      told.delete(file);
      tell(newer, layout, its, corrected);
      expected.replaced++;
      last = null;
    } else {
      const indicators = indicatorsOf(number, random);
      if (number % 50 === 13 && last !== null) {
        // The first indicator of the book before is told here again, with another figure.
        const [first] = last.indicators;
        indicators.push({ ...first, number: String(indicators.length + 1), actual: first.actual + 7 });
        expected.doubles++;
      }
      const layout = LAYOUTS[number % LAYOUTS.length];
      const file = `${owner}/進行管理.xlsx`;
      write(file, bookOf(layout, indicators, owner), 1 + (number % 50));
      count1(indicators, 1);
      tell(file, layout, owner, indicators);
      departments.push(owner);
      last = { indicators, file, layout, owner };
    }
  }
  // Twenty that have not handed in.
  for (let late = 0; late < 20; late++) departments.push(`まだ出していない第${String(count + late)}課`);
  expected.missing = 20;
  const list = join(folder, '部署.txt');
  writeFileSync(list, `${departments.join('\n')}\n`);
  return { books: join(folder, 'books'), list, paths: good, expected, told: [...told.values()].flat() };
}

import { makeBook } from '../robustness/make-book.js';

/** A file as somebody hands it in. */
export interface HandedBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds. */
  readonly modified: number;
}

const DEPARTMENTS = [
  ...[
    '総務課',
    '財政課',
    '税務課',
    '市民課',
    '福祉課',
    '高齢者支援課',
    '子育て支援課',
    '健康課',
    '環境課',
    '農政課',
  ],
  ...[
    '商工課',
    '観光課',
    '建設課',
    '都市計画課',
    '公園課',
    '下水道課',
    '消防課',
    '学校教育課',
    '生涯学習課',
    '図書館',
  ],
] as const;
const MEASURES = ['窓口の満足度', '手続きの電子化件数', '研修の受講者数', '広報の閲覧数'] as const;
const HEADER = ['番号', '指標名', '目標値', '実績値', '達成率', '担当課'];
const HOUR = 3_600_000;
const FIRST = Date.UTC(2024, 4, 10, 9);

/** One line of a book, as it is meant. */
export interface Line {
  readonly file: string;
  readonly department: string;
  readonly indicator: string;
  readonly target: number;
  readonly actual: number;
}

/** Every target is 100, actuals go round from 90 to 109; `more` is what a correction added. */
function linesOf(file: string, at: number, more = 0): Line[] {
  const department = DEPARTMENTS[at] ?? '';
  return MEASURES.map((measure, row) => ({
    file,
    department,
    indicator: `${department}の${measure}`,
    target: 100,
    actual: 90 + ((at * 4 + row + more) % 20),
  }));
}

/** The stated rate of each book's first line is wrong by 50: one finding a book. */
function bytesOf(lines: readonly Line[]): Uint8Array {
  const rows = lines.map(({ indicator, target, actual, department }, row) => [
    String(row + 1),
    indicator,
    `${String(target)}件`,
    `${String(actual)}件`,
    `${String(row === 0 ? actual - 50 : actual)}.0%`,
    department,
  ]);
  const title = [`令和5年度 ${lines[0]?.department ?? ''} 進行管理シート`];
  return makeBook([{ name: '主な事業', rows: [title, HEADER, ...rows] }]);
}

function book(name: string, lines: readonly Line[], hours: number): HandedBook {
  return { name, bytes: bytesOf(lines), modified: FIRST + hours * HOUR };
}

const nameOf = (at: number): string => `${DEPARTMENTS[at] ?? ''}_進行管理シート.xlsx`;
const firsts = DEPARTMENTS.map((_, at) => linesOf(nameOf(at), at));
/** The first three departments correct theirs. */
const corrections = [0, 1, 2].map((at) => linesOf(nameOf(at).replace('.xlsx', '（修正）.xlsx'), at, 7));
/** Two hand theirs in twice, the same as before. */
const copies = [3, 4].map((at) => linesOf(nameOf(at).replace('.xlsx', ' (2).xlsx'), at));
const cut = bytesOf(firsts[0] ?? []).slice(0, 300);
const legacy = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);
const memo = makeBook([{ name: 'メモ', rows: [['打合せの記録']] }]);

/** Thirty files: twenty departments, three corrected, two handed in twice, five that cannot be read. */
export const THIRTY: readonly HandedBook[] = [
  ...firsts.map((lines, at) => book(nameOf(at), lines, at)),
  ...corrections.map((lines) => book(lines[0]?.file ?? '', lines, 30)),
  ...copies.map((lines) => book(lines[0]?.file ?? '', lines, 40)),
  { name: '空.xlsx', bytes: new Uint8Array(), modified: FIRST },
  { name: '切れた.xlsx', bytes: cut, modified: FIRST },
  { name: '古い様式.xls', bytes: legacy, modified: FIRST },
  {
    name: 'ではない.xlsx',
    bytes: new TextEncoder().encode('<html>ログインしてください</html>'),
    modified: FIRST,
  },
  { name: 'メモ.xlsx', bytes: memo, modified: FIRST },
];

/** The lines that count, worked out from the above alone: what was corrected or handed in twice is there once. */
export const COUNTING: readonly Line[] = [...corrections, ...copies, ...firsts.slice(5)].flat();

/** One more correction, handed in afterwards: every figure of the fourth department is another. */
export const LATE_LINES = linesOf(nameOf(5).replace('.xlsx', '（再提出）.xlsx'), 5, 9);
export const LATE = book(LATE_LINES[0]?.file ?? '', LATE_LINES, 50);

/** 総務課, 図書館 and 環境政策課 as Excel saves a list in Japan: Shift_JIS. Only the last has not handed in. */
export const LIST = Uint8Array.from([
  ...[0x91, 0x8d, 0x96, 0xb1, 0x89, 0xdb, 0x0d, 0x0a],
  ...[0x90, 0x7d, 0x8f, 0x91, 0x8a, 0xd9, 0x0d, 0x0a],
  ...[0x8a, 0xc2, 0x8b, 0xab, 0x90, 0xad, 0x8d, 0xf4, 0x89, 0xdb, 0x0d, 0x0a],
]);

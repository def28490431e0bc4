import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeBook } from '../robustness/make-book.js';

type Row = readonly (string | number)[];

const HEADER = ['番号', '指標名', '目標値', '実績値', '担当課', '達成率'];
const TITLE = ['令和5年度 進行管理シート'];

function plan(rows: readonly Row[], title: Row = TITLE): Uint8Array {
  return makeBook([{ name: '主な事業', rows: [title, HEADER, ...rows] }]);
}

/** Old Excel files begin so. */
const LEGACY = new Uint8Array([
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

const HEALTH: Row[] = [
  ['1', '健康教室の参加者数', '500人', '450人', '健康づくり課'],
  ['2', '特定健康診査の受診率', '60%', '48%', '健康づくり課'],
];
const DISASTER: Row[] = [
  ['1', '防災訓練の参加者数', '800人', '800人', '防災課'],
  ['2', '避難所の箇所数', '20箇所', '10箇所', '防災課'],
  // The stated rate is wrong: 104 %.
  ['3', '備蓄食料の数', '5,000食', '5,200食', '防災課', '140.0%'],
];

/** Minutes after a fixed time, so that which file is later is not left to the machine. */
type Book = readonly [file: string, minutes: number, bytes: Uint8Array];

/**
 * Twelve books of a city, as they come in: four layouts, one corrected by name, one handed in again, one corrected in
 * part, one indicator told twice, one department spelled in two ways, and five that cannot be used.
 */
export const TWELVE: readonly Book[] = [
  ['健康づくり課/進行管理シート.xlsx', 9, plan(HEALTH)],
  // Corrected by its name, although it was changed before the first one.
  [
    '健康づくり課/進行管理シート（修正）.xlsx',
    5,
    plan([HEALTH[0] ?? [], ['2', '特定健康診査の受診率', '60%', '51%', '健康づくり課']]),
  ],
  // The same file name in another department is another report.
  ['防災課/進行管理シート.xlsx', 5, plan(DISASTER)],
  // One row of it is reported again: only that is replaced.
  ['防災課/進行管理シート 訂正.xlsx', 7, plan([['2', '避難所の箇所数', '20箇所', '19箇所', '防災課']])],
  // Two rows an indicator, years across; the first indicator of the health department with another figure.
  [
    '保健センター.xlsx',
    5,
    makeBook([
      {
        name: '数値目標',
        rows: [
          ['健康増進計画 数値目標の推移（令和5年度末現在）'],
          [],
          ['事業名', '指標', '単位', '所管課', '目標値／実績値', 2022, 2023, 2024],
          ['健康づくり推進事業', '健康教室の参加者数', '人', '健康作り 課', '目標値', 480, 500, 520],
          ['健康づくり推進事業', '健康教室の参加者数', '人', '健康作り 課', '実績値', 470, 455, ''],
          ['健康づくり推進事業', '食生活改善推進員の人数', '人', '健康作り 課', '目標値', 40, 42, 44],
          ['健康づくり推進事業', '食生活改善推進員の人数', '人', '健康作り 課', '実績値', 39, 42, ''],
        ],
      },
    ]),
  ],
  // One column an indicator.
  [
    '観光.xlsx',
    5,
    makeBook([
      {
        name: '観光振興',
        rows: [
          ['観光振興計画　指標の達成状況'],
          [],
          ['指標名', '観光入込客数', '宿泊者数', '観光案内所への苦情件数'],
          ['単位', '千人', '人', '件'],
          ['目標値(R5年度)', 1500, '95,000', 5],
          ['実績値(R5年度)', 1386, '97,850', 8],
          ['担当課', '観光課', '観光課', '観光課'],
        ],
      },
    ]),
  ],
  ['公園課/切れた.xlsx', 5, plan(DISASTER).slice(0, 300)],
  ['空.xlsx', 5, new Uint8Array()],
  ['古い様式.xls', 5, LEGACY],
  [
    '表のないブック.xlsx',
    5,
    makeBook([{ name: 'メモ', rows: [['打合せの記録'], ['よろしくお願いします']] }]),
  ],
  ['ではない.xlsx', 5, new TextEncoder().encode('<html>ログインしてください</html>')],
  ['~$進行管理シート.xlsx', 5, new TextEncoder().encode('lock')],
];

/** What is to be made of them, worked out by hand. */
export const EXPECTED = {
  rows: [
    ['保健センター.xlsx', '健康教室の参加者数', 500, 455, false],
    ['保健センター.xlsx', '食生活改善推進員の人数', 42, 42, true],
    ['健康づくり課/進行管理シート（修正）.xlsx', '健康教室の参加者数', 500, 450, false],
    ['健康づくり課/進行管理シート（修正）.xlsx', '特定健康診査の受診率', 60, 51, false],
    ['観光.xlsx', '観光入込客数', 1_500_000, 1_386_000, false],
    ['観光.xlsx', '宿泊者数', 95_000, 97_850, true],
    ['観光.xlsx', '観光案内所への苦情件数', 5, 8, false],
    ['防災課/進行管理シート 訂正.xlsx', '避難所の箇所数', 20, 19, false],
    ['防災課/進行管理シート.xlsx', '防災訓練の参加者数', 800, 800, true],
    ['防災課/進行管理シート.xlsx', '備蓄食料の数', 5000, 5200, true],
  ],
  states: {
    'ではない.xlsx': 'failed',
    '保健センター.xlsx': 'read',
    '健康づくり課/進行管理シート.xlsx': 'replaced',
    '健康づくり課/進行管理シート（修正）.xlsx': 'read',
    '公園課/切れた.xlsx': 'failed',
    '古い様式.xls': 'failed',
    '空.xlsx': 'failed',
    '表のないブック.xlsx': 'failed',
    '観光.xlsx': 'read',
    '防災課/進行管理シート 訂正.xlsx': 'read',
    '防災課/進行管理シート.xlsx': 'partly-replaced',
  },
  departments: {
    健康づくり課: 'handed-in',
    防災課: 'handed-in',
    観光課: 'handed-in',
    公園課: 'unread',
    環境課: 'missing',
  },
  doubles: [['健康教室の参加者数', '455人', '450人']],
} as const;

/** Writes the books into a folder. */
export function writeTwelve(folder: string): void {
  for (const [file, minutes, bytes] of TWELVE) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    const time = new Date(Date.UTC(2024, 4, 10, 9, minutes));
    utimesSync(path, time, time);
  }
}

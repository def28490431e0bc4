import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeBook } from '../robustness/make-book.js';

/** One indicator as the books tell it. */
export interface Told {
  readonly file: string;
  readonly department: string;
  readonly policy: string;
  readonly target: number;
  /** Null: nothing was filled in. */
  readonly actual: number | null;
  readonly scheme: keyof typeof SCHEMES;
}

/** Rating schemes as sheets print them, with the lower end of each band in tenths of a percent. */
const SCHEMES = {
  none: {
    legend: null,
    bands: [
      ['A', 1000],
      ['B', 800],
      ['C', 600],
      ['D', 0],
    ],
  },
  marks: {
    legend: '【評価基準】 ◎：100％以上　○：80％以上100％未満　△：60％以上80％未満　×：60％未満',
    bands: [
      ['◎', 1000],
      ['○', 800],
      ['△', 600],
      ['×', 0],
    ],
  },
  numbers: {
    legend: '【評価基準】 3：80％以上　2：60％以上80％未満　1：60％未満',
    bands: [
      ['3', 800],
      ['2', 600],
      ['1', 0],
    ],
  },
} as const;

/** Names a spreadsheet's COUNTIF takes for patterns or comparisons. */
const DEPARTMENTS = ['健康課', '健康*課', '健?課', '防災~課', '第1課', '>5課', '＝課'];
const POLICIES = ['政策1 健康で元気なまち', '政策2 *安全*なまち', '政策3 >基本?', '政策4 ~なまち'];

/** A rate in tenths of a percent, rounded half up in whole numbers; null without an actual. */
export function tenths({ target, actual }: Told): number | null {
  return actual === null ? null : Math.floor((2000 * actual + target) / (2 * target));
}

/** The rating an indicator gets. */
export function ratingOf(told: Told): string {
  const rate = tenths(told);
  if (rate === null) return '－';
  return SCHEMES[told.scheme].bands.find(([, from]) => rate >= from)?.[0] ?? '';
}

/** Numbers between 0 and 1, the same ones in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function bookOf(told: readonly Told[], number: number): Uint8Array {
  const [first] = told;
  const legend = first ? SCHEMES[first.scheme].legend : null;
  let policy = '';
  const rows = told.flatMap((each, at): (string | number)[][] => {
    const heading = each.policy === policy ? [] : [[each.policy]];
    policy = each.policy;
    const name = `事業${number}の${at}番目の教室の参加者数`;
    return [
      ...heading,
      [
        String(at + 1),
        name,
        '人',
        each.target,
        each.actual ?? '',
        each.actual === null ? '' : ratingOf(each),
        each.department,
      ],
    ];
  });
  return makeBook([
    {
      name: '進行管理',
      rows: [
        [`令和5年度 進行管理シート ${number}`],
        ['', '', '', '', '', '', legend ?? ''],
        ['番号', '指標名', '単位', '目標値', '実績値', '評価', '担当課'],
        ...rows,
      ],
    },
  ]);
}

/** Writes forty workbooks with three rating schemes; answers what counts of them. */
export function writeForty(folder: string): Told[] {
  const random = randomFrom(7);
  const counting: Told[] = [];
  const put = (file: string, bytes: Uint8Array): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
  for (let number = 0; number < 40; number++) {
    const department = DEPARTMENTS[number % DEPARTMENTS.length] ?? '';
    const scheme = (['none', 'marks', 'numbers'] as const)[number % 3] ?? 'none';
    const file = `${String(number).padStart(2, '0')} 部/計画#${number} 100%.xlsx`;
    const told = Array.from({ length: 6 + Math.floor(random() * 6) }, (_, at): Told => {
      const target = 20 + Math.floor(random() * 3000);
      const actual = random() < 0.08 ? null : Math.round(target * (0.4 + random() * 0.9));
      const policy = POLICIES[Math.floor(at / 3) % POLICIES.length] ?? '';
      return { file, department, policy, target, actual, scheme };
    });
    const bytes = bookOf(told, number);
    if (number % 10 === 9) {
      put(file, bytes.subarray(0, bytes.length >> 1));
    } else if (number % 10 === 4) {
      // The first figure is corrected: the first version counts no more.
      put(file, bytes);
      const newer = file.replace('.xlsx', '（修正）.xlsx');
      const corrected = told.map((each, at) => ({
        ...each,
        file: newer,
        ...(at === 0 ? { actual: each.target } : {}),
      }));
      put(newer, bookOf(corrected, number));
      counting.push(...corrected);
    } else {
      put(file, bytes);
      counting.push(...told);
    }
  }
  return counting;
}

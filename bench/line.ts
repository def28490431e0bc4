// Times the pure line and its stages on generated workbooks of two sizes; prints JSON. Run: node --expose-gc line.cjs
import { evaluate } from '../src/achievement/evaluate.js';
import { extractTable } from '../src/indicator/extract.js';
import { inspect } from '../src/inspect.js';
import { recognise } from '../src/layout/recognise.js';
import { meanings, withRating } from '../src/rating/rate-to-rating.js';
import { DEFAULT_SCHEME } from '../src/rating/schemes.js';
import { check } from '../src/rules/check.js';
import { DEFAULT_SETTINGS } from '../src/settings.js';
import type { Workbook } from '../src/sheet/sheet.js';
import { inMemory, withSheets } from './in-memory.js';

const SMALL = 3_000;
const LARGE = 30_000;
const ROUNDS = 3;
/** Small runs before and after each large one, close together on a busy machine. */
const SMALL_RUNS = 2;

type Stages = Record<'inspect' | 'recognise' | 'extract' | 'evaluate' | 'check', number[]>;

interface Size {
  readonly indicators: number;
  readonly workbook: Workbook;
  readonly times: Stages;
}

function size(indicators: number): Size {
  const times: Stages = { inspect: [], recognise: [], extract: [], evaluate: [], check: [] };
  return { indicators, workbook: inMemory(indicators), times };
}

/** Milliseconds a piece of work takes, beginning with a clean heap where node was started with --expose-gc. */
function timed<T>(times: number[], work: () => T): T {
  globalThis.gc?.();
  const from = performance.now();
  const result = work();
  times.push(performance.now() - from);
  return result;
}

function wholeLine({ workbook, indicators, times }: Size): number {
  const fresh = withSheets(workbook);
  const { tables, findings } = timed(times.inspect, () => inspect(fresh, DEFAULT_SETTINGS));
  const found = tables.reduce((sum, table) => sum + table.checked.length, 0);
  if (found !== indicators)
    throw new Error(`the line found ${String(found)} indicators of ${String(indicators)}`);
  return findings.length;
}

/** The stages one by one, as `inspect` strings them together; what it does between them is in its own time only. */
function stageByStage({ workbook, times }: Size): void {
  const { evaluation: settings, locale } = DEFAULT_SETTINGS;
  const fresh = withSheets(workbook);
  const layouts = timed(times.recognise, () => recognise(fresh));
  const read = timed(times.extract, () =>
    layouts.map((layout) => layout.tables.flatMap((table) => extractTable(table, layout))),
  );
  const checked = timed(times.evaluate, () =>
    read.map((indicators) =>
      indicators.map((indicator) => ({
        indicator,
        evaluation: withRating(evaluate(indicator, settings), indicator, DEFAULT_SCHEME),
      })),
    ),
  );
  const views = layouts.map(({ sheet, documentYear }, index) => ({
    sheet,
    documentYear,
    checked: checked[index] ?? [],
    headers: [],
    ratings: meanings(DEFAULT_SCHEME),
    source: null,
    table: null,
  }));
  timed(times.check, () => check(views, { locale, disabled: [], ignored: [] }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0) / values.length;
}

function run(each: Size): number {
  const findings = wholeLine(each);
  stageByStage(each);
  return findings;
}

function runSmall(): void {
  for (let again = 0; again < SMALL_RUNS; again++) run(small);
}

/** Hands over what was timed since the last call. */
function takeTimes({ times }: Size): Stages {
  const taken = structuredClone(times);
  for (const list of Object.values(times)) list.length = 0;
  return taken;
}

const small = size(SMALL);
const found = { small: wholeLine(small), large: 0 };
const coldMs = takeTimes(small).inspect[0];
const large = size(LARGE);
// The large one warms the code for both sizes alike.
found.large = wholeLine(large);
takeTimes(large);

const rounds: { small: Stages; large: Stages }[] = [];
for (let round = 0; round < ROUNDS; round++) {
  console.error(`the pure line, round ${String(round + 1)} of ${String(ROUNDS)}`);
  runSmall();
  run(large);
  runSmall();
  rounds.push({ small: takeTimes(small), large: takeTimes(large) });
}

/** Per stage: ms for 1,000 indicators at each size, and how much more one indicator costs in the large sheet. */
const stages = Object.keys(small.times).map((key) => {
  const stage = key as keyof Stages;
  const perThousand = (size: 'small' | 'large'): number[] =>
    rounds.map(({ [size]: times }) => mean(times[stage]) / ((size === 'small' ? SMALL : LARGE) / 1000));
  const [smallMs, largeMs] = [perThousand('small'), perThousand('large')];
  const growth = largeMs.map((ms, index) => ms / (smallMs[index] ?? Number.NaN));
  return { stage, smallMs: median(smallMs), largeMs: median(largeMs), growth: median(growth) };
});
console.log(JSON.stringify({ small: SMALL, large: LARGE, coldMs, findings: found, stages }));

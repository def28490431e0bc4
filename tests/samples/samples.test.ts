import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { inspect } from '../../src/inspect.js';
import type { Inspection } from '../../src/inspection.js';
import type { Checked } from '../../src/rules/rule.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { expectedOf, sampleBytes, type Expected } from './expected.js';

const inspections = new Map<string, Inspection>();

function inspectSample(sample: string): Inspection {
  let inspection = inspections.get(sample);
  if (!inspection) {
    inspection = inspect(readWorkbook(sampleBytes(sample), `${sample}.xlsx`), DEFAULT_SETTINGS);
    inspections.set(sample, inspection);
  }
  return inspection;
}

function print(value: number | boolean | string | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A figure as the expected table writes it: the number, 「」 for a text, - for a dash, nothing for no cell. */
function figure(observation: Checked['indicator']['target']): string {
  if (!observation) return '';
  if (observation.kind === 'quantity') return print(observation.value);
  return observation.kind === 'qualitative' ? '「」' : '-';
}

function expectedFigure(text: string): string {
  return text.startsWith('「') ? '「」' : text === '' ? '' : text === '-' ? '-' : String(Number(text));
}

/** What both sides are compared by; qualitative texts by their kind, since a cell may quote more or less of itself. */
function shown({ indicator, evaluation }: Checked): Record<string, string> {
  const reason = indicator.part === 'breakdown' ? 'breakdown' : print(evaluation.reason);
  return {
    kind: indicator.part,
    id: print(indicator.id),
    section: indicator.section.join(' > '),
    program: print(indicator.program),
    name: indicator.name,
    department: print(indicator.department),
    direction: evaluation.direction.direction,
    baseline: figure(indicator.baseline),
    target: figure(indicator.target),
    bound: print(indicator.target?.bound),
    actual: figure(indicator.actual),
    unit: print(indicator.target?.unit ?? indicator.actual?.unit),
    rate: print(evaluation.rate),
    reason,
    met: print(evaluation.met),
    statedRate: print(indicator.stated.rate?.value),
    statedRating: print(indicator.stated.rating?.value),
    statedMet: print(indicator.stated.met?.value),
  };
}

function wanted(line: Expected): Record<string, string> {
  const { kind, id, section, program, name, department, direction, bound, unit, reason, met } = line;
  return {
    kind,
    id,
    section,
    program,
    name,
    department,
    direction,
    baseline: expectedFigure(line.baseline),
    target: expectedFigure(line.target),
    bound,
    actual: expectedFigure(line.actual),
    unit,
    rate: line.rate === '' ? '' : String(Number(line.rate)),
    reason,
    met,
    statedRate: line.statedRate === '' ? '' : String(Number(line.statedRate)),
    statedRating: line.statedRating,
    statedMet: line.statedMet,
  };
}

/**
 * Lines where Tenken says less than a careful reader (or leaves a sentence in words), by sample and key. Nothing here is
 * a wrong rate except where noted; the tests expect exactly these to fail.
 */
const LESS_THAN_A_READER: Readonly<Record<string, readonly string[]>> = {
  'isehara-midterm-plan': [],
  'isehara-directors-pledge': [],
  // 「業務量の増加に適切に対応した」 claims success without naming the goal.
  'sagamihara-bureau-policy': ['1|職員数の適正管理|0'],
  'minamialps-reform-plan': [
    // The target stands under [参考] and its actual in the evaluation column.
    '4|経費の節減・合理化の徹底|0',
    // The reader adds up figures that are not printed as a sum.
    '2|未利用財産の売却・貸付の促進|0',
    '2|未利用財産の売却・貸付の促進|2',
    '3|その他の自主財源の確保|2',
    // 25事業中19事業 is not taken as target and actual; 給水原価 and 供給単価 move up a place.
    '1|上水道事業の健全経営の維持|0',
    '1|上水道事業の健全経営の維持|1',
    '1|上水道事業の健全経営の維持|2',
    // The actual stands in the evaluation column.
    '3|特別会計の効率的な運営(介護保険特別会計)|0',
    // 「- %」 beside a target is taken for no cell at all.
    '3|特別会計の効率的な運営(下水道事業特別会計)|1',
    // A qualitative goal answered by a bullet with an unrelated figure.
    '1|分かりやすい市政情報の発信|0',
    // 「6名増員…(平成2年4月1日現在624人)」: the level stands in brackets, so no rate is given.
    '1|定員適正化の推進|0',
    // A goal in words beside a figure; the reader leaves the words out.
    '1|多様な担い手による市民活動の促進|0',
  ],
};
/** Indicators found beyond the expected lines: goals in words beside other goals. */
const BEYOND: Readonly<Record<string, number>> = { 'minamialps-reform-plan': 1 };

function keyed<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  const counts = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const name = key(item);
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [`${name}|${count}`, item];
    }),
  );
}

describe.each(Object.entries(LESS_THAN_A_READER))('%s', (sample, less) => {
  const lines = expectedOf(sample).filter((line) => line.kind === 'main' || line.kind === 'breakdown');
  const wantedByKey = keyed(lines, (line) => `${line.id}|${line.name}`);
  const found = inspectSample(sample).tables.flatMap((table) => table.checked);
  const foundByKey = keyed(found, ({ indicator }) => `${indicator.id ?? ''}|${indicator.name}`);

  for (const [key, line] of wantedByKey) {
    (less.includes(key) ? test.failing : test)(key, () => {
      const item = foundByKey.get(key);
      expect(item && shown(item)).toEqual(wanted(line));
    });
  }

  test('the lines named above exist', () => {
    expect(less.filter((key) => !wantedByKey.has(key))).toEqual([]);
  });

  test('nothing else is found', () => {
    expect(found).toHaveLength(lines.length + (BEYOND[sample] ?? 0));
  });
});

test('isehara-midterm-plan: the counts of layouts a reader made', () => {
  const checked = inspectSample('isehara-midterm-plan').tables.flatMap((table) => table.checked);
  const main = checked.filter((item) => item.indicator.part === 'main');
  expect({
    all: checked.length,
    main: main.length,
    rated: main.filter((item) => item.evaluation.rate !== null).length,
    met: checked.filter((item) => item.evaluation.met === true).length,
    unmet: checked.filter((item) => item.evaluation.met === false).length,
  }).toEqual({ all: 132, main: 128, rated: 113, met: 59, unmet: 55 });
});

describe('sagamihara-collaboration-plan', () => {
  const lines = expectedOf('sagamihara-collaboration-plan');
  const tables = inspectSample('sagamihara-collaboration-plan').tables;
  const activities = tables.slice(1).flatMap((table) => table.checked);

  test('the three indicators of the plan', () => {
    const main = lines.filter((line) => line.kind === 'main').map(wanted);
    expect(tables[0]?.checked.map(shown)).toEqual(main);
  });

  test('every programme is there, none is rated', () => {
    const programmes = new Set(lines.filter((line) => line.kind === 'activity').map((line) => line.program));
    const read = new Set(activities.map((item) => item.indicator.program?.split('\n')[0]));
    expect([...programmes].filter((name) => !read.has(name.split('\n')[0] ?? ''))).toEqual([]);
    expect(activities.every((item) => item.evaluation.rate === null && item.evaluation.met === null)).toBe(
      true,
    );
  });

  test('most figures a reader finds in the prose are read', () => {
    const figures = lines.filter((line) => line.kind === 'activity' && /^[0-9]/.test(line.actual));
    const read = new Set(
      activities.map((item) => `${item.indicator.program?.split('\n')[0]}|${item.indicator.actual?.value}`),
    );
    const missed = figures.filter(
      (line) => !read.has(`${line.program.split('\n')[0]}|${Number(line.actual)}`),
    );
    expect(figures.length).toBeGreaterThan(140);
    // 105 of 142 today: bare brackets, counts told within sentences (全3回) and amounts beside counts are left out.
    expect(figures.length - missed.length).toBeGreaterThanOrEqual(105);
  });
});

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

describe.each([
  'isehara-midterm-plan',
  'isehara-directors-pledge',
  'minamialps-reform-plan',
  'sagamihara-bureau-policy',
])('%s', (sample) => {
  const lines = expectedOf(sample).filter((line) => line.kind === 'main' || line.kind === 'breakdown');
  const found = inspectSample(sample).tables.flatMap((table) => table.checked);

  test.each(
    lines.map((line, index) => [`${index + 1} ${line.id} ${line.name} ${line.measure}`, index] as const),
  )('%s', (_name, index) => {
    const line = lines[index];
    const item = found[index];
    expect(item && shown(item)).toEqual(line && wanted(line));
  });

  test('nothing else is found', () => {
    expect(found).toHaveLength(lines.length);
  });
});

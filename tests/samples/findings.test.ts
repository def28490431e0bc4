import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { inspect } from '../../src/inspect.js';
import type { Finding } from '../../src/rules/rule.js';
import { RULES } from '../../src/rules/registry.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { sampleBytes } from './expected.js';

/** One line of findings-by-reading.tsv: what a person found before the checker was run. */
interface Read {
  readonly sample: string;
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
  readonly severity: string;
  readonly quote: string;
}

const [, ...lines] = readFileSync(join(__dirname, 'findings-by-reading.tsv'), 'utf8').trimEnd().split('\n');
const READ = lines.map((line): Read => {
  const [sample = '', sheet = '', cell = '', rule = '', severity = '', quote = ''] = line.split('\t');
  return { sample, sheet, cell, rule, severity, quote };
});
const SAMPLES = [...new Set(READ.map(({ sample }) => sample))];

function findingsOf(sample: string): readonly Finding[] {
  return inspect(readWorkbook(sampleBytes(sample), `${sample}.xlsx`), DEFAULT_SETTINGS).findings;
}

/** A gathered finding stands for every cell it lists. */
function covers({ rule, sheet, cell, evidence }: Finding, read: Read): boolean {
  return rule === read.rule && sheet === read.sheet && [cell, ...evidence].includes(read.cell);
}

/** Found by reading and not by the checker: information only. */
const NOT_FOUND: readonly string[] = [
  // The cells' names differ (自治会活動への支援, 自治会集会所の整備促進); only their contents are shown twice.
  'sagamihara-collaboration-plan F38 repost-differs',
  // Four special accounts share one number on purpose.
  'minamialps-reform-plan D36 duplicate-number',
  // 6名増員 is a change, 624人 the level: their units are not held against each other.
  'minamialps-reform-plan K100 unit-spelling',
  // The unit stands with the target (E74) as well; the finding points there.
  'isehara-midterm-plan F74 unit-unlike-name',
];

describe.each(SAMPLES)('%s', (sample) => {
  const findings = findingsOf(sample);
  const read = READ.filter((each) => each.sample === sample);

  test('every contradiction a reader found is found, at its cell', () => {
    const missed = read.filter(
      (each) => each.rule !== '-' && !findings.some((finding) => covers(finding, each)),
    );
    const names = missed.map(({ cell, rule }) => `${sample} ${cell} ${rule}`);
    expect(names.filter((name) => !NOT_FOUND.includes(name))).toEqual([]);
    expect(missed.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('nothing else is called an error or a warning', () => {
    const grave = findings.filter(({ severity }) => severity !== 'info');
    const unread = grave.filter((finding) => !read.some((each) => covers(finding, each)));
    expect(unread.map(({ cell, message }) => `${cell} ${message}`)).toEqual([]);
  });

  test('no rule says the same of many rows one by one', () => {
    const counts = new Map<string, number>();
    for (const { rule, sheet } of findings)
      counts.set(`${sheet} ${rule}`, (counts.get(`${sheet} ${rule}`) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 5)).toEqual([]);
  });
});

test('the table names rules that exist', () => {
  const codes = RULES.map(({ code }) => code);
  expect(READ.filter(({ rule }) => rule !== '-' && !codes.includes(rule))).toEqual([]);
});

test('the severities of the table are those of the findings', () => {
  const wrong = READ.filter(({ rule, severity }) => rule !== '-' && severity !== 'note').filter((read) => {
    const finding = findingsOf(read.sample).find((each) => covers(each, read));
    return finding !== undefined && finding.severity !== read.severity;
  });
  expect(wrong).toEqual([]);
});

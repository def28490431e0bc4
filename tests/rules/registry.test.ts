import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, TOPICS } from '../../src/rules/registry';
import { RETIRED_CODES } from '../../src/rules/retired.data';

const root = join(__dirname, '../..');
const codes = RULES.map(({ code }) => code);
const holesOf = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]).sort();

it('gives every code once, and none that was retired', () => {
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => RETIRED_CODES.includes(code))).toEqual([]);
  expect(codes.length).toBeGreaterThanOrEqual(59);
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('has a kebab-case code and stands in its own file', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(existsSync(join(root, 'src/rules', `${code}.ts`))).toBe(true);
  });

  it('has its words in both languages', () => {
    const { title, message, reason, example } = rule;
    for (const wording of [title, message, reason, example.bad, example.good]) {
      expect(wording.ja.trim()).not.toBe('');
      expect(wording.en.trim()).not.toBe('');
    }
    for (const wording of [title, message, reason]) {
      expect(wording.ja).toMatch(/[ぁ-ん]/);
      expect(wording.en).toMatch(/[A-Za-z]{3}/);
    }
    expect(message.ja).toMatch(/。$/);
    expect(message.en).toMatch(/\.$/);
  });

  it('fills the same holes in both languages', () => {
    expect(holesOf(rule.message.en)).toEqual(holesOf(rule.message.ja));
    expect(holesOf(rule.message.ja)).not.toEqual([]);
  });

  it('has its further sentences in both languages, with the same holes', () => {
    for (const sentence of Object.values(rule.hints ?? {})) {
      expect(sentence.ja).toMatch(/[ぁ-ん].*。$/);
      expect(sentence.en).toMatch(/[A-Za-z]{3}.*\.$/);
      expect(holesOf(sentence.en)).toEqual(holesOf(sentence.ja));
    }
  });

  it('supersedes only rules there are', () => {
    expect((rule.supersedes ?? []).filter((each) => !codes.includes(each))).toEqual([]);
  });

  it('has an example whose two sides differ', () => {
    expect(rule.example.bad.ja).not.toBe(rule.example.good.ja);
    expect(rule.example.bad.en).not.toBe(rule.example.good.en);
  });

  it('has a test and a page', () => {
    expect(existsSync(join(__dirname, `${code}.test.ts`))).toBe(true);
    expect(readFileSync(join(root, 'docs/rules', `${code}.md`), 'utf8')).toContain(rule.title.ja);
  });
});

it('has no page of a rule that does not exist', () => {
  const pages = readdirSync(join(root, 'docs/rules')).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort());
});

it('names every topic once in both languages, and every topic has rules', () => {
  for (const { title, rules } of TOPICS) {
    expect(title.ja).not.toBe('');
    expect(title.en).toMatch(/[A-Za-z]{3}/);
    expect(rules.length).toBeGreaterThan(0);
  }
  expect(new Set(TOPICS.map(({ title }) => title.ja)).size).toBe(TOPICS.length);
});

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { root } from './ensure-installed.mjs';
import './load-ts.mjs';

const folder = `${root}docs/rules/`;
const NOTE = '<!-- scripts/rule-docs.mjs が src/rules から作ります。直接書き換えないでください。 -->';
const SEVERITY = { error: '誤り (error)', warning: '注意 (warning)', info: '参考 (info)' };

/** A text in a cell of a Markdown table. */
function cell(text) {
  return text.replaceAll('|', '\\|');
}

function page(rule) {
  const { code, severity, title, message, reason, basis, example } = rule;
  return `${NOTE}

# ${title.ja}

${title.en}

| | |
|---|---|
| 規則 / Rule | \`${code}\` |
| 重要度 / Severity | ${SEVERITY[severity]} |
| 根拠 / Basis | ${cell(basis ?? '―')} |

## 指摘の文

> ${message.ja}

{ } には、シートの数値が入ります。

## 理由と対応

${reason.ja}

## 例

| 誤 | 正 |
|---|---|
| ${cell(example.bad.ja)} | ${cell(example.good.ja)} |

## In English

> ${message.en}

${reason.en}

| wrong | right |
|---|---|
| ${cell(example.bad.en)} | ${cell(example.good.en)} |
`;
}

function index(rules) {
  const rows = rules.map(
    ({ code, severity, title }) =>
      `| [${cell(title.ja)}](${code}.md) | ${SEVERITY[severity]} | \`${code}\` | ${cell(title.en)} |`,
  );
  return `${NOTE}

# 点検の規則

Tenken が知らせる指摘の一覧です。規則ごとに、設定で止めることも、理由を付けて一件ずつ見送ることもできます。
「誤り」は数値どうしが合わないもの、「注意」は確かめてほしいもの、「参考」は直さなくてもよいものです。

All findings Tenken reports. Each rule can be switched off in the settings, and single findings can be ignored with a reason.

| 指摘 | 重要度 | 規則 / Rule | Finding |
|---|---|---|---|
${rows.join('\n')}
`;
}

/** The pages of all rules: file name → text. */
export async function rulePages() {
  const { RULES } = await import('../src/rules/registry.ts');
  return new Map([['README.md', index(RULES)], ...RULES.map((rule) => [`${rule.code}.md`, page(rule)])]);
}

/** Names of pages that are missing, stale, or of rules that no longer exist. */
function stale(pages) {
  const present = new Map(readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]));
  return [...new Set([...pages.keys(), ...present.keys()])].filter(
    (name) => pages.get(name) !== present.get(name),
  );
}

async function main(checking) {
  const pages = await rulePages();
  mkdirSync(folder, { recursive: true });
  const names = stale(pages);
  if (checking) {
    for (const name of names)
      console.error(
        `docs/rules/${name}: 規則と合いません。node scripts/rule-docs.mjs で作り直してください。`,
      );
    process.exit(names.length === 0 ? 0 : 1);
  }
  for (const name of names) {
    const text = pages.get(name);
    if (text === undefined) rmSync(folder + name);
    else writeFileSync(folder + name, text);
  }
}

await main(process.argv.includes('--check'));

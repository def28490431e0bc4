const NOTE = '<!-- npm run docs で src/rules から作ります。直接書き換えないでください。 -->';
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
export function rulePages(rules) {
  return new Map([['README.md', index(rules)], ...rules.map((rule) => [`${rule.code}.md`, page(rule)])]);
}

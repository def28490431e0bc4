const NOTE = '<!-- npm run docs で src/rules から作ります。直接書き換えないでください。 -->';
const SEVERITY = { error: '誤り (error)', warning: '注意 (warning)', info: '参考 (info)' };

/** A text in a cell of a Markdown table. */
function cell(text) {
  return text.replaceAll('|', '\\|');
}

/** The sentences that may follow the message, one a line of the quotation. */
function hints({ hints: sentences = {} }, locale) {
  const lines = Object.values(sentences).map((each) => `> - ${each[locale]}`);
  return lines.length === 0
    ? ''
    : `>\n> ${locale === 'ja' ? '続けて、次のどれか:' : 'Then perhaps one of:'}\n>\n${lines.join('\n')}\n`;
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
| 修正案 / Fix | ${rule.fix ? 'あり / offered' : '―'} |

## 指摘の文

> ${message.ja}
${hints(rule, 'ja')}
{ } には、シートの数値が入ります。

## 理由と対応

${reason.ja}

## 例

| 誤 | 正 |
|---|---|
| ${cell(example.bad.ja)} | ${cell(example.good.ja)} |

## In English

> ${message.en}
${hints(rule, 'en')}
${reason.en}

| wrong | right |
|---|---|
| ${cell(example.bad.en)} | ${cell(example.good.en)} |
`;
}

function topicTable({ title, rules }) {
  const rows = rules.map(
    ({ code, severity, title: name, fix }) =>
      `| [${cell(name.ja)}](${code}.md) | ${SEVERITY[severity]}${fix ? '・修正案' : ''} | \`${code}\` | ${cell(name.en)} |`,
  );
  return `## ${title.ja}

${title.en}

| 指摘 | 重要度 | 規則 / Rule | Finding |
|---|---|---|---|
${rows.join('\n')}
`;
}

function index(topics) {
  const links = topics.map(({ title }) => `[${title.ja}](#${title.ja})`).join('・');
  const count = topics.reduce((sum, { rules }) => sum + rules.length, 0);
  return `${NOTE}

# 点検の規則

Tenken が知らせる指摘の一覧です(${count}件)。${links}

規則ごとに、設定で止めることも、理由を付けて一件ずつ見送ることもできます。見送った指摘は、もとになった数値が変わるとまた出ます。
「誤り」は数値どうしが合わないもの、「注意」は確かめてほしいもの、「参考」は直さなくてもよいものです。
「修正案」のある規則は、直した内容を見てから入れられます。確かさの低い指摘は、設定で求めたときだけ出ます。

All findings Tenken reports, by what a reviewer would call the problem. Each rule can be switched off in the settings, and
single findings can be set aside with a reason until the figures they rest on change. Rules marked 修正案 offer a fix.

${topics.map(topicTable).join('\n')}`;
}

/** The pages of all rules: file name → text. */
export function rulePages(topics) {
  const pages = topics.flatMap(({ rules }) => rules.map((rule) => [`${rule.code}.md`, page(rule)]));
  return new Map([['README.md', index(topics)], ...pages]);
}

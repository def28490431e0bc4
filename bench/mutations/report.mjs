const START = '<!-- results: written by run.mjs -->';
const END = '<!-- /results -->';

function percent(part, whole) {
  return whole === 0 ? '―' : `${((part / whole) * 100).toFixed(part === whole ? 0 : 1)}%`;
}

function sum(list, of) {
  return list.reduce((total, each) => total + of(each), 0);
}

/** The outcomes as two tables: what was found of each kind of slip, and what was cried over. */
export function toMarkdown({ slips, harmless }, rules, { runs, seed }) {
  const planted = sum(slips, (each) => each.planted);
  const edits = sum(harmless, (each) => each.planted);
  const alarmsOf = (code) =>
    sum(
      [...slips, ...harmless],
      (each) => each.alarms.filter((alarm) => alarm.startsWith(`${code} `)).length,
    );
  const rows = slips.map(
    ({ rule, what, planted: count, found, alarms }) =>
      `| \`${rule}\` | ${what} | ${count} | ${percent(found, count)} | ${alarms.length === 0 ? '0' : percent(alarms.length, count)} |`,
  );
  const quiet = harmless.map(
    ({ what, planted: count, alarms }) => `| ${what} | ${count} | ${alarms.length} |`,
  );
  const loud = rules
    .filter(({ severity }) => severity !== 'info')
    .map(({ code }) => ({ code, count: alarmsOf(code) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ code, count }) => `| \`${code}\` | ${count} | ${percent(count, planted + edits)} |`);
  const none = '| ― | 0 | 0% |';
  return `Seed ${seed}, ${runs} times each: ${planted} slips of ${slips.length} kinds for ${new Set(slips.map(({ rule }) => rule)).size} of ${rules.length} rules,
${percent(
  sum(slips, (each) => each.found),
  planted,
)} of them found at their cell by their rule; ${edits} harmless edits.

| rule | slip | planted | found | false alarms |
|---|---|---|---|---|
${rows.join('\n')}

| harmless edit | made | false alarms |
|---|---|---|
${quiet.join('\n')}

False alarms by rule, of all ${planted + edits} changed sheets:

| rule | false alarms | share |
|---|---|---|
${loud.length > 0 ? loud.join('\n') : none}
`;
}

/** The page with its results replaced. */
export function withResults(page, text) {
  const [before, rest] = page.split(START);
  const after = rest.split(END)[1];
  return `${before}${START}\n\n${text}\n${END}${after}`;
}

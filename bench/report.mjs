const whole = (value) => value.toFixed(0);
const times = (value) => `${value.toFixed(2)}×`;
const counted = (value) => value.toLocaleString('en-US');

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}

function processTable({ processes, labels }) {
  const base = processes.sheetjs.ms;
  const rows = Object.entries(processes).map(([id, { ms, fastestMs, slowestMs, cpuMs, peakMiB }]) => [
    labels[id],
    `${whole(ms)} (${whole(fastestMs)}–${whole(slowestMs)})`,
    times(ms / base),
    whole(cpuMs),
    whole(peakMiB),
  ]);
  return table(['whole process', 'ms, median (range)', 'against SheetJS', 'processor ms', 'peak MiB'], rows);
}

function lineTable({ small, large, stages }) {
  const rows = stages.map(({ stage, smallMs, largeMs, growth }) => [
    stage === 'inspect' ? '`inspect`, the whole line' : `of it: ${stage}`,
    smallMs.toFixed(1),
    largeMs.toFixed(1),
    times(growth),
  ]);
  const per = (count) => `ms per 1,000 of ${counted(count)}`;
  return table(['pure line', per(small), per(large), 'growth'], rows);
}

function budgetTable(budgets) {
  const rows = budgets.map(({ name, figure, over, value, atMost, kept }) => [
    `${name}: ${figure}${over === null ? '' : ` / ${over}`}`,
    value.toFixed(2),
    atMost.toFixed(2),
    kept ? 'kept' : '**broken**',
  ]);
  return table(['budget', 'measured', 'at most', ''], rows);
}

/** The result of a run as Markdown: what was measured, on what, and whether the budgets were kept. */
export function toMarkdown(results) {
  const { book, machine, line, rounds } = results;
  const date = results.date === null ? '' : `${results.date}, `;
  return [
    `${date}Node ${machine.node}, ${machine.platform} ${machine.architecture}, ${machine.cores} cores; ${rounds} rounds.`,
    '',
    `A sheet of ${counted(book.indicators)} indicators (${counted(book.rows)} rows, ${counted(Math.round(book.bytes / 1024))} KiB):`,
    '',
    processTable(results),
    '',
    `The line without files. The first ${counted(line.small)} indicators of a fresh process take ${whole(line.coldMs)} ms; afterwards:`,
    '',
    lineTable(line),
    '',
    budgetTable(results.budgets),
  ].join('\n');
}

const BEGIN = '<!-- results: written by run.mjs -->';
const END = '<!-- /results -->';

/** A page with the text between the two marks replaced. Throws when the marks are not there. */
export function withResults(page, markdown) {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error(`the page has no ${BEGIN} … ${END}`);
  return `${page.slice(0, from)}${BEGIN}\n\n${markdown}\n\n${page.slice(to)}`;
}

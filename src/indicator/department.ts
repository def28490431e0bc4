const LABEL = /^[【［[〔<＜]\s*([^】］\]〕>＞]{1,20})\s*[】］\]〕>＞]$/;
const LEADS = /主管|所管|担当|実施|主務|評価/;
const BULLET = /^(?:[・●○◎■□◆◇▪•※]\s*|[-－‐*＊]\s+)/;
const LEAD_BULLET = /^[●◎■◆]/;
/** A section of its own: a line after it that is one too is another department, not the rest of its name. */
const SECTION = /(?:課|室|所|館|園|校|センター|事務局|委員会)$/;

/** Lines under the label that names who is in charge (【取組主管課】); all lines where nothing is labelled. */
function linesInCharge(lines: readonly string[]): string[] {
  const labels = lines.flatMap((line, index) => (LABEL.test(line) ? [index] : []));
  const [first] = labels;
  if (first === undefined) return [...lines];
  const from = labels.find((index) => LEADS.test(LABEL.exec(lines[index] ?? '')?.[1] ?? '')) ?? first;
  const to = labels.find((index) => index > from) ?? lines.length;
  return lines.slice(from + 1, to);
}

/**
 * 所管課 as a name out of a cell: the section in charge where a cell lists others beside it (【取組主管課】…【関係課等】, the
 * one marked ● among ・), several joined by ・, a name broken over lines put together. Null when no name stands there.
 */
export function readDepartment(text: string): string | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const charge = linesInCharge(lines);
  const marked = charge.filter((line) => LEAD_BULLET.test(line));
  const names = (marked.length > 0 ? marked : charge)
    .map((line) => ({ name: line.replace(BULLET, '').trim(), isItem: BULLET.test(line) }))
    .filter(({ name }) => name !== '');
  let joined = '';
  for (const { name, isItem } of names) {
    const isNext = isItem || (SECTION.test(joined) && SECTION.test(name));
    joined += joined !== '' && isNext ? `・${name}` : name;
  }
  return joined === '' ? null : joined;
}

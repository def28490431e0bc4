import type { PrintSetup } from '../../../sheet/furniture.js';

const PAPER = { A4: 9, A3: 8 } as const;

/** What stands behind a sheet's cells about printing: margins, page, foot and breaks, in the schema's order. */
export function printXml(print: PrintSetup | undefined): string {
  const paper = PAPER[print?.paper ?? 'A4'];
  // The sheet's name on the left, the page and how many there are on the right.
  const foot =
    print === undefined
      ? ''
      : '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
  return [
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paper}" orientation="landscape" fitToHeight="0"/>`,
    foot,
    breaksXml(print?.breaks ?? []),
  ].join('');
}

/** Page breaks before rows. */
export function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const each = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${each}</rowBreaks>`;
}

import { wholeNumber } from '../xml-values.js';
import { XmlReader } from '../xml.js';
import type { RowChanges, Surroundings } from './rows.js';
import { sharedGroups } from './shared-formulas.js';

/** What cells of a worksheet are told by what stands around them; `readColumns` reads its cols element when met. */
export function surroundings(
  source: string,
  part: string,
  changes: RowChanges,
): Surroundings & { readColumns(xml: XmlReader): void } {
  const ranges: { readonly from: number; readonly to: number; readonly style: string }[] = [];
  const takesFormulas = [...changes.values()].some((cells) =>
    cells.some(({ kind, after }) => kind === 'input' && after.content.kind === 'formula'),
  );
  return {
    readColumns(xml) {
      // A reader of its own: the other one is to find the element unread.
      const columns = new XmlReader(source.slice(xml.start), part);
      columns.next();
      while (columns.nextChild(1)) {
        const style = columns.attribute('style');
        if (columns.name !== 'col' || style === undefined) continue;
        const from = wholeNumber(columns.attribute('min')) - 1;
        ranges.push({ from, to: wholeNumber(columns.attribute('max')) - 1, style });
      }
    },
    columnStyle: (column) => ranges.find(({ from, to }) => column >= from && column <= to)?.style,
    sharedGroup: takesFormulas ? sharedGroups(source, part) : () => null,
  };
}

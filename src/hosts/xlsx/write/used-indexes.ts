import { wholeNumber } from '../xml-values.js';
import { XmlReader } from '../xml.js';

/** What sheets still use of the lists they share, as far as the lists' tails go. */
export interface UsedIndexes {
  readonly strings: Set<number>;
  readonly xfs: Set<number>;
  readonly dxfs: Set<number>;
}

/** Adds what one worksheet uses. Formats of tables, pivots and styles are never those of Tenken's marks. */
export function addUsed(used: UsedIndexes, sheet: string, part: string): void {
  const xml = new XmlReader(sheet, part);
  let isString = false;
  while (xml.next()) {
    if (xml.token !== 'open') continue;
    switch (xml.name) {
      case 'c':
        isString = xml.attribute('t') === 's';
        used.xfs.add(wholeNumber(xml.attribute('s')));
        break;
      case 'v':
        if (isString) used.strings.add(wholeNumber(xml.textContent()));
        break;
      case 'row':
        used.xfs.add(wholeNumber(xml.attribute('s')));
        break;
      case 'col':
        used.xfs.add(wholeNumber(xml.attribute('style')));
        break;
      default:
        used.dxfs.add(wholeNumber(xml.attribute('dxfId')));
    }
  }
}

/** Number of cells of a worksheet that show a shared string. */
export function countStrings(sheet: string, part: string): number {
  const xml = new XmlReader(sheet, part);
  let count = 0;
  while (xml.next()) {
    if (xml.token === 'open' && xml.name === 'c' && xml.attribute('t') === 's' && !xml.isSelfClosing) count++;
  }
  return count;
}

import { HostError } from '../../sheet/host.js';
import type { DefinedName, Visibility } from '../../sheet/sheet.js';
import { fromXstring, isTrue } from './xml-values.js';
import type { XmlReader } from './xml.js';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Id of the relationship to its part. */
  readonly relationshipId: string;
}

export interface WorkbookPart {
  /** In tab order; chart sheets and macro sheets included. */
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  /** Dates count from 1904. */
  readonly is1904: boolean;
  readonly isStructureProtected: boolean;
}

/** Reads the workbook part; throws HostError 'not-a-workbook' when it is the main part of another kind of document. */
export function readWorkbookPart(xml: XmlReader): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const definedNames: DefinedName[] = [];
  let is1904 = false;
  let isStructureProtected = false;
  if (xml.root() !== 'workbook') throw new HostError('not-a-workbook', { part: xml.part });
  while (xml.nextChild(1)) {
    switch (xml.name) {
      case 'workbookPr':
        is1904 = isTrue(xml.attribute('date1904'));
        break;
      case 'workbookProtection':
        isStructureProtected = isTrue(xml.attribute('lockStructure'));
        break;
      case 'sheets':
        readSheetEntries(xml, sheets);
        break;
      case 'definedNames':
        readDefinedNames(xml, definedNames);
    }
  }
  return { sheets, definedNames, is1904, isStructureProtected };
}

function readSheetEntries(xml: XmlReader, sheets: SheetEntry[]): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (xml.name !== 'sheet') continue;
    const state = xml.attribute('state');
    sheets.push({
      name: fromXstring(xml.attribute('name') ?? ''),
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      relationshipId: xml.prefixedAttribute('id') ?? '',
    });
  }
}

function readDefinedNames(xml: XmlReader, names: DefinedName[]): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (xml.name !== 'definedName') continue;
    const name = fromXstring(xml.attribute('name') ?? '');
    const hidden = isTrue(xml.attribute('hidden'));
    names.push({ name, refersTo: fromXstring(xml.textContent()), hidden });
  }
}

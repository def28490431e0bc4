import type { XmlReader } from './xml.js';

/** A link from one part of a package to another (ECMA-376-2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type's URI, the same in Transitional and Strict files: 'worksheet', 'sharedStrings'. */
  readonly type: string;
  /** Part name without leading slash; for external ones the target as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels'; '' (the package) → '_rels/.rels'. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads a relationships part. `source` is the part the relationships belong to: relative targets start beside it. */
export function readRelationships(xml: XmlReader, source: string): Relationship[] {
  const relationships: Relationship[] = [];
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name !== 'Relationship') continue;
    const target = xml.attribute('Target') ?? '';
    const type = xml.attribute('Type') ?? '';
    const isExternal = xml.attribute('TargetMode') === 'External';
    relationships.push({
      id: xml.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : resolveTarget(source, target),
      isExternal,
    });
  }
  return relationships;
}

/** '../tables/t1.xml' beside 'xl/worksheets/s.xml' → 'xl/tables/t1.xml'; '/xl/s.xml' → 'xl/s.xml'. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') folder.pop();
    else if (segment !== '.' && segment !== '') folder.push(segment);
  }
  return folder.join('/');
}

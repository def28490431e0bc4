import { toA1 } from '../../../sheet/address.js';
import type { NewCell } from '../../../sheet/new-sheet.js';
import { escapeAttribute, toXstring } from '../write/text-escape.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Excel takes no more links on one sheet. */
const MOST_LINKS = 65_530;

/** What one part says about others. */
export class Relations {
  private readonly items: string[] = [];

  /** Answers the id of a part within the workbook. */
  add(type: string, target: string): string {
    return this.put(type, target, '');
  }

  /** Answers the id of something outside of it. */
  addOutside(type: string, target: string): string {
    return this.put(type, target, ' TargetMode="External"');
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  xml(): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">${this.items.join('')}</Relationships>`;
  }

  private put(type: string, target: string, mode: string): string {
    const id = `rId${this.items.length + 1}`;
    this.items.push(
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeAttribute(target)}"${mode}/>`,
    );
    return id;
  }
}

/** The links of a sheet's cells; each file they lead to is told of once. */
export class Links {
  private readonly items: string[] = [];
  private readonly files = new Map<string, string>();

  constructor(private readonly relations: Relations) {}

  add({ link }: NewCell, row: number, column: number): void {
    if (link === undefined || this.items.length >= MOST_LINKS) return;
    const place = typeof link === 'string' ? link : link.place;
    const outside = typeof link === 'string' ? '' : ` r:id="${this.fileId(link.file)}"`;
    const location = place === undefined ? '' : ` location="${escapeAttribute(toXstring(place))}"`;
    this.items.push(`<hyperlink ref="${toA1(row, column)}"${outside}${location}/>`);
  }

  xml(): string {
    return this.items.length === 0 ? '' : `<hyperlinks>${this.items.join('')}</hyperlinks>`;
  }

  private fileId(file: string): string {
    const known = this.files.get(file);
    if (known !== undefined) return known;
    const id = this.relations.addOutside('hyperlink', file);
    this.files.set(file, id);
    return id;
  }
}

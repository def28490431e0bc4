import { HostError } from '../../../sheet/host.js';
import { fromXstring, isTrue } from '../xml-values.js';
import { WORKBOOK_ORDER } from './element-order.data.js';
import { withFormulas } from './formula-places.js';
import { insertionPoint, outlineOf, textOfChild, childOf, type Outline } from './outline.js';
import { Splices } from './splices.js';
import { withStaleSum } from './stale-mark.js';
import { attributeOf, opening, setAttribute } from './tag.js';
import { escapeAttribute, escapeText, toXstring } from './text-escape.js';
import { newItem, newList, parseList, renderList, type ListItem, type XmlList } from './xml-list.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export interface SheetLine {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}

/** The workbook part while sheets and defined names come and go. */
export class WorkbookText {
  readonly isStructureProtected: boolean;
  /** Namespace of the part's elements; Strict files have another than all others. */
  readonly namespace: string;
  private readonly outline: Outline;
  private readonly sheets: XmlList;
  private readonly names: XmlList;
  private readonly views: XmlList | null;
  private sheetItems: readonly ListItem[];
  private nameItems: readonly ListItem[];
  private viewItems: readonly ListItem[];
  private staleSum = 0;

  constructor(source: string, part: string) {
    this.outline = outlineOf(source, part);
    const { prefix, namespace } = this.outline;
    const list = (name: string, item: string): XmlList | null => {
      const text = textOfChild(this.outline, name);
      return text === undefined ? null : parseList(text, item, part);
    };
    const sheets = list('sheets', 'sheet');
    if (!sheets) throw new HostError('malformed', { part, reason: 'no sheets' });
    this.sheets = sheets;
    this.names = list('definedNames', 'definedName') ?? newList(`${prefix}definedNames`);
    this.views = list('bookViews', 'workbookView');
    this.sheetItems = sheets.items;
    this.nameItems = this.names.items;
    this.viewItems = this.views?.items ?? [];
    this.namespace = namespace;
    const protection = textOfChild(this.outline, 'workbookProtection');
    this.isStructureProtected = protection !== undefined && isTrue(attributeOf(protection, 'lockStructure'));
  }

  /** The sheets in tab order. */
  lines(): SheetLine[] {
    return this.sheetItems.map(({ raw }) => {
      const xml = opening(raw, this.outline.part);
      return {
        name: fromXstring(xml.attribute('name') ?? ''),
        sheetId: Number(xml.attribute('sheetId') ?? 0),
        relationshipId: xml.prefixedAttribute('id') ?? '',
      };
    });
  }

  /** Puts a sheet behind all others; nothing that counts sheets from the left has to move. */
  addSheet(name: string, relationshipId: string): void {
    const sheetId = Math.max(0, ...this.lines().map((line) => line.sheetId)) + 1;
    const usesR = this.sheetItems.some(({ raw }) => attributeOf(raw, 'r:id') !== undefined);
    const isStrict = this.namespace.startsWith('http://purl.oclc.org/');
    const declared = usesR ? '' : ` xmlns:r="${isStrict ? STRICT_RELATIONSHIPS : RELATIONSHIPS}"`;
    const title = escapeAttribute(toXstring(name));
    const tag = `${this.outline.prefix}sheet`;
    const raw = `<${tag} name="${title}" sheetId="${sheetId}" r:id="${relationshipId}"${declared}/>`;
    this.sheetItems = [...this.sheetItems, newItem(raw)];
  }

  /** Calls a sheet otherwise. */
  renameSheet(from: string, to: string): void {
    const at = this.lines().findIndex(({ name }) => name === from);
    this.sheetItems = this.sheetItems.map((item, index) =>
      index === at ? { ...item, raw: setAttribute(item.raw, 'name', toXstring(to)) } : item,
    );
  }

  /** Changes what the names refer to. */
  changeNames(change: (formula: string) => string): void {
    this.nameItems = this.nameItems.map((item) => {
      const raw = withFormulas(item.raw, this.outline.part, change);
      return raw === item.raw ? item : { ...item, raw };
    });
  }

  /**
   * Takes a sheet out with the names that belong to it alone; what counts sheets from the left moves up.
   * Throws HostError 'unsupported' when no visible sheet would be left.
   */
  removeSheet(index: number): void {
    const isHidden = (raw: string): boolean => (attributeOf(raw, 'state') ?? 'visible') !== 'visible';
    this.sheetItems = this.sheetItems.filter((_, at) => at !== index);
    const visible = this.sheetItems.findIndex(({ raw }) => !isHidden(raw));
    if (visible < 0) throw new HostError('unsupported', { reason: 'last sheet' });
    this.nameItems = this.nameItems.flatMap((item) => {
      const scope = Number(attributeOf(item.raw, 'localSheetId') ?? -1);
      if (scope === index) return [];
      return scope > index ? [withNumber(item, 'localSheetId', scope - 1)] : [item];
    });
    this.viewItems = this.viewItems.map((item) =>
      ['activeTab', 'firstSheet'].reduce((view, attribute) => {
        const tab = Number(attributeOf(view.raw, attribute) ?? -1);
        if (tab === index) return withNumber(view, attribute, visible);
        return tab > index ? withNumber(view, attribute, tab - 1) : view;
      }, item),
    );
  }

  /**
   * Makes a name, gives it another content, or takes it out (null): a hidden one of the whole workbook, or one of the
   * sheet at `scope`.
   */
  setName(name: string, refersTo: string | null, scope?: number): void {
    const key = name.toLowerCase();
    const nameOf = ({ raw }: ListItem): string => fromXstring(attributeOf(raw, 'name') ?? '').toLowerCase();
    const isIt = (item: ListItem): boolean =>
      nameOf(item) === key && attributeOf(item.raw, 'localSheetId') === scope?.toString();
    const items = this.nameItems;
    const there = items.findIndex(isIt);
    if (refersTo === null) {
      if (there >= 0) this.nameItems = items.filter((item) => !isIt(item));
      return;
    }
    const tag = `${this.outline.prefix}definedName`;
    const shown = escapeAttribute(toXstring(name));
    const kind = scope === undefined ? 'hidden="1"' : `localSheetId="${scope}"`;
    const raw = `<${tag} name="${shown}" ${kind}>${escapeText(toXstring(refersTo))}</${tag}>`;
    if (there >= 0) {
      this.nameItems = items.map((item, at) => (at === there ? { ...item, raw } : item));
      return;
    }
    const next = items.findIndex((item) => nameOf(item) > key);
    const at = next < 0 ? items.length : next;
    this.nameItems = [...items.slice(0, at), newItem(raw), ...items.slice(at)];
  }

  /** Has Excel compute all formulas when it opens the workbook, or no more (see `withStaleSum`). */
  addStaleSum(sum: number): void {
    this.staleSum = (this.staleSum ^ sum) >>> 0;
  }

  /** True when some of the typing summed up so far is not taken back. */
  get isStale(): boolean {
    return this.staleSum !== 0;
  }

  /** The part's text as it is now; `computes`: there are formulas. */
  text(computes: boolean): string {
    const splices = new Splices(this.outline.source);
    this.put(splices, 'sheets', this.sheets, this.sheetItems);
    this.put(splices, 'definedNames', this.names, this.nameItems);
    if (this.views) this.put(splices, 'bookViews', this.views, this.viewItems);
    if (computes && this.isStale) this.putCalculation(splices);
    return splices.apply();
  }

  private putCalculation(splices: Splices): void {
    const child = childOf(this.outline, 'calcPr');
    const element = textOfChild(this.outline, 'calcPr');
    const text = withStaleSum(element, `${this.outline.prefix}calcPr`, this.staleSum) ?? '';
    if (child) splices.replace(child.start, child.end, text);
    else splices.insert(insertionPoint(this.outline, 'calcPr', WORKBOOK_ORDER), text);
  }

  private put(splices: Splices, name: string, list: XmlList, items: readonly ListItem[]): void {
    if (items.length === list.items.length && items.every((item, at) => item === list.items[at])) return;
    const child = childOf(this.outline, name);
    const at = insertionPoint(this.outline, name, WORKBOOK_ORDER);
    const text = renderList(list, items, 'remove');
    if (child) splices.replace(child.start, child.end, text);
    else splices.insert(at, text);
  }
}

function withNumber(item: ListItem, attribute: string, value: number): ListItem {
  return { ...item, raw: setAttribute(item.raw, attribute, String(value)) };
}

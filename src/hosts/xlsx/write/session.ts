import { toA1 } from '../../../sheet/address.js';
import type { Content, Edit, InputCell, OwnedSheet } from '../../../sheet/edit.js';
import type { PrintSetup } from '../../../sheet/furniture.js';
import { HostError, type CancelSignal } from '../../../sheet/host.js';
import { inQuotes } from '../../../sheet/sheet-in-formula.js';
import { patchCalcChain } from './calc-chain.js';
import { renameColumns, renameSheet } from './follow.js';
import { Furnisher } from './furnish.js';
import { newSheet, WORKSHEET_TYPE } from './new-sheet.js';
import { patchSheet } from './patch-sheet.js';
import { Parts, type Link } from './parts.js';
import { outlineOf, textOfChild } from './outline.js';
import { withPrintTexts } from './print-texts.js';
import { refuseInside, refuseProtected, typedPlaces } from './refusals.js';
import { refurnish } from './refurnish.js';
import { putSettings } from './settings.js';
import { SharedParts } from './shared-parts.js';
import { hasFormulas } from './shared-formulas.js';
import { SheetWork, type SheetEdit } from './sheet-work.js';
import { staleSum } from './stale-mark.js';
import { renameTableColumns } from './table-columns.js';
import { tableHeaders } from './table-headers.js';
import { reachable, removeUnreachable } from './unreachable.js';
import { countStrings } from './used-indexes.js';
import { WorkbookText, type SheetLine } from './workbook-text.js';

/** A sheet where it stands among the tabs, and the link to its part. */
interface SheetPlace extends SheetLine {
  readonly index: number;
  readonly link: Link;
}

/** One workbook file while edits are applied to it. */
export class WriteSession {
  private readonly parts: Parts;
  private readonly workbook: WorkbookText;
  private readonly shared: SharedParts;
  private readonly furnisher: Furnisher;
  /** Work not done yet, by sheet name: edits of one sheet are done together. */
  private readonly pending = new Map<string, SheetWork>();
  /** Formula cells that are gone, by sheet id; null: all of the sheet's. */
  private readonly lost = new Map<number, Set<string> | null>();
  private removesSomething = false;
  /** Whether there were formulas when somebody first typed; null: nobody did. */
  private hadFormulas: boolean | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    /** A sheet's protection without a password is no obstacle; it stays. */
    private readonly passesOpen = false,
  ) {
    this.parts = new Parts(bytes);
    this.workbook = new WorkbookText(this.parts.text(this.parts.workbookPart), this.parts.workbookPart);
    this.shared = new SharedParts(this.parts, this.workbook.namespace);
    this.furnisher = new Furnisher(this.parts, this.shared, this.workbook.namespace);
  }

  apply(edit: Edit): void {
    switch (edit.kind) {
      case 'name':
        if (edit.before !== edit.after) this.workbook.setName(edit.name, edit.after);
        return;
      case 'settings':
        putSettings(this.parts, this.shared, edit.after);
        return;
      case 'sheet':
        this.workOff();
        this.setSheet(edit.name, edit.before, edit.after);
        return;
      case 'furniture':
        this.workOff();
        this.refurnish(edit);
        return;
      case 'sheet-name':
        this.workOff();
        this.renameSheet(edit.before, edit.after);
        return;
      case 'print-texts':
        this.workOff();
        this.setPrintTexts(edit);
        return;
      case 'labels':
        this.workOff();
        this.workAt(edit);
        this.workOff();
        this.renameColumns(edit);
        return;
      default:
        this.workAt(edit);
    }
  }

  /** Keeps an edit of one sheet until its part is gone through. */
  private workAt(edit: SheetEdit): void {
    if (this.pending.get(edit.sheet)?.isInTheWayOf(edit)) this.workOff();
    let work = this.pending.get(edit.sheet);
    if (!work) this.pending.set(edit.sheet, (work = new SheetWork()));
    include(work, edit);
    if (edit.kind === 'input' || edit.kind === 'labels') {
      this.hadFormulas ??= this.hasFormulas();
      this.workbook.addStaleSum(sumOf(edit));
    }
    this.removesSomething ||= removes(edit);
  }

  /** The file's new bytes; the same ones when nothing has changed. */
  save(signal?: CancelSignal): Uint8Array {
    this.workOff(signal);
    if (this.removesSomething) this.shared.collect();
    this.shared.put();
    const computes = this.workbook.isStale && (this.hadFormulas === true || this.hasFormulas());
    this.parts.set(this.parts.workbookPart, this.workbook.text(computes));
    this.patchCalcChain();
    if (signal?.aborted) throw new HostError('cancelled');
    return this.parts.save(this.bytes);
  }

  private workOff(signal?: CancelSignal): void {
    for (const [name, work] of this.pending) {
      if (signal?.aborted) throw new HostError('cancelled');
      const place = this.find(name);
      if (!place) throw new HostError('unsupported', { sheet: name, reason: 'no sheet' });
      if (!place.link.type.endsWith('/worksheet')) {
        throw new HostError('unsupported', { sheet: name, reason: 'not a worksheet' });
      }
      const { target } = place.link;
      try {
        const typed = typedPlaces(work.rows(), false);
        if (typed.length > 0) refuseInside(typed, tableHeaders(this.parts, target), 'table header');
        const { text, lostFormulas } = patchSheet(
          this.parts.text(target),
          target,
          work,
          this.shared,
          this.passesOpen,
        );
        this.parts.set(target, text);
        const lost = this.lost.get(place.sheetId);
        if (lost !== null) this.lost.set(place.sheetId, new Set([...(lost ?? []), ...lostFormulas]));
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        throw new HostError(error.code, { ...error.data, sheet: name });
      }
    }
    this.pending.clear();
  }

  private renameSheet(from: string, to: string): void {
    const name = this.find(from)?.name;
    if (name === undefined) throw new HostError('unsupported', { sheet: from, reason: 'no sheet' });
    if (name !== to) renameSheet(this.parts, this.workbook, name, to);
  }

  private setPrintTexts({ sheet, before, after }: Edit & { kind: 'print-texts' }): void {
    const part = this.find(sheet)?.link.target;
    if (part === undefined) throw new HostError('unsupported', { sheet, reason: 'no sheet' });
    const text = this.parts.text(part);
    const protection = textOfChild(outlineOf(text, part), 'sheetProtection');
    refuseProtected(protection, this.passesOpen);
    this.parts.set(part, withPrintTexts(text, part, before, after));
  }

  private renameColumns({ sheet, after }: Edit & { kind: 'labels' }): void {
    const part = this.find(sheet)?.link.target;
    if (part === undefined) return;
    renameColumns(this.parts, this.workbook, renameTableColumns(this.parts, part, after));
  }

  private setSheet(name: string, before: OwnedSheet | null, after: OwnedSheet | null): void {
    const place = this.find(name);
    if (before === null && place && after)
      throw new HostError('unsupported', { sheet: name, reason: 'exists' });
    // A sheet that is gone already need not be taken out.
    if (!place && !after) return;
    if (this.workbook.isStructureProtected) throw new HostError('protected', { reason: 'structure' });
    if (place) this.forget(place);
    if (after === null) {
      if (place) this.removeSheet(place);
      return;
    }
    const part = place ? this.emptied(place) : this.addSheet(name);
    const links = this.furnisher.furnish(part, after);
    this.parts.set(part, newSheet(after, this.workbook.namespace, this.shared, links));
    this.setPrintTitles(name, after.print);
  }

  private refurnish({ sheet, before, after }: Edit & { kind: 'furniture' }): void {
    const place = this.find(sheet);
    if (!place) throw new HostError('unsupported', { sheet, reason: 'no sheet' });
    const { parts, furnisher } = this;
    const room = { parts, furnisher, namespace: this.workbook.namespace, sheetPart: place.link.target };
    refurnish(room, before, after);
    if (after.print) this.setPrintTitles(sheet, after.print);
  }

  private setPrintTitles(name: string, print: PrintSetup | undefined): void {
    const index = this.find(name)?.index;
    const rows = print?.titleRows;
    if (index === undefined) return;
    const titles = rows === undefined ? null : `${inQuotes(name)}!$${rows.first + 1}:$${rows.last + 1}`;
    this.workbook.setName('_xlnm.Print_Titles', titles, index);
  }

  /** The part of a sheet that is written anew: nothing it led to is left. */
  private emptied({ link }: SheetPlace): string {
    const { parts } = this;
    const before = reachable(parts);
    for (const each of parts.links(link.target)) parts.removeLink(link.target, each);
    removeUnreachable(parts, before);
    return link.target;
  }

  /** What the content of a sheet that goes leaves behind elsewhere. */
  private forget({ link, sheetId }: SheetPlace): void {
    const strings = countStrings(this.parts.text(link.target), link.target);
    if (strings > 0) this.shared.strings()?.release(strings);
    this.lost.set(sheetId, null);
    this.removesSomething = true;
  }

  private addSheet(name: string): string {
    const { parts } = this;
    const folder = parts.workbookPart.slice(0, parts.workbookPart.lastIndexOf('/') + 1);
    let number = 1;
    while (parts.has(`${folder}worksheets/sheet${number}.xml`)) number++;
    const part = `${folder}worksheets/sheet${number}.xml`;
    const id = parts.addLink(parts.workbookPart, this.shared.relationshipType('worksheet'), part);
    this.workbook.addSheet(name, id);
    parts.add(part, '', WORKSHEET_TYPE);
    return part;
  }

  /** Takes a sheet out with everything only it leads to (its comments, its drawings). */
  private removeSheet({ index, link }: SheetPlace): void {
    const before = reachable(this.parts);
    this.workbook.removeSheet(index);
    this.parts.removeLink(this.parts.workbookPart, link);
    removeUnreachable(this.parts, before);
  }

  private find(name: string): SheetPlace | null {
    const lines = this.workbook.lines();
    const exact = lines.findIndex((line) => line.name === name);
    const index =
      exact >= 0 ? exact : lines.findIndex((line) => line.name.toLowerCase() === name.toLowerCase());
    const line = lines[index];
    const link = this.parts.links(this.parts.workbookPart).find(({ id }) => id === line?.relationshipId);
    return line && link ? { ...line, index, link } : null;
  }

  private hasFormulas(): boolean {
    const { parts } = this;
    const links = parts.links(parts.workbookPart);
    if (links.some(({ type }) => type.endsWith('/calcChain'))) return true;
    const sheets = links.filter(({ type, target }) => type.endsWith('/worksheet') && parts.has(target));
    return sheets.some(({ target }) => hasFormulas(parts.text(target), target));
  }

  private patchCalcChain(): void {
    const { parts, lost } = this;
    const isAny = [...lost.values()].some((cells) => cells === null || cells.size > 0);
    const link = parts.links(parts.workbookPart).find(({ type }) => type.endsWith('/calcChain'));
    if (!isAny || !link) return;
    const text = patchCalcChain(parts.text(link.target), link.target, (sheetId, address) => {
      const cells = lost.get(sheetId);
      return cells === null || (cells?.has(address) ?? false);
    });
    if (text !== null) {
      parts.set(link.target, text);
      return;
    }
    parts.removeLink(parts.workbookPart, link);
    parts.remove(link.target);
  }
}

/** True when an edit may leave strings or formats unused. */
function removes(edit: Edit): boolean {
  if (edit.kind === 'input' || edit.kind === 'labels')
    return edit.before.some(({ content }) => content.kind === 'text');
  if (edit.kind === 'cells') return edit.before.some(({ content }) => content.kind !== 'blank');
  return edit.kind === 'marks' && edit.before.length > 0;
}

function include(work: SheetWork, edit: SheetEdit): void {
  try {
    work.include(edit);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, { ...error.data, sheet: edit.sheet });
  }
}

/** What an edit adds to the sum over all that was typed. */
function sumOf({ sheet, before, after }: Edit & { kind: 'input' | 'labels' }): number {
  const places = new Map<string, { was: Content; is: Content }>();
  const blank: Content = { kind: 'blank' };
  const place = ({ row, column }: InputCell): string => `${sheet.toLowerCase()}\n${toA1(row, column)}\n`;
  for (const cell of before) places.set(place(cell), { was: cell.content, is: blank });
  for (const cell of after) {
    places.set(place(cell), { was: places.get(place(cell))?.was ?? blank, is: cell.content });
  }
  return [...places].reduce((sum, [key, { was, is }]) => (sum ^ staleSum(key, was, is)) >>> 0, 0);
}

import type { OwnedCell } from '../../../sheet/edit.js';
import { HostError } from '../../../sheet/host.js';
import { dress, type CellDesk } from './cell-desk.js';
import { holds, isVacant, type ExistingCell } from './existing-cell.js';
import { setAttribute } from './tag.js';
import type { Was } from './style-xml.js';

/** One place of a sheet: what an edit says stands there, and what shall. */
export interface CellChange {
  /** 'owned': a cell of Tenken's; 'input': one of the user's, whose format stays. */
  readonly kind: 'owned' | 'input';
  readonly column: number;
  readonly before: OwnedCell;
  readonly after: OwnedCell;
  /** The user's text changes in part: fonts within it stay. */
  readonly isLabel: boolean;
}

/** A cell where none was; `reference` null leaves its address implied. Null when it would be blank. */
export function newCell(
  desk: CellDesk,
  p: string,
  reference: string | null,
  cell: Pick<OwnedCell, 'content' | 'look'>,
): string {
  const { style, type, inner } = dress(desk, p, cell, null);
  const attributes = [
    reference === null ? '' : ` r="${reference}"`,
    style === null ? '' : ` s="${style}"`,
    type === null ? '' : ` t="${type}"`,
  ].join('');
  return inner === '' ? `<${p}c${attributes}/>` : `<${p}c${attributes}>${inner}</${p}c>`;
}

/**
 * The text that shall stand in the place of a cell; null when it goes. What the user has put there is never touched.
 * Throws HostError 'unsupported' with reason 'occupied' (content where the edit expects none), 'changed' (other content
 * than the edit expects) or 'array formula'.
 */
export function rewriteCell(
  desk: CellDesk,
  p: string,
  existing: ExistingCell,
  { before, after }: CellChange,
): string | null {
  const { qualifiedName } = existing;
  const isFree = isVacant(existing);
  if (before.content.kind === 'blank' && after.content.kind === 'blank') return existing.raw;
  if (!isFree) refuseForeign(desk, existing, before);

  const mine = desk.styles().own(existing.style);
  const was = mine === 'made' ? null : (mine ?? (isFree ? stateOf(existing) : null));
  if (!isFree && existing.type === 's') desk.strings()?.release();
  if (after.content.kind === 'blank') {
    if (was !== null) return mine === null ? existing.raw : restored(existing, was);
    // Without an address of its own the cell holds the place for those after it.
    return existing.reference === undefined ? `<${qualifiedName}/>` : null;
  }
  if (was === null) return newCell(desk, p, existing.reference ?? null, after);
  const { style, type, inner } = dress(desk, p, after, was);
  const open = existing.inner === null ? withoutSlash(existing.open) : existing.open;
  const styled = setAttribute(open, 's', style);
  // A type the user's cell had stays in its place; a number is what "n" says.
  const typed = setAttribute(styled, 't', type ?? (was.type === undefined ? null : 'n'));
  return `${typed}${inner}</${qualifiedName}>`;
}

function refuseForeign(desk: CellDesk, existing: ExistingCell, before: OwnedCell): void {
  if (before.content.kind === 'blank') throw new HostError('unsupported', { reason: 'occupied' });
  if (existing.formulaType === 'array' || existing.formulaType === 'dataTable') {
    throw new HostError('unsupported', { reason: 'array formula' });
  }
  if (!holds(existing, before.content, desk.strings()?.texts() ?? [])) {
    throw new HostError('unsupported', { reason: 'changed' });
  }
}

function stateOf({ style, type, inner }: ExistingCell): Was {
  return { style, type, inner: inner ?? undefined };
}

/** The user's blank cell as it was. */
function restored({ open, qualifiedName }: ExistingCell, { style, type, inner }: Was): string {
  const untyped = setAttribute(open, 't', type ?? null);
  const tag = setAttribute(untyped, 's', style ?? null);
  return inner === undefined ? `${tag.slice(0, -1)}/>` : `${tag}${inner}</${qualifiedName}>`;
}

function withoutSlash(tag: string): string {
  return `${tag.slice(0, -2)}>`;
}

import { textCell } from '../sheet/cell.js';
import { readRowLabel } from './header-text.js';
import { isFigureRole } from './role.js';
import type { Field } from './table.js';

/** 「目標：」「実績値:」 inside a cell; what it says ends where the next begins. */
const LABEL = /(?:^|[\s\u3000、。／/（(])([^\s\u3000、。：:／/（(]{2,8})[：:]/gu;
const LONGEST = 400;

interface Part {
  readonly role: Field['role'];
  readonly text: string;
  readonly year: number | null;
}

interface Parts {
  /** What stands before the first label: which measure the figures are of. */
  readonly lead: string;
  readonly parts: readonly Part[];
}

function partsOf(text: string, documentYear: number | null): Parts | null {
  if (text.length > LONGEST) return null;
  const found = [...text.matchAll(LABEL)].flatMap((match) => {
    const label = readRowLabel(match[1] ?? '', documentYear);
    if (!label || !isFigureRole(label.role)) return [];
    return [{ ...label, from: match.index, to: match.index + match[0].length }];
  });
  const first = found[0];
  const roles = new Set(found.map(({ role }) => role));
  if (!first || roles.size !== found.length || !roles.has('target') || !roles.has('actual')) return null;
  const parts = found.map(({ role, fiscalYear, to }, at): Part => {
    const said = text.slice(to, found[at + 1]?.from ?? text.length);
    return { role, year: fiscalYear, text: said.replace(/[\s\u3000、，/／]+$/, '').trim() };
  });
  return { lead: text.slice(0, first.from).trim(), parts };
}

/** 参加者数（目標／実績） over 30人／28人. */
const STROKE = /([^\s（(>／/]+)[／/]([^\s）)>／/]+)/u;

function partsByHeader({ header, cell }: Field, documentYear: number | null): Parts | null {
  const words = STROKE.exec(header)?.slice(1) ?? [];
  const labels = words.flatMap((word) => readRowLabel(word, documentYear) ?? []);
  const texts = cell.text.split(/[／/]/).map((text) => text.trim());
  const roles = new Set(labels.map(({ role }) => role));
  if (labels.length !== 2 || texts.length !== 2 || !roles.has('target') || !roles.has('actual')) return null;
  return {
    lead: '',
    parts: labels.map(({ role, fiscalYear }, at) => ({ role, year: fiscalYear, text: texts[at] ?? '' })),
  };
}

/** The fields of a record, and what its figures measure where their cell says so. */
export interface SplitFields {
  readonly fields: readonly Field[];
  readonly measure: string | null;
}

/**
 * Takes apart the one cell that holds target and actual: with a label each (利用者数⏎目標：90人 実績：87人), or with a
 * stroke between them, as the header says. Null where the record has columns for them, or no such cell.
 */
export function splitLabelled(fields: readonly Field[], documentYear: number | null): SplitFields | null {
  const holders = fields.filter(({ role }) => role === 'name' || isFigureRole(role));
  const figures = fields.filter(({ role }) => isFigureRole(role));
  if (figures.length > 1) return null;
  for (const field of holders) {
    const parts = partsOf(field.cell.text, documentYear) ?? partsByHeader(field, documentYear);
    if (!parts || figures.some((each) => each !== field)) continue;
    const split = parts.parts.map(({ role, text, year }): Field => ({
      ...field,
      role,
      cell: textCell(text),
      headerYear: year ?? field.headerYear,
      headerUnit: null,
    }));
    const isName = field.role === 'name';
    const name: Field[] = isName ? [{ ...field, cell: textCell(parts.lead) }] : [];
    const at = fields.indexOf(field);
    return {
      fields: [...fields.slice(0, at), ...name, ...split, ...fields.slice(at + 1)],
      measure: isName || parts.lead === '' ? null : (parts.lead.split('\n')[0] ?? null),
    };
  }
  return null;
}

import { readRowLabel } from '../layout/header-text.js';
import type { Role } from '../layout/role.js';

/** One item of a cell's text: a bullet with the lines under it. */
export interface Item {
  /** As printed, bullet sign taken off, line breaks kept. */
  readonly text: string;
  /** Role named by the bracketed label the item stands under ([目標値], [実績値]); null where none. */
  readonly role: Role | null;
  /** The unit of the organisation the item stands under (（市民協働推進課）); null where none. */
  readonly department: string | null;
}

const BULLET = /^[\s\u3000]*(?:[・･●○◆◇■□▪◎⚫]|[①-⑳]|[-－–—*＊](?=[\s\u3000]?[^\s\d０-９]))[\s\u3000]*/;
const LABEL_LINE = /^[\s\u3000]*[[［【〔<＜〈]([^\]］】〕>＞〉]{1,24})[\]］】〕>＞〉][\s\u3000]*$/;
const DEPARTMENT_LINE =
  /^[\s\u3000]*[(（【]([^()（）【】]{1,24}(?:課|(?<!教)室|係|局|部|所|館|センター|担当))[)）】][\s\u3000]*$/;
const NOTE_LINE = /^[\s\u3000]*(?:※|注[)）:：]|\(注|（注)/;
/** Labels whose items are no part of what is measured. */
const ASIDE = /参考|今後|課題|方向性|備考|根拠|内訳|財源/;
const DATE_LABEL = /[0-9０-９元].*(?:年|月|日)/;

/**
 * Takes a cell's text apart: labelled parts ([目標値]…), bullets, notes. Notes (※) and asides ([参考], [今後の…]) are
 * left out; a text without bullets is one item; a bracketed date (【平成29年3月31日時点】) stays inside its item.
 */
export function readItems(text: string, documentYear: number | null): Item[] {
  const items: { lines: string[]; role: Role | null; department: string | null }[] = [];
  let role: Role | null = null;
  let department: string | null = null;
  let aside = false;
  let open = false;
  let note = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const label = LABEL_LINE.exec(line)?.[1];
    const unit = DEPARTMENT_LINE.exec(line)?.[1];
    if (unit !== undefined) {
      department = unit;
      open = false;
    } else if (label !== undefined && !DATE_LABEL.test(label)) {
      aside = ASIDE.test(label);
      role = aside ? null : (readRowLabel(label, documentYear)?.role ?? role);
      open = false;
      note = false;
    } else if (NOTE_LINE.test(line)) note = true;
    else if (BULLET.test(line)) {
      note = false;
      if (!aside) items.push({ lines: [line.replace(BULLET, '')], role, department });
      open = !aside;
    } else if (!aside && !note) {
      if (open) items.at(-1)?.lines.push(line);
      else {
        items.push({ lines: [line], role, department });
        open = true;
      }
    }
  }
  return items.map((item) => ({
    text: item.lines.join('\n').trim(),
    role: item.role,
    department: item.department,
  }));
}

/** True for a cell that tells more than a figure: bullets, several sentences, or bracketed labels. */
export function isProse(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.some((line) => BULLET.test(line) || LABEL_LINE.test(line)) || /。./.test(text) || text.length > 60
  );
}

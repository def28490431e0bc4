import type { HostErrorCode } from '../../sheet/host.js';
import { HostError } from '../../sheet/host.js';
import { say, type Locale, type MessageKey } from '../../locales/say.js';
import type { Preview } from '../line/report.js';
import type { Notice, Sentence } from './desk.js';

/** Why something failed, in the detail of a sentence; never needed to understand it. */
export function detailOf(error: unknown): string {
  if (!(error instanceof HostError)) return error instanceof Error ? error.message : String(error);
  const particulars = Object.values(error.data).join(', ');
  return particulars === '' ? error.code : `${error.code}: ${particulars}`;
}

/** The sentence for a workbook that cannot be read or inspected. */
export function failure(error: unknown, book: string | null, locale: Locale): Sentence {
  if (!(error instanceof HostError)) return { key: 'desk.unexpected', data: { detail: detailOf(error) } };
  const key: MessageKey = `error.${error.code satisfies HostErrorCode}`;
  return { key, data: { part: '-', book: book ?? say(locale, 'desk.this-book'), ...error.data } };
}

/** What went wrong with a write or an undo; the host leaves the workbook as it was. */
export function writeFailure(error: unknown, book: string | null, locale: Locale): Notice {
  if (!(error instanceof HostError)) {
    return { tone: 'error', key: 'desk.unexpected', data: { detail: detailOf(error) } };
  }
  const { reason } = error.data;
  if (reason === 'changed' || reason === 'occupied')
    return { tone: 'warning', key: 'desk.changed', data: {} };
  if (error.code === 'unsupported')
    return { tone: 'error', key: 'desk.failed', data: { detail: detailOf(error) } };
  return { tone: 'error', ...failure(error, book, locale) };
}

/** Why the pane goes on in the language it has. */
export function languageFailure(error: unknown): Notice {
  return { tone: 'warning', key: 'desk.language-failed', data: { detail: detailOf(error) } };
}

/** What is said once the changes of a preview are made. */
export function success({ kind, groups, edits }: Preview): Notice {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (kind === 'removal') return { tone: 'success', key: 'desk.removed', data: {} };
  // A table that only had to be stretched is in no group.
  if (kind === 'summary' && edits.length > 0) return { tone: 'success', key: 'desk.summarised', data: {} };
  if (kind === 'fix') {
    return { tone: 'success', key: 'desk.fixed', data: { cell: groups[0]?.examples[0]?.cell ?? '' } };
  }
  return count === 0
    ? { tone: 'info', key: 'desk.written-nothing', data: {} }
    : { tone: 'success', key: 'desk.written', data: { count } };
}

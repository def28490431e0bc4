import { parseA1 } from '../../../sheet/address.js';
import { readRichText } from '../shared-strings.js';
import { fromXstring } from '../xml-values.js';
import type { XmlReader } from '../xml.js';
import type { Note } from './appearance.js';
import { eachChild } from './each-child.js';

/** Notes of one sheet that are told of; nobody reads more. */
const MAX_NOTES = 10_000;

/** The notes (メモ) of a comments part. */
export function readNotes(xml: XmlReader): Note[] {
  const notes: Note[] = [];
  xml.root();
  eachChild(xml, 'commentList', () =>
    eachChild(xml, 'comment', () => {
      const place = parseA1(xml.attribute('ref') ?? '');
      if (!place || notes.length >= MAX_NOTES) return;
      eachChild(xml, 'text', () => notes.push({ ...place, text: readRichText(xml) }));
    }),
  );
  return notes;
}

/** The threads of a threaded comments part, one note a cell: the comment and its replies, line by line. */
export function readThreads(xml: XmlReader): Note[] {
  const threads = new Map<string, Note>();
  xml.root();
  eachChild(xml, 'threadedComment', () => {
    const reference = xml.attribute('ref') ?? '';
    const place = parseA1(reference);
    if (!place || threads.size >= MAX_NOTES) return;
    eachChild(xml, 'text', () => {
      const text = fromXstring(xml.textContent());
      const thread = threads.get(reference);
      threads.set(reference, { ...place, text: thread ? `${thread.text}\n${text}` : text });
    });
  });
  return [...threads.values()];
}

/** A threaded comment has a note beside it that only says so: the thread takes its place. */
export function withThreads(notes: readonly Note[], threads: readonly Note[]): Note[] {
  const key = ({ row, column }: Note): string => `${row},${column}`;
  const told = new Set(threads.map(key));
  return [...notes.filter((note) => !told.has(key(note))), ...threads];
}

import { textOf } from '../protocol/arguments.js';
import { officeError } from '../protocol/errors.js';
import { serverClass, type Scalar } from '../protocol/server-object.js';
import type { Session } from '../session.js';
import { APPLICATION, RUNTIME } from './application.js';
import { COMMENTS } from './comments.js';
import { NAMES } from './names.js';
import { WORKBOOK_PROTECTION } from './protection.js';
import { rangeAreas } from './range-areas.js';
import { range } from './range-navigation.js';
import { rangeRef } from './range-ref.js';
import { SETTINGS } from './settings.js';
import { TABLES } from './tables.js';
import { WORKSHEETS } from './worksheets.js';
import { XML_PARTS } from './xml-parts.js';

const property = (name: string): Scalar<Session> => ({
  get: ({ book }) => book.properties[name] ?? '',
  set: ({ book }, value) => {
    book.properties[name] = textOf(value);
  },
});

const PROPERTIES = serverClass<Session>(() => ({
  name: 'DocumentProperties',
  scalars: Object.fromEntries(
    ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'].map((name) => [
      name,
      property(name),
    ]),
  ),
}));

/** The workbook: where every path of the client begins. */
export const WORKBOOK = serverClass<Session>(() => ({
  name: 'Workbook',
  scalars: {
    Name: { get: ({ book }) => book.name },
    ReadOnly: { get: () => false },
  },
  objects: {
    Application: (session) => APPLICATION.of(session),
    Comments: (session) => COMMENTS.of({ session, sheet: null }),
    CustomXmlParts: (session) => XML_PARTS.of({ session, namespace: null }),
    Names: (session) => NAMES.of({ session, sheet: null }),
    Properties: (session) => PROPERTIES.of(session),
    Protection: (session) => WORKBOOK_PROTECTION.of(session),
    Settings: (session) => SETTINGS.of(session),
    Tables: (session) => TABLES.of({ session, sheet: null }),
    Worksheets: (session) => WORKSHEETS.of({ session, sheet: null }),
    _Runtime: (session) => RUNTIME.of(session),
  },
  methods: {
    CreateAndOpenWorkbook: ({ book }, args) => {
      book.openedBeside.push(textOf(args[0]));
    },
    GetSelectedRange: (session) => {
      const sheet = session.book.activeSheet;
      const [only, ...more] = session.book.selectionOf(sheet);
      if (!only || more.length > 0) throw officeError('InvalidSelection');
      return range(rangeRef(session, sheet, only));
    },
    GetSelectedRanges: (session) =>
      rangeAreas(session, session.book.activeSheet, session.book.selectionOf(session.book.activeSheet)),
    GetActiveCell: (session) => {
      const sheet = session.book.activeSheet;
      const { top = 0, left = 0 } = session.book.selectionOf(sheet)[0] ?? {};
      return range(rangeRef(session, sheet, { top, left, bottom: top, right: left }));
    },
  },
}));

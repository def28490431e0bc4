import { officeError } from '../protocol/errors.js';
import { addressOf, areaOf, findRange, rangeRef } from './range-ref.js';
import { jsonOf, textOf } from '../protocol/arguments.js';
import {
  serverClass,
  type Argument,
  type Json,
  type Scalar,
  type ServerObject,
} from '../protocol/server-object.js';
import { findAreas } from './range-areas.js';
import { range } from './range-navigation.js';
import { RANGE } from './range.js';
import type { SheetRef } from './worksheet.js';

const kept = (name: string, fallback: Json): Scalar<SheetRef> => ({
  get: ({ sheet }) => sheet.page[name] ?? fallback,
  set: ({ session, sheet }, value) => {
    if (!session.hasPrinter) throw officeError('GeneralException');
    const given = jsonOf(value);
    // What is set to what a sheet has by itself is no setting.
    if (JSON.stringify(given) !== JSON.stringify(fallback)) sheet.page[name] = given;
    else Reflect.deleteProperty(sheet.page, name);
  },
});

const EDGES = [
  'LeftHeader',
  'CenterHeader',
  'RightHeader',
  'LeftFooter',
  'CenterFooter',
  'RightFooter',
] as const;

const HEADER_FOOTER = serverClass<SheetRef>(() => ({
  name: 'HeaderFooter',
  scalars: Object.fromEntries(EDGES.map((edge) => [edge, kept(edge, '')])),
}));

const HEADERS_FOOTERS = serverClass<SheetRef>(() => ({
  name: 'HeaderFooterGroup',
  objects: { DefaultForAllPages: (self) => HEADER_FOOTER.of(self) },
}));

const remember =
  (name: string) =>
  ({ session, sheet }: SheetRef, args: readonly Argument[]): undefined => {
    const ref = RANGE.self(args[0]) ?? findRange(session, sheet, textOf(args[0]));
    sheet.page[name] = addressOf(ref);
  };

function titleRows({ session, sheet }: SheetRef): ServerObject | null {
  const address = sheet.page['PrintTitleRows'];
  return typeof address === 'string'
    ? range(rangeRef(session, sheet, areaOf(findRange(session, sheet, address))))
    : null;
}

function printArea({ session, sheet }: SheetRef): ServerObject | null {
  const address = sheet.page['PrintArea'];
  return typeof address === 'string' ? findAreas(session, sheet, address) : null;
}

/** How a sheet is printed, kept as it is set. Inferred: without a printer nothing of it can be set. */
export const PAGE_LAYOUT = serverClass<SheetRef>(() => ({
  name: 'PageLayout',
  scalars: {
    Orientation: kept('Orientation', 'Portrait'),
    PaperSize: kept('PaperSize', 'A4'),
    Zoom: kept('Zoom', { scale: 100 }),
    CenterHorizontally: kept('CenterHorizontally', false),
    CenterVertically: kept('CenterVertically', false),
    PrintGridlines: kept('PrintGridlines', false),
    PrintHeadings: kept('PrintHeadings', false),
    LeftMargin: kept('LeftMargin', 51),
    RightMargin: kept('RightMargin', 51),
    TopMargin: kept('TopMargin', 54),
    BottomMargin: kept('BottomMargin', 54),
    HeaderMargin: kept('HeaderMargin', 22),
    FooterMargin: kept('FooterMargin', 22),
  },
  objects: { HeadersFooters: (self) => HEADERS_FOOTERS.of(self) },
  methods: {
    SetPrintArea: remember('PrintArea'),
    SetPrintTitleRows: remember('PrintTitleRows'),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRowsOrNullObject: titleRows,
  },
}));

import type { XmlPartModel } from '../model/book-model.js';
import { textOf } from '../protocol/arguments.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import { serverClass, type Argument, type ServerObject } from '../protocol/server-object.js';
import type { Session } from '../session.js';

interface PartRef {
  readonly session: Session;
  readonly part: XmlPartModel;
}

/** All parts (namespace null), or those whose root is in a namespace. */
interface PartPlace {
  readonly session: Session;
  readonly namespace: string | null;
}

const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<(?:([\w.-]+):)?([\w.-]+)((?:\s[^<>]*?)?)\/?>/;

/** The namespace of the root element; throws on what is plainly no XML document. */
function namespaceOf(xml: string): string {
  const root = ROOT.exec(xml);
  if (!root || !xml.trimEnd().endsWith('>')) throw invalidArgument();
  const attribute = root[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  const value = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[3] ?? '');
  return value?.[1] ?? '';
}

const XML_PART = serverClass<PartRef>(() => ({
  name: 'CustomXmlPart',
  id: ({ part }) => part.id,
  scalars: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, args) => {
      const xml = textOf(args[0]);
      namespaceOf(xml);
      part.xml = xml;
    },
    Delete: ({ session, part }) => {
      session.book.xmlParts.splice(session.book.xmlParts.indexOf(part), 1);
    },
  },
}));

const partsAt = ({ session, namespace }: PartPlace): XmlPartModel[] =>
  session.book.xmlParts.filter((part) => namespace === null || namespaceOf(part.xml) === namespace);

function find(place: PartPlace, id: Argument | undefined): ServerObject | null {
  const part = partsAt(place).find((each) => each.id === id);
  return part ? XML_PART.of({ session: place.session, part }) : null;
}

function only(place: PartPlace): ServerObject | null {
  const [first, ...more] = partsAt(place);
  if (more.length > 0) throw officeError('InvalidOperation');
  return first ? XML_PART.of({ session: place.session, part: first }) : null;
}

const shared = {
  items: (place: PartPlace) => partsAt(place).map((part) => XML_PART.of({ session: place.session, part })),
  item: find,
};

const counting = {
  GetCount: (place: PartPlace) => partsAt(place).length,
  GetItemOrNullObject: (place: PartPlace, args: readonly Argument[]) => find(place, args[0]),
};

const SCOPED = serverClass<PartPlace>(() => ({
  name: 'CustomXmlPartScopedCollection',
  ...shared,
  methods: {
    ...counting,
    GetOnlyItem: (place) => {
      const part = only(place);
      if (!part) throw officeError('ItemNotFound');
      return part;
    },
    GetOnlyItemOrNullObject: only,
  },
}));

/** XML parts an add-in keeps in the workbook. */
export const XML_PARTS = serverClass<PartPlace>(() => ({
  name: 'CustomXmlPartCollection',
  ...shared,
  methods: {
    ...counting,
    GetByNamespace: ({ session }, args) => SCOPED.of({ session, namespace: textOf(args[0]) }),
    Add: ({ session }, args) => {
      const xml = textOf(args[0]);
      namespaceOf(xml);
      const part: XmlPartModel = { id: `{${String(session.book.nextId()).padStart(8, '0')}-XML}`, xml };
      session.book.xmlParts.push(part);
      return XML_PART.of({ session, part });
    },
  },
}));

import { jsonOf, textOf } from '../protocol/arguments.js';
import { serverClass, type Argument, type ServerObject } from '../protocol/server-object.js';
import type { Session } from '../session.js';

interface SettingRef {
  readonly session: Session;
  readonly key: string;
}

const SETTING = serverClass<SettingRef>(() => ({
  name: 'Setting',
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ session, key }) => session.book.settings.get(key),
      set: ({ session, key }, value) => void session.book.settings.set(key, jsonOf(value)),
    },
  },
  methods: { Delete: ({ session, key }) => void session.book.settings.delete(key) },
}));

function find(session: Session, key: Argument | undefined): ServerObject | null {
  const name = textOf(key);
  return session.book.settings.has(name) ? SETTING.of({ session, key: name }) : null;
}

/** Settings an add-in keeps in the workbook; adding one that is there replaces it. */
export const SETTINGS = serverClass<Session>(() => ({
  name: 'SettingCollection',
  items: (session) => [...session.book.settings.keys()].map((key) => SETTING.of({ session, key })),
  item: find,
  methods: {
    GetCount: (session) => session.book.settings.size,
    GetItemOrNullObject: (session, args) => find(session, args[0]),
    Add: (session, args) => {
      const key = textOf(args[0]);
      session.book.settings.set(key, jsonOf(args[1]));
      return SETTING.of({ session, key });
    },
  },
}));

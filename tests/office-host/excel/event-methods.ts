import type { EventName } from '../events.js';
import type { SheetModel } from '../model/sheet-model.js';
import type { Session } from '../session.js';

const NAMES: Readonly<Record<string, EventName>> = {
  DataChanged: 'changed',
  Activated: 'activated',
  Deactivated: 'deactivated',
  Added: 'added',
  SelectionChanged: 'selectionChanged',
  Deleted: 'deleted',
};

/** How the client says that it listens to something, and that it no longer does. */
export function eventMethods<Self extends { readonly session: Session; readonly sheet: SheetModel | null }>(
  kinds: readonly string[],
): Readonly<Record<string, (self: Self) => undefined>> {
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const name = NAMES[kind];
      if (!name) throw new Error(`no event ${kind}`);
      const count =
        (change: 1 | -1) =>
        ({ session, sheet }: Self): undefined =>
          void session.events.register(name, sheet, change);
      return [
        [`_Register${kind}Event`, count(1)],
        [`_Unregister${kind}Event`, count(-1)],
      ];
    }),
  );
}

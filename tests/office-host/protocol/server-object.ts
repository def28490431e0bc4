/** Plain data as it crosses the wire. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An argument of a call: plain data, or an object of the batch. */
export type Argument =
  | null
  | boolean
  | number
  | string
  | ServerObject
  | readonly Argument[]
  | { readonly [key: string]: Argument };

export interface Scalar<Self> {
  readonly get: (self: Self) => Json | undefined;
  readonly set?: (self: Self, value: Argument) => void;
}

/** What a class of the object model can do here. Whatever is not named does not exist, as the wire spells it. */
export interface Members<Self> {
  /** The client's name of the class. */
  readonly name: string;
  /** Ranges: the client may hold on to them by reference. */
  readonly isHeld?: boolean;
  readonly id?: (self: Self) => string;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  readonly objects?: Readonly<Record<string, (self: Self) => ServerObject | null>>;
  readonly methods?: Readonly<
    Record<string, (self: Self, args: readonly Argument[]) => Json | ServerObject | undefined>
  >;
  /** A collection gives its items, and one of them by key. */
  readonly items?: (self: Self) => readonly ServerObject[];
  readonly item?: (self: Self, key: Argument) => ServerObject | null;
}

const own = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

/** One object of the simulated Excel, seen through the names of the wire. */
export class ServerObject {
  private constructor(
    readonly className: string,
    readonly isHeld: boolean,
    /** What tells apart two objects of a class. */
    readonly self: unknown,
    readonly id: string | null,
    readonly scalarNames: readonly string[],
    readonly items: (() => readonly ServerObject[]) | null,
    readonly item: ((key: Argument) => ServerObject | null) | null,
    readonly scalar: (
      name: string,
    ) => { readonly get: () => Json | undefined; readonly set?: (value: Argument) => void } | null,
    readonly child: (name: string) => (() => ServerObject | null) | null,
    readonly method: (
      name: string,
    ) => ((args: readonly Argument[]) => Json | ServerObject | undefined) | null,
  ) {}

  /** Binds the members of a class to one of its objects. */
  static of<Self>(members: Members<Self>, self: Self): ServerObject {
    const { items, item } = members;
    return new ServerObject(
      members.name,
      members.isHeld ?? false,
      self,
      members.id?.(self) ?? null,
      Object.keys(members.scalars ?? {}),
      items ? () => items(self) : null,
      item ? (key) => item(self, key) : null,
      (name) => {
        const found = own(members.scalars, name);
        if (!found) return null;
        const { get, set } = found;
        return { get: () => get(self), ...(set ? { set: (value: Argument) => set(self, value) } : {}) };
      },
      (name) => {
        const found = own(members.objects, name);
        return found ? () => found(self) : null;
      },
      (name) => {
        const found = own(members.methods, name);
        return found ? (args) => found(self, args) : null;
      },
    );
  }
}

/** A class of the object model: makes its objects, and takes one out of an argument. */
export interface ServerClass<Self> {
  readonly of: (self: Self) => ServerObject;
  readonly self: (value: unknown) => Self | null;
}

/** Names a class once, so that arguments of it can be told from others. */
export function serverClass<Self extends object>(members: () => Members<Self>): ServerClass<Self> {
  const selves = new WeakSet<object>();
  let table: Members<Self> | null = null;
  return {
    of(self) {
      table ??= members();
      selves.add(self);
      return ServerObject.of(table, self);
    },
    self(value) {
      if (!(value instanceof ServerObject) || typeof value.self !== 'object' || value.self === null)
        return null;
      return selves.has(value.self) && value.className === table?.name ? (value.self as Self) : null;
    },
  };
}

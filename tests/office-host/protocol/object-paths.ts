import { PathType, type ArgumentInfo, type Batch, type ObjectPath } from './batch.js';
import { OfficeError, officeError } from './errors.js';
import type { Gate } from './gate.js';
import type { References } from './references.js';
import { ServerObject, type Argument } from './server-object.js';

export interface Roots {
  readonly workbook: ServerObject;
  /** Services the client asks for by name, such as the one custom functions report to. */
  readonly services: Readonly<Record<string, ServerObject>>;
}

/** Finds the objects of one batch; each path is followed once, so that adding adds once. */
export class ObjectPaths {
  private readonly found = new Map<number, ServerObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
    private readonly references: References,
    private readonly gate: Gate,
  ) {}

  /** The object of a path; null for a null object. */
  resolve(id: number): ServerObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths?.[String(id)];
    if (!path) throw new OfficeError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, with objects in place of what stands for them. */
  arguments(info: ArgumentInfo | null | undefined): Argument[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private argument(value: unknown, reference: unknown): Argument {
    if (typeof reference === 'number' && reference !== 0) return this.objectArgument(reference);
    if (Array.isArray(value)) {
      const inner: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return value.map((each, index) => this.argument(each, inner[index]));
    }
    if (typeof value === 'object' && value !== null) {
      if ('_ObjectPathId' in value) return this.objectArgument(Number(value._ObjectPathId));
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.argument(each, 0)]));
    }
    return value as Argument;
  }

  private objectArgument(id: number): ServerObject {
    const object = this.resolve(id);
    if (!object) throw officeError('ItemNotFound');
    return object;
  }

  private follow(path: ObjectPath): ServerObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.roots.workbook;
      case PathType.newObject:
        return this.roots.services[name] ?? this.fail('Service', name);
      case PathType.reference:
        return this.references.get(name);
      case PathType.nullObject:
        return null;
      case PathType.property:
      case PathType.method:
      case PathType.indexer:
        return this.below(path, name);
      default:
        throw new OfficeError('GeneralException', `Unknown kind of object path: ${path.ObjectPathType}`);
    }
  }

  private below(path: ObjectPath, name: string): ServerObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // Inferred: what is asked of a null object is a null object too.
    if (!parent) return null;
    if (path.ObjectPathType === PathType.indexer) {
      if (!parent.item) return this.fail(parent.className, 'getItem');
      const item = parent.item(this.arguments(path.ArgumentInfo)[0] ?? null);
      if (!item) throw officeError('ItemNotFound', `${parent.className}.getItem`);
      return item;
    }
    this.gate.check(parent.className, name, 'get');
    if (path.ObjectPathType === PathType.property) {
      const child = parent.child(name);
      return child ? child() : this.fail(parent.className, name);
    }
    const method = parent.method(name);
    if (!method) return this.fail(parent.className, name);
    const result = method(this.arguments(path.ArgumentInfo));
    return result instanceof ServerObject ? result : null;
  }

  private fail(className: string, member: string): never {
    throw this.gate.missing(className, member);
  }
}

import type { QueryInfo } from './batch.js';
import { OfficeError } from './errors.js';
import type { Gate } from './gate.js';
import type { Json, ServerObject } from './server-object.js';

type Fields = Record<string, Json | undefined>;

const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Splits "format/fill/color" (or with dots) after the first name. */
function headAndRest(path: string): { readonly head: string; readonly rest: string } {
  const [head = '', ...rest] = path.split(/[/.]/);
  return { head: pascal(head), rest: rest.join('/') };
}

/** Answers load(): the scalars asked for, with those of children and items below them. */
export class Projector {
  constructor(private readonly gate: Gate) {}

  project(object: ServerObject | null, query: QueryInfo): Json {
    if (!object) return null;
    const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((path) => !path.startsWith('$'));
    return object.items ? this.collection(object, paths, query) : this.fields(object, paths);
  }

  private collection(object: ServerObject, paths: readonly string[], { Skip, Top }: QueryInfo): Json {
    const ofCollection = paths.filter((path) => path !== '*' && object.scalar(pascal(path)) !== null);
    const ofItems = paths.filter((path) => !ofCollection.includes(path));
    const fields: Fields = ofCollection.length > 0 ? this.fields(object, ofCollection) : {};
    if (paths.length > 0 && ofItems.length === 0) return fields;
    const skip = Skip ?? 0;
    const items =
      object.items?.().slice(skip, Top === null || Top === undefined ? undefined : skip + Top) ?? [];
    const asItems = items.map((item, index) => ({
      ...(item.id === null ? {} : { Id: item.id }),
      _Index: skip + index,
      ...this.fields(item, ofItems),
    }));
    return { ...fields, _Items: asItems };
  }

  private fields(object: ServerObject, paths: readonly string[]): Fields {
    const fields: Fields = object.id === null ? {} : { Id: object.id };
    const below = new Map<string, string[]>();
    for (const path of paths.length > 0 ? paths : ['*']) {
      const { head, rest } = headAndRest(path);
      if (head === '*') this.everyScalar(object, fields);
      else if (head.startsWith('_')) continue;
      else if (rest === '' && object.scalar(head)) fields[head] = this.scalar(object, head);
      else if (object.child(head))
        below.set(head, [...(below.get(head) ?? []), ...(rest === '' ? [] : [rest])]);
      else throw this.unknown(object, head);
    }
    for (const [name, rest] of below) {
      this.gate.check(object.className, name, 'get');
      fields[name] = this.project(object.child(name)?.() ?? null, { Select: rest });
    }
    return fields;
  }

  /** Inferred: asking for everything leaves out what the requirement sets do not offer, rather than failing. */
  private everyScalar(object: ServerObject, fields: Fields): void {
    for (const name of object.scalarNames) {
      if (this.gate.offers(object.className, name)) fields[name] = object.scalar(name)?.get() ?? null;
    }
  }

  private scalar(object: ServerObject, name: string): Json {
    this.gate.check(object.className, name, 'get');
    return object.scalar(name)?.get() ?? null;
  }

  private unknown(object: ServerObject, name: string): OfficeError {
    if (this.gate.isKnown(object.className, name)) {
      this.gate.check(object.className, name, 'get');
      return this.gate.missing(object.className, name);
    }
    // Inferred: what Excel says to a misspelt property.
    return new OfficeError('InvalidArgument', `${object.className} has no property ${name}.`);
  }
}

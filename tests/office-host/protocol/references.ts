import { officeError } from './errors.js';
import type { ServerObject } from './server-object.js';

/** Ranges the client holds on to across requests. */
export class References {
  private readonly held = new Map<string, ServerObject>();
  private next = 1;

  /** Keeps an object and gives the reference the client will name it by. */
  hold(object: ServerObject): string {
    for (const [reference, each] of this.held) if (each === object) return reference;
    const reference = `{range-${this.next++}}`;
    this.held.set(reference, object);
    return reference;
  }

  /** The object of a reference; throws InvalidReference when it was let go. */
  get(reference: string): ServerObject {
    const object = this.held.get(reference);
    if (!object) throw officeError('InvalidReference');
    return object;
  }

  release(reference: string): void {
    this.held.delete(reference);
  }

  get count(): number {
    return this.held.size;
  }

  /** What is held, for whoever moves ranges when rows or columns come and go. */
  objects(): Iterable<ServerObject> {
    return this.held.values();
  }
}

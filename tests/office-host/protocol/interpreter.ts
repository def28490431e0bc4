import { ActionType, type Action, type Batch } from './batch.js';
import { OfficeError, officeError } from './errors.js';
import { camel, type Gate } from './gate.js';
import { ObjectPaths, type Roots } from './object-paths.js';
import { Projector } from './query.js';
import type { References } from './references.js';
import { ServerObject, type Json } from './server-object.js';

interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** The body of an answer, as the client reads it. */
export interface BatchResult {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** Why a batch stopped. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** Carries out batches against a workbook. Inferred: it stops at the first error, and what was written stays. */
export class Interpreter {
  private readonly projector: Projector;

  constructor(
    private readonly roots: Roots,
    private readonly references: References,
    private readonly gate: Gate,
  ) {
    this.projector = new Projector(gate);
  }

  /** Runs the actions of a batch; `failure` breaks it off before the action with its index. */
  run(batch: Batch, failure?: { readonly index: number; readonly code: string }): BatchResult {
    const paths = new ObjectPaths(batch, this.roots, this.references, this.gate);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (failure?.index === index) throw officeError(failure.code);
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        const value = action.ActionType === ActionType.trace ? null : this.perform(action, paths, batch);
        results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof OfficeError)) throw error;
        return { Results: results, TraceIds: traces, Error: this.errorOf(error, action, index, paths) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private errorOf(error: OfficeError, action: Action, index: number, paths: ObjectPaths): BatchError {
    let location = error.location;
    if (location === null) {
      try {
        const className = paths.resolve(action.ObjectPathId)?.className ?? '';
        location = action.Name ? `${className}.${camel(action.Name)}` : className;
      } catch (inner) {
        if (!(inner instanceof OfficeError)) throw inner;
        location = action.Name ?? '';
      }
    }
    const status = error.code === 'ApiNotFound' || error.code === 'ItemNotFound' ? 404 : 400;
    return {
      Code: error.code,
      Message: error.message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: error.code === 'AccessDenied' ? 401 : status,
    };
  }

  private perform(action: Action, paths: ObjectPaths, batch: Batch): Json {
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.handle(object, batch);
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.projector.project(object, action.QueryInfo ?? {});
      case ActionType.method:
        return this.call(object, action, paths, batch);
      case ActionType.setProperty:
        this.set(object, action, paths);
        return null;
      default:
        throw this.gate.missing('ActionType', String(action.ActionType));
    }
  }

  /** What tells the client which object it has: its id, and a reference where it is one to hold. */
  private handle(object: ServerObject, batch: Batch): Json {
    return {
      ...(object.id === null ? {} : { Id: object.id }),
      ...(object.isHeld && batch.AutoKeepReference ? { _ReferenceId: this.references.hold(object) } : {}),
    };
  }

  private call(object: ServerObject | null, action: Action, paths: ObjectPaths, batch: Batch): Json {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      if (object) this.references.hold(object);
      return null;
    }
    const args = paths.arguments(action.ArgumentInfo);
    if (name === '_RemoveReference') {
      this.references.release(String(args[0]));
      return null;
    }
    // Inferred: the code for calling something on what is not there.
    if (!object) throw officeError('ItemNotFound', camel(name));
    this.gate.check(object.className, name, 'get');
    const method = object.method(name);
    if (!method) throw this.gate.missing(object.className, name);
    const result = method(args);
    return result instanceof ServerObject ? this.handle(result, batch) : (result ?? null);
  }

  private set(object: ServerObject | null, action: Action, paths: ObjectPaths): void {
    const name = action.Name ?? '';
    if (!object) throw officeError('ItemNotFound', camel(name));
    this.gate.check(object.className, name, 'write');
    const set = object.scalar(name)?.set;
    if (!set) throw this.gate.missing(object.className, name);
    set(paths.arguments(action.ArgumentInfo)[0] ?? null);
  }
}

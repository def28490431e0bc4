import { z } from '../../../src/zod.js';

/** Arguments of a call: plain values, and beside them which ones stand for objects of the batch. */
const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

/** How the client says which object it means. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What the client wants done. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo.nullish(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).nullish(),
  Expand: z.array(z.string()).nullish(),
  Top: z.number().nullish(),
  Skip: z.number().nullish(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().nullish(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.nullish(),
  QueryInfo: queryInfo.nullish(),
});

const batch = z.object({
  AutoKeepReference: z.boolean().nullish(),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath).nullish(),
});

export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type ObjectPath = z.infer<typeof objectPath>;
export type QueryInfo = z.infer<typeof queryInfo>;
export type Action = z.infer<typeof action>;
export type Batch = z.infer<typeof batch>;

/** Reads the body of a request; throws when it is not what the pinned client is known to send. */
export function parseBatch(text: string): Batch {
  return batch.parse(JSON.parse(text));
}

/** A request the client makes of its own accord: letting go of ranges it held, or speaking to a service of its own. */
export function isHousekeeping({ Actions, ObjectPaths }: Batch): boolean {
  const calls = Actions.filter((each) => each.ActionType !== ActionType.instantiate);
  const isForService = ({ ObjectPathId }: Action): boolean =>
    ObjectPaths?.[String(ObjectPathId)]?.ObjectPathType === PathType.newObject;
  const isOwn = (each: Action): boolean => each.Name === '_RemoveReference' || isForService(each);
  return calls.length > 0 && calls.every(isOwn);
}

const READS = /^(_|Get|Find|Calculate|Suspend|Activate|Select)/;

/** True for an action that changes the workbook. */
export function isWrite({ ActionType: type, Name }: Action): boolean {
  if (type === ActionType.setProperty || type === ActionType.update) return true;
  return type === ActionType.method && !READS.test(Name ?? '');
}

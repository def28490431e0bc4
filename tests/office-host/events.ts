import type { SheetModel } from './model/sheet-model.js';
import type { Json } from './protocol/server-object.js';

/** The numbers by which client and host name events. */
const EventCode = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export type EventName = keyof typeof EventCode;

/** Events of the whole workbook are registered under this target. */
const WORKBOOK = 'Workbook';

/** One event on its way to the client. */
export interface EventMessage {
  readonly code: number;
  readonly target: string;
  readonly json: string;
}

/** Remembers who listens, and keeps events back until the answer of the request that caused them is out. */
export class Events {
  enabled = true;
  private readonly registered = new Map<string, number>();
  private waiting: EventMessage[] = [];

  /** Counts a registration in or out; `sheet` null means all sheets. */
  register(name: EventName, sheet: SheetModel | null, change: 1 | -1): void {
    const key = `${name} ${sheet?.id ?? WORKBOOK}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + change);
  }

  /** How many handlers are registered with the host. */
  get listeners(): number {
    return [...this.registered.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Something happened on a sheet. */
  raise(name: EventName, sheet: SheetModel, particulars: Readonly<Record<string, Json>> = {}): void {
    if (!this.enabled) return;
    const json = JSON.stringify({ worksheetId: sheet.id, source: 'Local', ...particulars });
    for (const target of [sheet.id, WORKBOOK]) {
      if ((this.registered.get(`${name} ${target}`) ?? 0) > 0) {
        this.waiting.push({ code: EventCode[name], target, json });
      }
    }
  }

  /** Takes what is waiting. */
  take(): readonly EventMessage[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }
}

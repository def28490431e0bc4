import { invalidArgument } from './protocol/errors.js';
import { jsonOf } from './protocol/arguments.js';
import { serverClass, type Argument, type Json, type ServerObject } from './protocol/server-object.js';

/** A call of a custom function, as a cell makes it. */
export interface FunctionCall {
  readonly id: string;
  readonly values: readonly Argument[];
  /** The cell that calls. */
  readonly address?: string;
  /** Where the arguments stand, as Excel tells functions that ask for it; null for a value that stands nowhere. */
  readonly parameterAddresses?: readonly (string | null)[];
}

type Settle = (value: Argument, failed: boolean) => void;

const SERVICE = serverClass<InvocationResults>(() => ({
  name: 'CustomFunctions',
  methods: {
    SetInvocationArrayResults: (self, args) => {
      for (const result of args[0] as readonly (readonly Argument[])[]) {
        self.settle(result[0], result[1] === true, result[2] ?? null, result[3]);
      }
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
}));

/** Takes in what custom functions give back; the client sends it on its own, some 50 ms later. */
export class InvocationResults {
  private readonly waiting = new Map<number, Settle>();
  private next = 1;

  get service(): ServerObject {
    return SERVICE.of(this);
  }

  /** A new call: the message that makes it, and the promise of its value. */
  start(call: FunctionCall): { readonly message: Json; readonly value: Promise<Argument> } {
    const id = this.next++;
    const value = new Promise<Argument>((resolve, reject) => {
      this.waiting.set(id, (given, failed) => (failed ? reject(new Error(String(given))) : resolve(given)));
    });
    const { values, address = 'Sheet1!A1', parameterAddresses } = call;
    const rest = parameterAddresses ? [parameterAddresses] : [];
    return { message: [id, call.id, jsonOf(values), address, 0, ...rest], value };
  }

  settle(id: Argument | undefined, succeeded: boolean, value: Argument, code?: Argument): void {
    const settle = typeof id === 'number' ? this.waiting.get(id) : undefined;
    if (!settle || typeof id !== 'number') throw invalidArgument();
    this.waiting.delete(id);
    settle(succeeded ? value : `custom function error ${String(code)}: ${String(value)}`, !succeeded);
  }
}

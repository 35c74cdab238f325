/** What can go wrong between a bank and its merchant. */
export const faultModes = ['answer-late', 'drop-reply', 'fail-500'] as const;
export type FaultMode = (typeof faultModes)[number];

export const operations = ['create', 'status', 'cancel'] as const;
export type Operation = (typeof operations)[number];

export interface Fault {
  /**
   * `answer-late`: done, answered after `delayMs`; `drop-reply`: done, the connection is cut instead of an answer;
   * `fail-500`: not done, answered with 500.
   */
  readonly mode: FaultMode;
  /** How many answers it meets. */
  readonly times: number;
  /** Default: every operation. */
  readonly on?: Operation;
  /** For `answer-late`; default 10,000. */
  readonly delayMs?: number;
}

/** Faults that tests have ordered, in the order in which they were ordered. */
export class Faults {
  #pending: Fault[] = [];

  order(fault: Fault): void {
    this.#pending.push(fault);
  }

  clear(): void {
    this.#pending = [];
  }

  /** Takes the next fault for this operation, if there is one, and uses it up once. */
  take(operation: Operation): Fault | undefined {
    const i = this.#pending.findIndex(({ on }) => on === undefined || on === operation);
    const fault = this.#pending[i];
    if (!fault) return undefined;

    if (fault.times > 1) this.#pending[i] = { ...fault, times: fault.times - 1 };
    else this.#pending.splice(i, 1);
    return fault;
  }

  get pending(): readonly Fault[] {
    return this.#pending;
  }
}

/** @returns undefined when it is no fault that this bank knows. */
export function readFault(body: unknown): Fault | undefined {
  const { mode, times = 1, on, delayMs } = (typeof body === 'object' && body !== null ? body : {}) as Partial<Fault>;
  if (!mode || !faultModes.includes(mode) || !Number.isInteger(times) || times < 1) return undefined;
  if (on !== undefined && !operations.includes(on)) return undefined;
  return { mode, times, ...(on && { on }), ...(typeof delayMs === 'number' && { delayMs }) };
}

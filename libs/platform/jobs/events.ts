import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { Tx } from '#platform/database';
import { Jobs } from './jobs.js';

/** An event that engines above may hear: one queue per subscriber, at least once. */
export interface EventSubscription {
  readonly event: string;
  /** `cases.hears.payment-settled` */
  readonly queue: string;
}

/** Which queue hears which event; filled by the composition, so that the sender does not know its listeners. */
@Injectable()
export class EventBus {
  readonly #queues = new Map<string, string[]>();

  constructor(private readonly jobs: Jobs) {}

  subscribe(subscriptions: readonly EventSubscription[]): void {
    for (const { event, queue } of subscriptions) this.#queues.set(event, [...(this.#queues.get(event) ?? []), queue]);
  }

  /** Records the event with the business transaction; `eventId` makes the consumers idempotent. */
  async publish(tx: Tx, event: string, ids: Readonly<Record<string, string>>): Promise<void> {
    const eventId = newId();
    for (const queue of this.#queues.get(event) ?? []) await this.jobs.send(tx, queue, { ...ids, eventId });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { newId } from '#kernel';
import { CLOCK } from '#platform/clock';
import { hashToken, Vault } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Allocation } from '../domain/open-item.js';
import type { Mover, PaymentState } from '../domain/payment-state.js';
import { transition } from '../domain/payment-state.js';
import { PaymentAllocationRow, PaymentAttemptRow, PaymentEventRow } from './payment-attempt.entity.js';

/** What is sealed with an attempt. */
export interface AttemptSecrets {
  readonly token: string;
  readonly returnUrl: string;
  readonly email?: string;
}

const placeOf = (row: string) => ({ table: 'payment_attempt', column: 'sealed', row });

/** An edge that the table of transitions does not have. */
export class ForbiddenTransitionError extends Error {}

@Injectable()
export class PaymentStore {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  async insert(tx: Tx, attempt: Omit<PaymentAttemptRow, 'tenantId' | 'sealed' | 'tokenHash'>, secrets: AttemptSecrets): Promise<void> {
    const sealed = await this.vault.seal(tx, placeOf(attempt.id), JSON.stringify(secrets));
    await tx.insert(PaymentAttemptRow, { ...attempt, tokenHash: hashToken(secrets.token), sealed });
    await this.#note(tx, attempt.id, null, attempt.state, 'payment-created');
  }

  byId(tx: Tx, id: Id, options: { lock?: 'for update' } = {}): Promise<PaymentAttemptRow | undefined> {
    return tx.findOne(PaymentAttemptRow, { id }, options);
  }

  byToken(tx: Tx, token: string): Promise<PaymentAttemptRow | undefined> {
    return tx.findOne(PaymentAttemptRow, { tokenHash: hashToken(token) });
  }

  async secrets(tx: Tx, attempt: PaymentAttemptRow): Promise<AttemptSecrets> {
    return JSON.parse(await this.vault.open(tx, placeOf(attempt.id), attempt.sealed)) as AttemptSecrets;
  }

  /**
   * Takes an edge of the table, if the attempt is still where it was thought to be; answers the event's name, or undefined when
   * somebody was faster.
   * @throws ForbiddenTransitionError for an edge that is not in the table.
   */
  async move(tx: Tx, attempt: PaymentAttemptRow, to: PaymentState, by: Mover, patch: Partial<PaymentAttemptRow> = {}): Promise<string | undefined> {
    const edge = transition(attempt.state, to, by);
    if (!edge) throw new ForbiddenTransitionError(`${attempt.state} -> ${to} by ${by}`);
    const moved = await tx.update(PaymentAttemptRow, { id: attempt.id, state: attempt.state }, { ...patch, state: to });
    if (moved === 0) return undefined;
    await this.#note(tx, attempt.id, attempt.state, to, edge.event);
    return edge.event;
  }

  async patch(tx: Tx, id: Id, patch: Partial<PaymentAttemptRow>): Promise<void> {
    await tx.update(PaymentAttemptRow, { id }, patch);
  }

  async allocate(tx: Tx, attemptId: Id, allocation: Allocation): Promise<void> {
    await tx.insert(PaymentAllocationRow, allocation.parts.map(({ dueId, cents }) => ({ attemptId, dueId, amountCents: cents })));
    if (allocation.leftOver > 0) await this.patch(tx, attemptId, { leftOverCents: allocation.leftOver });
  }

  /** Attempts whose provider has to be asked now. */
  async dueToAsk(tx: Tx, most: number): Promise<Id[]> {
    const rows = await tx.sql<{ id: Id }>(
      `SELECT id FROM payment_attempt WHERE ${ofTenant()} AND ask_at <= $2 AND NOT provider_final ORDER BY ask_at LIMIT $3`,
      [this.clock.now(), most],
    );
    return rows.map(({ id }) => id);
  }

  async ofItem(tx: Tx, openItemId: Id): Promise<PaymentAttemptRow[]> {
    return tx.find(PaymentAttemptRow, { openItemId }, { order: { startedAt: 'ASC' } });
  }

  async #note(tx: Tx, attemptId: Id, fromState: PaymentState | null, toState: PaymentState, event: string): Promise<void> {
    await tx.insert(PaymentEventRow, { id: newId(), attemptId, at: this.clock.now(), fromState, toState, event });
  }
}

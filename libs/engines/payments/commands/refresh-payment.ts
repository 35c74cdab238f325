import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { cents, err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { EventBus, Jobs } from '#platform/jobs';
import { LOGGER } from '#platform/telemetry';
import type { Logger } from '#platform/telemetry';
import type { ProviderStatus } from '#sdk/payment';
import { AuditTrail } from '#engines/audit';
import { nextQuestion } from '../domain/ask-again.js';
import { allocatePayment, totalOpen } from '../domain/open-item.js';
import { EXPIRES_AFTER_MINUTES, isPaid, isUnderWay } from '../domain/payment-state.js';
import type { Mover, PaymentState } from '../domain/payment-state.js';
import { fitsOrder, targetOf } from '../domain/provider-answer.js';
import { OPEN_ITEM_SETTLED, PAYMENT_RECEIVED, RECEIPT_QUEUE } from '../names.js';
import { PaymentProviders } from '../providers.js';
import { OpenItemStore } from '../store/open-item.store.js';
import type { PaymentAttemptRow } from '../store/payment-attempt.entity.js';
import { PaymentStore } from '../store/payment.store.js';
import { OpenAtProvider } from './open-at-provider.js';

/**
 * Asks the provider how a payment stands and takes its answer for the truth. Return page, sweep and, later, webhooks only trigger
 * this; whoever comes second finds nothing left to do.
 */
@Injectable()
export class RefreshPayment {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly database: TenantDatabase,
    private readonly items: OpenItemStore,
    private readonly payments: PaymentStore,
    private readonly providers: PaymentProviders,
    private readonly openAtProvider: OpenAtProvider,
    private readonly events: EventBus,
    private readonly jobs: Jobs,
    private readonly audit: AuditTrail,
  ) {}

  async byToken(actor: Actor, token: string): Promise<Result<Id, 'NOT_FOUND'>> {
    const attempt = await this.database.withTenant(actor, 'read', (tx) => this.payments.byToken(tx, token));
    if (!attempt) return err('NOT_FOUND');
    await this.execute(actor, attempt.id);
    return ok(attempt.id);
  }

  /** @param wanted false when nobody is to pay at the provider any more: what is not paid yet is given up there, too */
  async execute(actor: Actor, id: Id, { wanted = true }: { readonly wanted?: boolean } = {}): Promise<void> {
    const attempt = await this.database.withTenant(actor, 'read', (tx) => this.payments.byId(tx, id));
    if (!attempt || attempt.providerFinal) return;
    if (attempt.providerReference === null) return this.#reopen(actor, attempt);

    const status = await this.#ask(actor, attempt, wanted);
    await this.database.withTenant(actor, 'write', (tx) => this.#take(tx, actor, id, status));
  }

  /**
   * The provider never answered the opening: ask the same again, until the attempt is too old to be worth it. Then it is over for
   * good, because nobody was ever given an address to pay at.
   */
  async #reopen(actor: Actor, attempt: PaymentAttemptRow): Promise<void> {
    if (!this.#isOld(attempt)) await this.openAtProvider.execute(actor, attempt.id);
    await this.database.withTenant(actor, 'write', (tx) => this.#take(tx, actor, attempt.id, undefined));
  }

  async #ask(actor: Actor, attempt: PaymentAttemptRow, wanted: boolean): Promise<ProviderStatus | undefined> {
    const provider = this.providers.byCode(attempt.provider);
    const method = (await this.providers.config(actor)).methods.find(({ merchant }) => merchant === attempt.merchant);
    if (!provider?.status || !method) return undefined;

    const account = this.providers.account(method);
    const status = await provider.status(attempt.providerReference!, account, this.providers.calls);
    if (!status.ok) return undefined;
    if (status.value.final || !provider.cancel || (wanted && !this.#isOld(attempt))) return status.value;
    // Too old, or for nothing: tell the provider that nobody is waiting, so that what it has reserved is set free, and take what it then says.
    const cancelled = await provider.cancel(attempt.providerReference!, account, this.providers.calls);
    return cancelled.ok ? cancelled.value : status.value;
  }

  async #take(tx: Tx, actor: Actor, id: Id, status: ProviderStatus | undefined): Promise<void> {
    const attempt = await this.payments.byId(tx, id, { lock: 'for update' });
    if (!attempt || attempt.providerFinal) return;
    const now = this.clock.now();
    const item = (await this.items.byId(tx, attempt.openItemId))!;
    const ordered = { amount: cents(attempt.amountCents), reference: item.reference, merchant: attempt.merchant };
    if (status && !fitsOrder(status, ordered)) {
      this.logger.error({ paymentId: id, tenantId: tx.tenantId }, 'provider answered for another order');
      return this.payments.patch(tx, id, { askAt: nextQuestion(attempt.startedAt, now) });
    }

    const final = status?.final ?? (attempt.providerReference === null && this.#isOld(attempt));
    const seen = { providerFinal: final, askAt: final ? null : nextQuestion(attempt.startedAt, now) };
    const target = status && targetOf(attempt.state, status.state);
    if (target) return this.#move(tx, actor, attempt, target, seen);
    if (isUnderWay(attempt.state) && this.#isOld(attempt)) await this.#move(tx, actor, attempt, 'expired', seen, 'time');
    else await this.payments.patch(tx, id, seen);
  }

  async #move(tx: Tx, actor: Actor, attempt: PaymentAttemptRow, target: PaymentState, seen: Partial<PaymentAttemptRow>, by: Mover = 'provider'): Promise<void> {
    const paid = isPaid(target);
    const event = await this.payments.move(tx, attempt, target, by, { ...seen, ...(paid ? { paidAt: this.clock.now() } : {}) });
    if (event === undefined) return;
    await this.audit.record(tx, actor, { action: event, object: { type: 'payment', id: attempt.id }, fields: ['state'] });
    if (paid) await this.#settle(tx, attempt);
  }

  async #settle(tx: Tx, attempt: PaymentAttemptRow): Promise<void> {
    const before = (await this.items.lock(tx, attempt.openItemId))!;
    await this.payments.allocate(tx, attempt.id, allocatePayment(cents(attempt.amountCents), attempt.dueIds, before.dues));
    const after = (await this.items.byId(tx, attempt.openItemId))!;
    const ids = { openItemId: after.id, aboutId: after.aboutId, paymentId: attempt.id };
    await this.events.publish(tx, PAYMENT_RECEIVED, ids);
    if (totalOpen(after.dues).cents === 0 && totalOpen(before.dues).cents > 0) await this.events.publish(tx, OPEN_ITEM_SETTLED, ids);
    await this.jobs.send(tx, RECEIPT_QUEUE, { paymentId: attempt.id });
  }

  #isOld(attempt: PaymentAttemptRow): boolean {
    return this.clock.now().getTime() - attempt.startedAt.getTime() >= EXPIRES_AFTER_MINUTES * 60_000;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { cents, err, localeOf, newId, newToken, ok, pathIn } from '#kernel';
import { CLOCK } from '#platform/clock';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { originFor } from '#platform/http';
import { Idempotency } from '#platform/idempotency';
import { AuditTrail } from '#engines/audit';
import { TownConfig } from '#engines/tenancy';
import { nextQuestion } from '../domain/ask-again.js';
import { openOf } from '../domain/open-item.js';
import type { StartedPayment, StartPaymentError } from '../domain/payment-code.js';
import { PaymentProviders } from '../providers.js';
import type { MethodConfig } from '../sections/payments.section.js';
import { OpenItemStore } from '../store/open-item.store.js';
import { PaymentStore } from '../store/payment.store.js';
import { OpenAtProvider } from './open-at-provider.js';

export interface PaymentWish {
  readonly reference: string;
  /** Empty: everything that is open. */
  readonly dueIds: readonly Id[];
  readonly method: string;
  readonly idempotencyKey: string;
  readonly email?: string | undefined;
}

/** Intends a payment, then asks the provider to open it. The amount is what is open here, never what a browser says. */
@Injectable()
export class StartPayment {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    private readonly database: TenantDatabase,
    private readonly items: OpenItemStore,
    private readonly payments: PaymentStore,
    private readonly providers: PaymentProviders,
    private readonly towns: TownConfig,
    private readonly idempotency: Idempotency,
    private readonly openAtProvider: OpenAtProvider,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, wish: PaymentWish): Promise<Result<StartedPayment, StartPaymentError>> {
    const { methods } = await this.providers.config(actor);
    const method = methods.find(({ code }) => code === wish.method);
    if (!method || !this.providers.byCode(method.provider)) return err('INVALID_INPUT');

    const intended = await this.database.withTenant(actor, 'write', (tx) => this.#intend(tx, actor, wish, method));
    if (!intended.ok) return intended;
    return this.openAtProvider.execute(actor, intended.value);
  }

  async #intend(tx: Tx, actor: Actor, wish: PaymentWish, method: MethodConfig): Promise<Result<Id, StartPaymentError>> {
    const { idempotencyKey: key, ...request } = wish;
    const once = { actor: 'payer', operation: 'start-payment', key, request };
    const claimed = await this.idempotency.claim(tx, once);
    if (!claimed.ok) return claimed;
    if (claimed.value) return ok(String(claimed.value['attemptId']));

    const attemptId = await this.#create(tx, actor, wish, method);
    if (attemptId.ok) await this.idempotency.keep(tx, once, { attemptId: attemptId.value });
    else await this.idempotency.release(tx, once);
    return attemptId;
  }

  async #create(tx: Tx, actor: Actor, wish: PaymentWish, method: MethodConfig): Promise<Result<Id, StartPaymentError>> {
    const found = await this.items.byReference(tx, wish.reference);
    const item = found && (await this.items.lock(tx, found.id));
    if (!item) return err('NOT_FOUND');
    const chosen = item.dues.filter((due) => (wish.dueIds.length === 0 || wish.dueIds.includes(due.id)) && openOf(due).cents > 0);
    if (wish.dueIds.some((id) => !item.dues.some((due) => due.id === id))) return err('INVALID_INPUT');
    const amount = cents(chosen.reduce((sum, due) => sum + openOf(due).cents, 0));
    if (amount.cents === 0) return err('NOTHING_TO_PAY');

    const [id, token, startedAt] = [newId(), newToken(), this.clock.now()];
    const town = await this.towns.town(actor);
    const returnUrl = `${originFor(this.environment.PUBLIC_ORIGIN, town.hosts.canonical)}${pathIn(localeOf(actor), `/bezahlen/${token}`)}`;
    const what = { openItemId: item.id, dueIds: chosen.map((due) => due.id), amountCents: amount.cents, provider: method.provider, merchant: method.merchant };
    const nothingYet = { providerReference: null, redirectUrl: null, providerFinal: false, paidAt: null, leftOverCents: 0, receiptDocumentId: null };
    const secrets = { token, returnUrl, ...(wish.email ? { email: wish.email } : {}) };
    await this.payments.insert(tx, { id, ...what, state: 'created', startedAt, askAt: nextQuestion(startedAt, startedAt), ...nothingYet }, secrets);
    await this.audit.record(tx, actor, { action: 'payment.start', object: { type: 'payment', id } });
    return ok(id);
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor, Iban } from '#kernel';
import { cents, formatIban, isZero, localeOf, subtract } from '#kernel';
import { moneyType } from '#platform/graphql';
import { TenantDatabase } from '#platform/database';
import { TownConfig } from '#engines/tenancy';
import { openOf, totalOpen, totalTakenBack } from './domain/open-item.js';
import { isPaid, isUnderWay } from './domain/payment-state.js';
import type { PayableType, PaymentType } from './graphql/payment.types.js';
import { PaymentProviders } from './providers.js';
import { OpenItemStore } from './store/open-item.store.js';
import type { OpenItem } from './store/open-item.store.js';
import { PaymentStore } from './store/payment.store.js';

/** Open items and payments as the API shows them. */
@Injectable()
export class PaymentViews {
  constructor(
    private readonly database: TenantDatabase,
    private readonly items: OpenItemStore,
    private readonly payments: PaymentStore,
    private readonly providers: PaymentProviders,
    private readonly towns: TownConfig,
  ) {}

  async payable(actor: Actor, reference: string): Promise<PayableType | null> {
    const item = await this.database.withTenant(actor, 'read', (tx) => this.items.byReference(tx, reference));
    return item ? this.#payable(actor, item) : null;
  }

  async payableAbout(actor: Actor, aboutId: string): Promise<PayableType | null> {
    const item = await this.database.withTenant(actor, 'read', (tx) => this.items.about(tx, aboutId));
    return item ? this.#payable(actor, item) : null;
  }

  async payment(actor: Actor, token: string): Promise<PaymentType | null> {
    const found = await this.database.withTenant(actor, 'read', async (tx) => {
      const attempt = await this.payments.byToken(tx, token);
      const item = attempt && (await this.items.byId(tx, attempt.openItemId));
      return attempt && item && { attempt, item };
    });
    if (!found) return null;
    const { attempt, item } = found;
    return {
      state: attempt.state,
      amount: moneyType(cents(attempt.amountCents)),
      leftOver: moneyType(cents(attempt.leftOverCents)),
      owed: !isZero(totalOpen(item.dues)),
      purpose: item.purpose,
      reference: item.reference,
      startedAt: attempt.startedAt,
      paidAt: attempt.paidAt,
      receiptPath: isPaid(attempt.state) ? `/files/receipts/${token}` : null,
      redirectUrl: isUnderWay(attempt.state) ? attempt.redirectUrl : null,
    };
  }

  async #payable(actor: Actor, item: OpenItem): Promise<PayableType> {
    const config = await this.providers.config(actor);
    const { ways = {} } = await this.towns.words(actor);
    const open = totalOpen(item.dues);
    return {
      reference: item.reference,
      purpose: item.purpose,
      payee: config.payee,
      total: moneyType(subtract(item.total, totalTakenBack(item.dues))),
      takenBack: moneyType(totalTakenBack(item.dues)),
      open: moneyType(open),
      dues: item.dues.map((due) => ({ id: due.id, dueOn: due.dueOn, amount: moneyType(due.amount), open: moneyType(openOf(due)) })),
      methods: config.methods.filter(({ provider }) => this.providers.byCode(provider)).map(({ code, title, text }) => ({ code, title, text, ...ways[code], language: ways[code] ? localeOf(actor) : 'de' })),
      settled: isZero(open),
      bankTransfer: { payee: config.payee, iban: formatIban(config.iban.replaceAll(' ', '') as Iban), bic: config.bic, reference: item.reference },
    };
  }
}

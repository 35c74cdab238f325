import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { isUnderWay } from '../domain/payment-state.js';
import { OpenItemStore } from '../store/open-item.store.js';
import { PaymentStore } from '../store/payment.store.js';
import { RefreshPayment } from './refresh-payment.js';

/** Something is not to be paid any more: every attempt that is under way is asked after and given up at its provider. What the provider calls paid is paid. */
@Injectable()
export class StopPayments {
  constructor(
    private readonly database: TenantDatabase,
    private readonly items: OpenItemStore,
    private readonly payments: PaymentStore,
    private readonly refresh: RefreshPayment,
  ) {}

  async execute(actor: Actor, aboutId: Id): Promise<void> {
    const underWay = await this.database.withTenant(actor, 'read', async (tx) => {
      const item = await this.items.about(tx, aboutId);
      return item ? (await this.payments.ofItem(tx, item.id)).filter(({ state }) => isUnderWay(state)) : [];
    });
    for (const { id, providerReference } of underWay) {
      // One that the provider never answered has to be known there before it can be given up.
      if (providerReference === null) await this.refresh.execute(actor, id);
      await this.refresh.execute(actor, id, { wanted: false });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { system } from '#kernel';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { RefreshPayment } from '../commands/refresh-payment.js';
import { PaymentStore } from '../store/payment.store.js';

/** Asks after payments whose person never came back, until the provider itself says that nothing will change any more. */
@Injectable()
export class AskOpenPayments implements Sweep {
  readonly name = 'ask-open-payments';

  constructor(
    private readonly database: TenantDatabase,
    private readonly payments: PaymentStore,
    private readonly refresh: RefreshPayment,
  ) {}

  async sweep(tenantId: string): Promise<number> {
    const actor = system(tenantId, this.name);
    const due = await this.database.withTenant(actor, 'read', (tx) => this.payments.dueToAsk(tx, 100));
    for (const id of due) await this.refresh.execute(actor, id);
    return due.length;
  }
}

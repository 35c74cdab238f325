import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { berlinDate, system } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { CaseStore } from '../store/case.store.js';
import { PermitStore } from '../store/permit.store.js';

/** Closes cases whose permit has ended. The permit itself ends by its last day, whether or not this has run. */
@Injectable()
export class CloseExpiredPermits implements Sweep {
  readonly name = 'close-expired-permits';

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly permits: PermitStore,
    private readonly cases: CaseStore,
  ) {}

  async sweep(tenantId: string): Promise<number> {
    const actor = system(tenantId, this.name);
    return this.database.withTenant(actor, 'write', async (tx) => {
      const ended = await this.permits.endedBefore(tx, berlinDate(this.clock.now()), 100);
      for (const id of ended) {
        const row = await this.cases.byId(tx, id, { lock: 'for update' });
        if (row?.state === 'issued') await this.cases.move(tx, actor, row, 'close');
      }
      return ended.length;
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { berlinDate, system } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { EndFormerPermit } from '../commands/end-former-permit.js';
import { CaseStore } from '../store/case.store.js';
import { PermitStore } from '../store/permit.store.js';

/** Closes cases whose permit has ended, by its last day or because another one takes its place. The permit itself ends by its days, whether or not this has run. */
@Injectable()
export class CloseExpiredPermits implements Sweep {
  readonly name = 'close-expired-permits';

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly permits: PermitStore,
    private readonly cases: CaseStore,
    private readonly former: EndFormerPermit,
  ) {}

  async sweep(tenantId: string): Promise<number> {
    const actor = system(tenantId, this.name);
    return this.database.withTenant(actor, 'write', async (tx) => {
      const today = berlinDate(this.clock.now());
      const replaced = await this.permits.replacedBy(tx, today, 100);
      for (const id of replaced) await this.former.close(tx, actor, id);
      const ended = await this.permits.endedBefore(tx, today, 100);
      for (const id of ended) {
        const row = await this.cases.byId(tx, id, { lock: 'for update' });
        if (row?.state === 'issued') await this.cases.move(tx, actor, row, 'close');
      }
      return replaced.length + ended.length;
    });
  }
}

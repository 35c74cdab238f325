import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { CaseStore } from '../store/case.store.js';
import { UndeliverableNotices } from '../notices/undeliverable-notices.js';

/** So long a mailbox may fail to answer; somebody waits for their notice. */
const LONGEST_MS = 2 * 24 * 60 * 60_000;

/** A notice that no mailbox has taken for two days goes out by letter. */
@Injectable()
export class SendUnprovidedNotices implements Sweep {
  readonly name = 'send-unprovided-notices';

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
    private readonly undeliverable: UndeliverableNotices,
  ) {}

  async sweep(tenantId: string): Promise<number> {
    const since = new Date(this.clock.now().getTime() - LONGEST_MS);
    const late = await this.database.withTenant({ tenantId }, 'read', (tx) => this.cases.unprovided(tx, since, 100));
    for (const caseId of late) await this.undeliverable.sendByLetter(tenantId, caseId);
    return late.length;
  }
}

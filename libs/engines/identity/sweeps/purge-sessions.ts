import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { Idempotency } from '#platform/idempotency';
import { CitizenSessions } from '../citizen-sessions.js';
import { Sessions } from '../sessions.js';

/** Forgets sessions that have ended and keys of intentions that nobody repeats any more. */
@Injectable()
export class PurgeSessions implements Sweep {
  readonly name = 'purge-sessions';

  constructor(
    private readonly database: TenantDatabase,
    private readonly sessions: Sessions,
    private readonly citizens: CitizenSessions,
    private readonly idempotency: Idempotency,
  ) {}

  sweep(tenantId: string): Promise<number> {
    return this.database.withTenant({ tenantId }, 'write', async (tx) => (await this.sessions.purge(tx)) + (await this.citizens.purge(tx)) + (await this.idempotency.purge(tx)));
  }
}
